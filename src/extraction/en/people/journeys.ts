/** What the headline and the first sentences are about: a country that acts, a journey. */
import type { Cast } from './cast.ts';
import { countryOfName, HEADS } from './country-clues.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import type { Person } from './people.ts';
import type { Scene } from './scene.ts';

/** The country that the headline, if it is a sentence, or else one of the first sentences begins with. */
export function subjectOf(cast: Cast): string | undefined {
  for (const { line, names, document } of leadOf(cast)) {
    const name = [0, 1].map((n) => names.get(line.first + n)).find(Boolean);
    const next = name && document.tokens[name.last]?.word;
    const isActing =
      name?.entry.kind === 'country' &&
      name.entry.form === 'name' &&
      next?.shape === 'lower' &&
      next.key !== 'and';
    if (isActing) return name.entry.code;
    if (!line.loose && !line.title) return undefined;
  }
  return undefined;
}

export interface Journey {
  readonly traveller: Person | undefined;
  readonly to: string;
  readonly at: number;
  /** “left for”, “arrived from”: told from where the traveller is at home. */
  readonly isLeaving: boolean;
}

const LEAVING = /^(?:leav(?:e|es|ing)|left|depart(?:s|ed|ing)?|returns?|returned|returning|back)$/;
const GOING =
  /^(?:visit|visits|visited|visiting|trip|tour|arriv(?:es?|ed|ing)|travel(?:s|l?ed|l?ing)?|went|goes|going|go|flew|fly|flies|heads?|headed|heading|delegation)$/;

/** A journey is the news of the first few sentences or none. */
const MOST_LEADING = 4;
const MOST_BETWEEN = 8;

/** The headline and the first sentences; lines of days and of who wrote it are none. */
const leadOf = ({ scenes }: Cast) => {
  const told = scenes.filter(({ line }) => !line.loose && !line.title).slice(0, MOST_LEADING);
  return scenes[0] && told[0] !== scenes[0] ? [scenes[0], ...told] : told;
};

/** “the Ghanaian president”, named elsewhere. */
const holderOf = ({ people, taken }: Cast, { id, country, first }: OfficeMention) =>
  country === undefined || taken.has(first) ? undefined : people.holder(id, country, Infinity);

/** Where the first sentences say that somebody goes or comes back from. */
export function journeyOf(cast: Cast): Journey | undefined {
  for (const scene of leadOf(cast)) {
    let traveller: Person | undefined;
    let verb = '';
    let verbAt = -MOST_BETWEEN;
    const { tokens } = scene.document;
    for (let i = scene.line.first; i < scene.line.last; i++) {
      const key = tokens[i]?.word.key ?? '';
      const office = scene.offices.get(i);
      const person = cast.mentions.get(i)?.person ?? (office && holderOf(cast, office));
      if (person && verb === '') traveller ??= person;
      if (LEAVING.test(key) || GOING.test(key)) [verb, verbAt] = [key, i];
      const to = i - verbAt < MOST_BETWEEN ? countryOfName(scene, i) : undefined;
      const before = tokens[i - 1]?.word.key === 'the' ? i - 2 : i - 1;
      const link = tokens[before]?.word.key ?? '';
      if (
        !to ||
        to === traveller?.country ||
        !/^(?:to|for|in|from|visits?|visited|visiting)$/.test(link)
      )
        continue;
      const isLeaving = LEAVING.test(verb) || link === 'from';
      return { traveller, to, at: i, isLeaving };
    }
  }
  return undefined;
}

export const MET = /^(?:meets?|met|meeting|sees?|saw|talks|received)$/;
const BESIDE = /^(?:accompanied|accompanying|flanked|alongside|together)$/;
export const MOST_MET = 60;

/** “went to Togo for the inauguration of President X”, “she is to meet the speaker and Minister X”. */
export function countryOfGoal(
  cast: Cast,
  { document: { tokens }, line, offices }: Scene,
  office: OfficeMention,
  { traveller, to, at }: Journey,
): string | undefined {
  if (HEADS.has(office.id) && line.first <= at && at < office.first && office.first < line.last)
    return to;
  let isMet = false;
  for (let i = office.ownerFirst - 1; i >= line.first && i > office.ownerFirst - MOST_MET; i--) {
    const key = tokens[i]?.word.key ?? '';
    if (BESIDE.test(key)) return undefined;
    if (MET.test(key)) isMet = true;
    const other = offices.get(i);
    const person = cast.mentions.get(i)?.person ?? (other && holderOf(cast, other));
    const isTraveller = traveller && person === traveller;
    if (isMet && (isTraveller || (i === line.first && /^s?he$/.test(key)))) return to;
  }
  return undefined;
}
