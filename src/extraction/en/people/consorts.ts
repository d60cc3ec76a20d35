/** “King X and Queen Y of Togo”: a couple is of one country. */
import type { Cast } from './cast.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import { keyIn, type Scene } from './scene.ts';
import { countrySignedBefore, countrySignedFor } from './signers.ts';

const COUPLES = new Set([
  'king queen',
  'queen prince',
  'emperor empress',
  'crown-prince crown-princess',
  'crown-princess prince',
  'president first-lady',
  'prince princess',
]);

const isCouple = (one: string, other: string) =>
  COUPLES.has(`${one} ${other}`) || COUPLES.has(`${other} ${one}`);

export function countryOfConsort(
  cast: Cast,
  scene: Scene,
  { id, ownerFirst, ownerLast }: OfficeMention,
): string | undefined {
  const name = cast.mentions.get(ownerLast);
  const and = name?.last ?? ownerLast;
  const after = keyIn(scene, and) === 'and' ? scene.offices.get(and + 1) : undefined;
  if (after && isCouple(id, after.id)) {
    const spouse = cast.mentions.get(after.ownerLast) ?? cast.mentions.get(after.last);
    return after.country ?? spouse?.person.country;
  }
  // “Crown Princess X and Prince Y of Togo”
  const title = keyIn(scene, and) === 'and' ? keyIn(scene, and + 1) : '';
  if (isCouple(id, title)) return cast.mentions.get(and + 2)?.person.country;
  if (keyIn(scene, ownerFirst - 1) !== 'and') return undefined;
  const at = keyIn(scene, ownerFirst - 2) === ',' ? ownerFirst - 2 : ownerFirst - 1;
  const before = scene.officeEnding.get(at) ?? scene.officeEnding.get(startOf(cast, at));
  return before && isCouple(before.id, id) ? before.country : undefined;
}

/** The first token of the name that ends where a token is. */
const startOf = ({ mentions }: Cast, end: number): number =>
  [1, 2, 3, 4].map((n) => end - n).find((at) => mentions.get(at)?.last === end) ?? end;

/** What a name stands beside: a consort, or the state that one signs for. */
export const countryBeside = (scene: Scene | undefined, first: number, last: number) =>
  countrySignedFor(scene, last) ??
  countrySignedBefore(scene, first) ??
  countryBesideConsort(scene, first);

/** “X, Crown Princess of Togo, and Prince Y”: the title is no office of its own. */
function countryBesideConsort(scene: Scene | undefined, first: number): string | undefined {
  if (!scene || keyIn(scene, first - 2) !== 'and') return undefined;
  const at = keyIn(scene, first - 3) === ',' ? first - 3 : first - 2;
  const before = scene.officeEnding.get(at);
  return before && isCouple(before.id, keyIn(scene, first - 1)) ? before.country : undefined;
}
