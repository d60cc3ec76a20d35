/** What a word goes back to that names nobody: “his” spokesman, “the ministry’s”, a group’s “it”. */
import { sceneAt, type Cast } from './cast.ts';
import { countryOfName, HEADS } from './country-clues.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import type { Person } from './people.ts';
import { type Scene, keyIn } from './scene.ts';
import { INTERNATIONAL } from '../tables/state-offices.ts';

/** “his spokesman X”, “Mensah’s spokeswoman Y” of an official of many states. */
export function isOfBodys(cast: Cast, scene: Scene, { ownerFirst }: OfficeMention): boolean {
  const isOwned = scene.document.tokens[ownerFirst - 1]?.word.shape === 'possessive';
  if (!isOwned && !/^(?:his|her|its)$/.test(keyIn(scene, ownerFirst - 1))) return false;
  for (let i = ownerFirst - 2; i > ownerFirst - MOST_NEAR; i--) {
    const person = cast.mentions.get(i)?.person;
    if (person)
      return (
        person.held.length > 0 &&
        person.held.every(({ office }) => office.organisation ?? INTERNATIONAL.test(office.id))
      );
  }
  return false;
}

const MOST_NEAR = 60;

/** “adviser to President X”, “an official in the office of Y”, “Z told her, according to spokesman V”: of whom it serves. */
function countryOfServed(
  cast: Cast,
  scene: Scene,
  { id, last, ownerFirst }: OfficeMention,
): string | undefined {
  if (!SERVING.test(id)) return undefined;
  if (keyIn(scene, ownerFirst - 1) === 'to' && keyIn(scene, ownerFirst - 2) === 'according')
    for (let i = scene.line.first; i < ownerFirst; i++) {
      const person = cast.mentions.get(i)?.person;
      if (person) return person.country;
    }
  let isServing = false;
  for (let i = last; i < scene.line.last && i < last + 9; i++) {
    const person = cast.mentions.get(i)?.person;
    if (person) return isServing ? person.country : undefined;
    const key = keyIn(scene, i);
    if (key === ',' || cast.mentions.has(i)) return undefined;
    isServing = isServing ? !/^(?:for|on)$/.test(key) : /^(?:to|of|for)$/.test(key);
  }
  return undefined;
}

const SERVING =
  /^(?:.*adviser|chief-of-staff|spokesperson|special-envoy|mediator|facilitator|official|cabinet-secretary|diplomat)$/;

/** “X and his minister”: of X; “he said, and his minister …”: of whom the last sentence is about. */
export function countryOfMaster(
  cast: Cast,
  scene: Scene,
  office: OfficeMention,
): string | undefined {
  const { ownerFirst, id } = office;
  if (!/^(?:his|her|its)$/.test(keyIn(scene, ownerFirst - 1)))
    return countryOfServed(cast, scene, office);
  const isJoined = keyIn(scene, ownerFirst - 2) === 'and';
  const isIts = keyIn(scene, ownerFirst - 1) === 'its';
  const before = sceneAt(cast.scenes, scene.line.first - 1);
  for (const { line, names } of [scene, before ?? scene]) {
    let found: string | 'none' | undefined;
    for (let i = line.first; i < Math.min(line.last, ownerFirst - 1); i++) {
      const person = cast.mentions.get(i)?.person;
      // “Lawson received the minister, who brought a letter from his president”: a president has none.
      if (HEADS.has(id) && person?.held.some(({ office }) => HEADS.has(office.id))) continue;
      const country = isIts && names.has(i) ? countryOfName(scene, i) : person?.country;
      if ((person || country) && (isJoined || isIts || !found)) found = country ?? 'none';
    }
    if (found) return found === 'none' ? undefined : found;
  }
  return undefined;
}

const BODY = /^(?:ministry|junta|embassy|presidency|government|palace|cabinet|department|office)$/;
const MOST_BEFORE = 250;

/** “X, secretary in the ministry, had said in Lomé” */
function countryOfSaying(scene: Scene, from: number): string | undefined {
  for (let i = from; i < scene.line.last && i < from + 12; i++)
    if (
      keyIn(scene, i) === 'in' &&
      /^(?:said|told|reporters|journalists)$/.test(keyIn(scene, i - 1))
    )
      return countryOfName(scene, i + 1);
  return undefined;
}

/** “The Chinese foreign ministry disagreed. …, spokesperson X said”: of the body that the sentences before tell of last. */
function countryOfVoice(cast: Cast, { line }: Scene, at: number): string | undefined {
  for (let i = at - 1; i >= 0 && i > at - MOST_NEAR; i--) {
    const scene = sceneAt(cast.scenes, i);
    const name = scene?.names.get(i);
    if (!scene || !name || line.paragraph - scene.line.paragraph > 1) continue;
    const next = scene.document.tokens[name.last];
    const isBody = [0, 1, 2].some(
      (n) => name.last + n < scene.line.last && SPEAKING.test(keyIn(scene, name.last + n)),
    );
    const isSaying = next?.word.shape === 'lower' && /^(?:said|says|told)$/.test(next.word.key);
    if (isBody || isSaying) return countryOfName(scene, i);
  }
  return undefined;
}

const SPEAKING = /^(?:ministry|presidency|government|army|military|navy|police)$/;

/** “The French Foreign Ministry said … The ministry’s spokesman X”: of the body that was last said to be somebody’s. */
export function countryOfBody(
  cast: Cast,
  home: Scene,
  { ownerFirst, ownerLast }: OfficeMention,
): string | undefined {
  const place = countryOfSaying(home, ownerLast);
  if (place) return place;
  let body: string | undefined;
  for (let i = ownerFirst - 2; i < ownerLast + 3; i++)
    if (BODY.test(keyIn(home, i))) body = keyIn(home, i);
  if (!body) return countryOfVoice(cast, home, ownerFirst);
  for (let i = ownerFirst; i >= 0 && i > ownerFirst - MOST_BEFORE; i--) {
    const scene = sceneAt(cast.scenes, i);
    const name = scene?.names.get(i);
    if (!scene || !name) continue;
    const isAfter = [0, 1, 2, 3].some(
      (n) => name.last + n < scene.line.last && keyIn(scene, name.last + n) === body,
    );
    const isOf = /^(?:of|in)$/.test(keyIn(scene, i - 1)) && keyIn(scene, i - 2) === body;
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
