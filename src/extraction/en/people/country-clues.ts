/** Words around an office that tell whose it is: one clue a function, none sure by itself. */
import type { Word } from '../../words.ts';
import type { Cast } from './cast.ts';
import { IS } from '../lexicon/lexicon.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import type { Person } from './people.ts';
import { type Scene, keyIn } from './scene.ts';
import { COUNTERPARTS } from '../tables/word-classes.ts';

/** A country has one of these at a time, so two in a row are of two countries. */
export const HEADS = new Set(
  'president king queen emperor emir sultan pope chancellor supreme-leader head-of-state'.split(
    ' ',
  ),
);

/** A state has one of these, who is also spoken of without a name. */
export const SINGLE =
  /^(?:prime-minister|(?:foreign|defence)-(?:minister|secretary)|crown-prince)$/;

const TOP_DIPLOMAT = /^(?:foreign-minister|foreign-secretary|secretary-of-state)$/;

const SENT = /^(?:ambassador|high-commissioner|charge-d-affaires)$/;

const LINKS = new Set(
  ', and as well & along with together accompanied by on the both ; also alongside including his her senior'.split(
    ' ',
  ),
);

export const countryOfName = (scene: Scene, at: number): string | undefined => {
  const entry = scene.names.get(at)?.entry;
  if (entry?.kind === 'country') return entry.code;
  if (entry?.kind === 'organisation') return entry.code;
  return entry?.kind === 'city' && entry.capital ? entry.code : undefined;
};

/** “his Turkish counterpart, Foreign Minister …” and “counterpart Ilze Ozola of Latvia”. */
export function counterpartCountry(
  scene: Scene | undefined,
  officeFirst: number,
): string | undefined {
  if (!scene) return undefined;
  const { tokens } = scene.document;
  for (let i = officeFirst - 1; i >= scene.line.first && i >= officeFirst - 4; i--) {
    const key = tokens[i]?.word.key ?? '';
    if (COUNTERPARTS.has(key)) {
      for (let k = i - 1; k >= scene.line.first && k >= i - 4; k--) {
        const country = countryOfName(scene, k);
        if (country) return country;
        // “X of Togo and her counterparts, Y”
        if (/^(?:his|her)$/.test(tokens[k]?.word.key ?? '')) return undefined;
      }
      return undefined;
    }
    if (key !== ',' && key !== 'mr' && key !== 'the' && key !== '(') return undefined;
  }
  return undefined;
}

/** The country of the office before this one in a list of people: “Turkish FM X and Defence Minister Y”. */
export function countryBefore(
  scene: Scene,
  office: OfficeMention,
  ends: ReadonlyMap<number, Person>,
): string | undefined {
  const { tokens } = scene.document;
  let i = office.ownerFirst - 1;
  const isLink = (word: Word | undefined) =>
    word !== undefined && (LINKS.has(word.key) || (word.flags & IS.honorific) !== 0);
  while (i >= scene.line.first && isLink(tokens[i]?.word)) i--;
  // “President X of Togo and Minister Y”
  const of = [1, 2, 3].map((n) => i + 1 - n).find((at) => scene.names.get(at)?.last === i + 1);
  const isOf = of !== undefined && tokens[of - 1]?.word.key === 'of' && countryOfName(scene, of);
  const previous = ends.get(isOf ? of - 1 : i + 1);
  const gap = office.ownerFirst - 1 - i;
  if (!previous || gap === 0 || gap > 5) return undefined;
  const isWith = tokens[office.ownerFirst - 1]?.word.key === 'with' && gap === 1;
  // “…, undersecretary X said”: no member of the list before.
  const isSaying =
    tokens[office.ownerFirst - 1]?.word.text === ',' &&
    tokens
      .slice(office.last + 1, office.last + 4)
      .some(({ word }) => /^(?:said|says|added|told)$/.test(word.key));
  // “the Peruvian ambassador to Togo, X, and the Minister of Ports, Y”
  const isHosts =
    keyIn(scene, office.ownerFirst - 1) === 'the' &&
    /minister$/.test(office.id) &&
    previous.held.some((held) => SENT.test(held.office.id));
  if (isSaying || isHosts) return undefined;
  const areHeads = previous.held.some(
    (held) =>
      (HEADS.has(office.id) && HEADS.has(held.office.id)) ||
      // “Secretary of State X, Foreign Minister Y”
      (TOP_DIPLOMAT.test(office.id) && TOP_DIPLOMAT.test(held.office.id)) ||
      (held.office.id === 'chancellor' && office.id === 'prime-minister') ||
      (held.office.id === office.id && SINGLE.test(office.id)),
  );
  const isBetween = scene.document.tokens
    .slice(Math.max(scene.line.first, i - 12), i)
    .some(({ word }) => word.key === 'between');
  return isWith || areHeads || isBetween ? undefined : previous.country;
}

