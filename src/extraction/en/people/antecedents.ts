/** What a word goes back to that names nobody: “his” spokesman, “the ministry’s”, a group’s “it”. */
import { sceneAt, type Cast } from './cast.ts';
import { countryOfName, HEADS } from './country-clues.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import type { Person } from './people.ts';
import type { Scene } from './scene.ts';

const keyAt = ({ document: { tokens } }: Scene, at: number) => tokens[at]?.word.key ?? '';

/** “X and his minister”: of X; “he said, and his minister …”: of whom the last sentence is about. */
export function countryOfMaster(
  cast: Cast,
  scene: Scene,
  { ownerFirst, id }: OfficeMention,
): string | undefined {
  if (!/^(?:his|her|its)$/.test(keyAt(scene, ownerFirst - 1))) return undefined;
  const isJoined = keyAt(scene, ownerFirst - 2) === 'and';
  const isIts = keyAt(scene, ownerFirst - 1) === 'its';
  const before = sceneAt(cast.scenes, scene.line.first - 1);
  for (const { line, names } of [scene, before ?? scene]) {
    let found: string | 'none' | undefined;
    for (let i = line.first; i < Math.min(line.last, ownerFirst - 1); i++) {
      const person = cast.mentions.get(i)?.person;
      // “Lawson received the minister, who brought a letter from his president”: a president has none.
      if (HEADS.has(id) && person?.held.some(({ office }) => HEADS.has(office.id))) continue;
      const country = isIts && names.has(i) ? countryOfName(scene, i) : person?.country;
      if ((person || country) && (isJoined || !found)) found = country ?? 'none';
    }
    if (found) return found === 'none' ? undefined : found;
  }
  return undefined;
}

const BODY = /^(?:ministry|embassy|presidency|government|palace|cabinet|department|office)$/;
const MOST_BEFORE = 250;

/** “The French Foreign Ministry said … The ministry’s spokesman X”: of the body that was last said to be somebody’s. */
export function countryOfBody(
  cast: Cast,
  home: Scene,
  { ownerFirst, ownerLast }: OfficeMention,
): string | undefined {
  let body: string | undefined;
  for (let i = ownerFirst - 2; i < ownerLast + 3; i++)
    if (BODY.test(keyAt(home, i))) body = keyAt(home, i);
  if (!body) return undefined;
  for (let i = ownerFirst; i >= 0 && i > ownerFirst - MOST_BEFORE; i--) {
    const scene = sceneAt(cast.scenes, i);
    const name = scene?.names.get(i);
    if (!scene || !name) continue;
    const isAfter = [0, 1, 2, 3].some(
      (n) => name.last + n < scene.line.last && keyAt(scene, name.last + n) === body,
    );
    const isOf = /^(?:of|in)$/.test(keyAt(scene, i - 1)) && keyAt(scene, i - 2) === body;
    if (isAfter || isOf) return countryOfName(scene, i);
  }
  return undefined;
}

const lone = new WeakMap<Cast, Map<string, Person | undefined>>();

/** “the leaders of A and B”: of B the only one of whom no office is told. */
export function loneOf(cast: Cast, country: string): Person | undefined {
  let known = lone.get(cast);
  if (!known) {
    lone.set(cast, (known = new Map()));
    for (const person of cast.people.all)
      if (person.country && person.held.every(({ office }) => office.rank))
        known.set(person.country, known.has(person.country) ? undefined : person);
  }
  return known.get(country);
}
