/** “The pact was signed by X for Togo and Y for Peru”: for which state each of them signs. */
import { stateAt } from './listings.ts';
import { setOf } from '../tables/words.ts';
import { keyIn, type Scene } from './scene.ts';

const SIGNING = setOf(
  'sign signs signed signing signatory signatories signature signatures initialled represented negotiators',
);
const ENDS = setOf(', . ; and while ) with');

/** The state that a name is followed by, where somebody signs. */
export function countrySignedFor(scene: Scene | undefined, last: number): string | undefined {
  if (!scene || keyIn(scene, last) !== 'for') return undefined;
  const name = stateAt(scene, last + 1);
  if (name?.entry.kind !== 'country') return undefined;
  if (name.last < scene.line.last && !ENDS.has(keyIn(scene, name.last))) return undefined;
  for (let i = last; i >= scene.line.first && i > last - MOST_BEFORE; i--)
    if (SIGNING.has(keyIn(scene, i))) return name.entry.code;
  return undefined;
}

const MOST_BEFORE = 60;

/** “On behalf of Peru the memorandum was signed by X”: the state named before. */
export function countrySignedBefore(scene: Scene | undefined, first: number): string | undefined {
  if (!scene) return undefined;
  let isSigned = false;
  for (let i = first - 1; i >= scene.line.first && i > first - MOST_BEFORE; i--) {
    const key = keyIn(scene, i);
    if (key === ';' || key === 'while' || key === 'whereas') return undefined;
    if (SIGNING.has(key)) isSigned = true;
    const isOf = key === 'behalf' && keyIn(scene, i + 1) === 'of';
    if (isOf && isSigned && !scene.offices.has(i - 1)) return stateOf(scene, i + 2);
  }
  return undefined;
}

const stateOf = (scene: Scene, at: number): string | undefined => {
  const entry = stateAt(scene, at)?.entry;
  return entry?.kind === 'country' ? entry.code : undefined;
};
