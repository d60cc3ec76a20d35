/** “The pact was signed by X for Togo and Y for Peru”: for which state each of them signs. */
import { stateAt } from './listings.ts';
import { setOf } from '../lexicon/words.ts';
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
