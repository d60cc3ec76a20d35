/** Whose a stay is: whether words of staying are of an event. */
import type { DateMention } from '../dates/date-reader.ts';
import { setOf } from '../tables/words.ts';
import { EXERCISES, SESSIONS, STAYS } from '../tables/stay-words.ts';
import { familyOf, hasPerson, type Draft } from '../tellings/drafts.ts';
import { isDateCompatible, isSiteCompatible } from '../tellings/merging.ts';
import type { Telling } from '../tellings/telling.ts';
import { keyInLine, type Length } from './lengths.ts';

export const isOf = (draft: Draft, { people }: Telling['references'][number]) =>
  people.some((person) => hasPerson(draft, person));

/** Whether a sentence is of the event, or names nobody, or begins with or names somebody who is at it. */
export function isOpenTo({ references, scene: { line } }: Telling, draft: Draft): boolean {
  const told = references.filter(({ by }, i) => by === 'name' || i === 0);
  const isOwn = draft.cues.some(({ first }) => first >= line.first && first < line.last);
  const isNameless = references.every(({ by }) => by !== 'name');
  return isOwn || isNameless || told.some((one) => isOf(draft, one));
}

/** On their sidelines two may meet, but no longer for that. */
const GATHERINGS = /^(?:summit|conference|forum|congress|assembly|event)$/;

export const isSitting = ({ format }: Draft) =>
  familyOf(format) === 'gathering' ||
  /^(?:bilateral-meeting|delegation-talks|military)$/.test(format);

/** Whether a noun can mean the event: a word of its own, or of its kind and of no other event. */
export function isItsNoun(
  telling: Telling,
  noun: number,
  draft: Draft,
  drafts: readonly Draft[],
  end?: DateMention,
): boolean {
  const holds = ({ cues }: Draft) => cues.some(({ first, last }) => noun >= first && noun < last);
  const isOther = (other: Draft) =>
    other !== draft &&
    holds(other) &&
    !(
      (isDateCompatible(other, draft) || (end && other.when?.first === end.first)) &&
      isSiteCompatible(other, draft) &&
      other.parts.every(({ person }) => hasPerson(draft, person))
    );
  if (EXERCISES.has(keyInLine(telling, noun)) !== (draft.format === 'military')) return false;
  const isDefinite = [1, 2, 3, 4, 5].some((n) =>
    /^(?:the|this|its)$/.test(keyInLine(telling, noun - n)),
  );
  const isStay = draft.format === 'visit' && STAYS.has(keyInLine(telling, noun));
  const isSession = SESSIONS.has(keyInLine(telling, noun));
  // “met X, who arrived on Monday for a two-day visit”: the meeting has its own day.
  if (holds(draft)) return isStay || isSession;
  const isTheSession =
    isSession &&
    isSitting(draft) &&
    (familyOf(draft.format) === 'gathering'
      ? isDefinite || telling.zone !== 'body'
      : isDefinite && !GATHERINGS.test(keyInLine(telling, noun)));
  return (isStay || isTheSession) && !drafts.some(isOther);
}

/** They may have several stops. */
const JOURNEYS = setOf('journey swing tour trip');
const WIDER = setOf(
  'abroad africa america asia balkans caribbean continent countries europe gulf nations overseas pacific region',
);
const STOPS = setOf('leg part stage stop');

/** “a four-day trip to the region”, “the last stop of a four-day tour”, “the four-day journey, which started in Lima”: not as long as one stop of it. */
export function isOfMore(
  telling: Telling,
  { at, noun }: Length,
  { site, isTour, parts }: Draft,
): boolean {
  if (keyInLine(telling, at - 2) === 'of' && STOPS.has(keyInLine(telling, at - 3))) return true;
  if (noun === undefined || isTour || !site || !JOURNEYS.has(keyInLine(telling, noun)))
    return false;
  const { names } = telling.scene;
  for (let i = noun + 1; i < noun + 6; i++) {
    // “South Africa” is none.
    i = (names.get(i)?.last ?? i + 1) - 1;
    if (WIDER.has(keyInLine(telling, i))) return true;
  }
  for (const { entry } of names.values())
    if (
      (entry.kind === 'city' || (entry.kind === 'country' && entry.form === 'name')) &&
      entry.code !== site.country &&
      !parts.some(({ person }) => person.country === entry.code)
    )
      return true;
  return false;
}

const LEGS = setOf('countries leg legs nation nations stage stages stop stops');

/** “Togo is one stop on a nine-nation trip that ends on Friday”, “The tour takes her to Lima, Accra and Riga”: not how long one stop lasts. */
export function isOfStops({ scene }: Telling, { isTour, site }: Draft): boolean {
  const { document, line, names } = scene;
  const keys = document.tokens.slice(line.first, line.last).map(({ word }) => word.key);
  if (isTour || !keys.some((key) => JOURNEYS.has(key))) return false;
  const others = new Set<string | undefined>();
  for (const { entry } of names.values())
    if (entry.kind === 'city' && entry.code !== site?.country) others.add(entry.code);
  return others.size > 1 || keys.some((key) => LEGS.has(key));
}

/** Whether no place of another country is named between two tokens. */
export function isThere({ scene }: Telling, { site }: Draft, from: number, to: number): boolean {
  for (const { entry, first } of scene.names.values()) {
    if (first <= from || first >= to || !site || !('code' in entry)) continue;
    // “Togolese President X arrived in Lima”: who comes, not where
    const isPeople = entry.kind === 'country' && entry.form === 'demonym';
    if (entry.code !== site.country && !isPeople) return false;
  }
  return true;
}
