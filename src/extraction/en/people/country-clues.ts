/** Words around an office that tell whose it is: one clue a function, none sure by itself. */
import type { Cast } from './cast.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import type { Scene } from './scene.ts';

/** A country has one of these at a time, so two in a row are of two countries. */
export const HEADS = new Set([
  'president',
  'king',
  'queen',
  'emir',
  'sultan',
  'pope',
  'chancellor',
  'supreme-leader',
  'head-of-state',
]);

/** A state has one of these, who is also spoken of without a name. */
export const SINGLE =
  /^(?:prime-minister|(?:foreign|defence)-(?:minister|secretary)|crown-prince)$/;

export const countryOfName = (scene: Scene, at: number): string | undefined => {
  const entry = scene.names.get(at)?.entry;
  if (entry?.kind === 'country') return entry.code;
  if (entry?.kind === 'organisation') return entry.code;
  return entry?.kind === 'city' && entry.capital ? entry.code : undefined;
};

const TRAVELS =
  /^(?:leads|led|heads|headed|visit|visits|visited|visiting|arriv(?:es?|ed|ing)|travel(?:s|led|ed|ing)?|leaving|leaves?|left|trip|tour)$/;

/** A journey is told of within so many sentences or not at all. */
const MOST_LEADING = 12;

const keyOf = ({ document: { tokens } }: Scene, at: number) => tokens[at]?.word.key ?? '';

/** Of the country of whom the first sentence about a journey is about. */
export function countryOfTraveller(cast: Cast, before: number): string | undefined {
  for (const scene of cast.scenes.slice(0, MOST_LEADING)) {
    if (scene.line.first >= before) return undefined;
    let country: string | undefined;
    let latest: string | undefined;
    let isUnknown = false;
    for (let i = scene.line.first; i < scene.line.last; i++) {
      const isInviting = [3, 4, 5, 6].some((n) => keyOf(scene, i - n) === 'invitation');
      const person = isInviting ? undefined : cast.mentions.get(i)?.person;
      const named = person?.country;
      // Who is named first travels, even if nobody knows yet from where.
      if (person && !named && !country) isUnknown = true;
      country ??= named;
      latest = named ?? latest;
      // “X received Y, on a visit to Togo”
      const isOn = [2, 3, 4].some((n) => scene.document.tokens[i - n]?.word.key === 'on');
      if (latest && isOn && scene.document.tokens[i]?.word.key === 'visit') return latest;
      if ((country || isUnknown) && TRAVELS.test(scene.document.tokens[i]?.word.key ?? ''))
        return isUnknown ? undefined : country;
    }
  }
  return undefined;
}

/** “… arrived to head an Egyptian delegation”: of the country of those whom they lead. */
export function countryOfLed(scene: Scene, office: OfficeMention): string | undefined {
  const { tokens } = scene.document;
  for (let i = office.last; i < scene.line.last; i++) {
    if (!/^(?:head|heads|headed|heading|lead|leads|led|leading)$/.test(tokens[i]?.word.key ?? ''))
      continue;
    for (let k = i + 1; k < i + 6; k++) {
      const name = scene.names.get(k);
      if (!name) continue;
      const isOwner = tokens[name.last]?.word.shape === 'possessive';
      // “heads Togo’s team”, “led the delegation of Togo”
      const before = keyOf(scene, k - 1) === 'the' ? k - 2 : k - 1;
      const isOf = keyOf(scene, before) === 'of' && LED.test(keyOf(scene, before - 1));
      if (isOf || LED.test(keyOf(scene, isOwner ? name.last + 1 : name.last)))
        return countryOfName(scene, k);
    }
  }
  return undefined;
}

const LED = /^(?:delegation|side|team|party)$/;
const HOSTED = /^(?:welcomed|received|greeted|hosted|met)$/;

const GROUPS =
  /^(?:officials|delegation|side|sides|team|ministers|leaders|rivals|rulers|factions|representatives|envoys|negotiators|guests|visitors)$/;

/** “key Turkish officials such as”, “the Turkish delegation, which included”. */
export function countryOfGroup(scene: Scene, before: number): string | undefined {
  const { tokens } = scene.document;
  for (let i = before - 1; i >= scene.line.first; i--) {
    const key = tokens[i]?.word.key ?? '';
    // “the Togolese delegation was welcomed by Minister X”: by another's.
    if (key === 'by' && HOSTED.test(tokens[i - 1]?.word.key ?? '')) return undefined;
    // “after hearing from the Togolese side, Minister X”
    if (key === ',' && GROUPS.test(tokens[i - 1]?.word.key ?? '')) return undefined;
    // “the Togolese side let them know that Minister X”: of whomever they speak.
    if (key === 'that') return undefined;
    if (!GROUPS.test(key)) continue;
    // “a delegation of Botswana led by Minister …”
    const of = tokens[i + 1]?.word.key;
    const from = tokens[i + 2]?.word.key === 'the' ? i + 3 : i + 2;
    const after = /^(?:of|from|representing)$/.test(of ?? '')
      ? countryOfName(scene, from)
      : undefined;
    if (after) return after;
    for (let k = i - 1; k >= scene.line.first && k >= i - 3; k--) {
      const country = countryOfName(scene, k);
      if (country) return country;
    }
  }
  return undefined;
}