const TRAVELS =
  /^(?:leads|led|heads|headed|visit|visits|visited|visiting|arriv(?:es?|ed|ing)|travel(?:s|led|ed|ing)?|flew|flies|landed|leaving|leaves?|left|trip|tour)$/;

/** A journey is told of within so many sentences or not at all. */
const MOST_LEADING = 12;

/** Of the country of whom the first sentence about a journey is about. */
export function countryOfTraveller(cast: Cast, before: number): string | undefined {
  for (const scene of cast.scenes.slice(0, MOST_LEADING)) {
    if (scene.line.first >= before) return undefined;
    let country: string | undefined;
    let latest: string | undefined;
    let isUnknown = false;
    for (let i = scene.line.first; i < scene.line.last; i++) {
      const isInviting = [3, 4, 5, 6].some((n) => keyIn(scene, i - n) === 'invitation');
      const person = isInviting ? undefined : cast.mentions.get(i)?.person;
      const named = person?.country;
      // Who is named first travels, even if nobody knows yet from where.
      if (person && !named && !country) isUnknown = true;
      country ??= named;
      latest = named ?? latest;
      // “X received Y, on a visit to Togo”
      const isOn = [2, 3, 4].some((n) => scene.document.tokens[i - n]?.word.key === 'on');
      if (latest && isOn && scene.document.tokens[i]?.word.key === 'visit') return latest;
      // “came to Accra”, not “came to power”
      const isComing =
        /^(?:came|comes?)$/.test(keyIn(scene, i)) &&
        keyIn(scene, i + 1) === 'to' &&
        scene.names.has(i + 2);
      if ((country || isUnknown) && (isComing || TRAVELS.test(keyIn(scene, i))))
        return isUnknown ? undefined : country;
    }
  }
  return undefined;
}

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

/** What a minister speaks of as his country's: its commitment, not its drone programme. */
const OWN =
  /^(?:commitment|support|readiness|position|desire|resolve|determination|interest|stance|willingness|policy|appreciation|gratitude|concern|condolences|solidarity|keenness|full|strong|steadfast|unwavering|firm|deep|continued|principled|sovereignty|security|foreign|economic|national|delegation|side|efforts|role|vision|new)$/;

const BODY = /^(?:services?|council|agency|forces|ministry|committee)$/;

/** The first country that the rest of the sentence owns something by: “reaffirmed Pakistan’s commitment”. */
export function countryOfSentence(scene: Scene, from: number): string | undefined {
  const { tokens } = scene.document;
  for (let i = from; i < scene.line.last; i++) {
    const name = scene.names.get(i);
    const country = countryOfName(scene, i);
    const owned = tokens[(name?.last ?? i) + 1]?.word.key ?? '';
    const isOwner = name && tokens[name.last]?.word.shape === 'possessive';
    // “telephoned Togo’s foreign minister”: another’s.
    // “Togo’s security service”: a body
    const isOffice =
      scene.offices.has((name?.last ?? i) + 1) ||
      BODY.test(tokens[(name?.last ?? i) + 2]?.word.key ?? '');
    if (country && isOwner && OWN.test(owned) && !isOffice) return country;
  }
  return undefined;
}

/** “Secretary (East) in the Ministry of Ports”, “director of protocol at the Foreign Office”. */
export function isOfMinistry({ document: { tokens }, line }: Scene, { last }: OfficeMention) {
  for (let i = last; i < Math.min(line.last, last + 9); i++) {
    const { key, text } = tokens[i]?.word ?? { key: '', text: '' };
    if (/^(?:ministry|cabinet|embassy|presidency)$/.test(key)) return true;
    if (text === ',' || text === ';') return false;
  }
  return false;
}
