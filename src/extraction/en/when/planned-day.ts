/** The day for which an event is or was planned, or a finer one within what is told. */
import { datesExclude, parseEdtf } from '../../../domain/edtf.ts';
import { asDay, isoOf, type Day } from '../../../lib/day.ts';
import type { DateMention } from '../dates/date-reader.ts';
import { dayBefore } from '../dates/dates.ts';
import { setOf } from '../tables/words.ts';
import { keyIn } from '../people/scene.ts';
import { isFiner } from '../tellings/merging.ts';
import { familyOf, isMeeting, type Draft, type When } from '../tellings/drafts.ts';
import { segmentAt, type Telling } from '../tellings/telling.ts';
import { offAt, putOffAt } from '../triggers/called-off.ts';
import { dayOfBegun, isAbout } from './first-day.ts';
import { BETWEEN, isAfter, isOfPuttingOff } from './scheduling.ts';
import { isOfSpeech } from './said-when.ts';
import { isItsNoun, isOfStops, isOpenTo } from './whose-stay.ts';

/** What is to come is told within so many sentences, and so near to these words. */
export const MOST_SENTENCES = 8;
const MOST_BETWEEN = 18;
const PLANNED = /^(?:scheduled|planned|intended|due|set|slated|expected|fixed)$/;

/** “should have been away from …”, “was to have begun on …”, “were to be held on …” */
const isUnmet = (key: string, next: string) =>
  key === 'would' ||
  (/^(?:should|to)$/.test(key) && next === 'have') ||
  (/^(?:was|were)$/.test(key) && next === 'to');

function isMeant(telling: Telling, date: DateMention): boolean {
  const { document, line } = telling.scene;
  const { first } = date;
  // “would have been his first visit, a spokesman said on Monday”
  if (isOfSpeech(telling, date) || segmentAt(telling, first)?.kind === 'attribution') return false;
  const keys = (at: number) => document.tokens[at]?.word.key ?? '';
  for (let i = first - 1; i >= line.first && i > first - MOST_BETWEEN; i--) {
    if (keys(i - 1) === 'than') return false;
    if (PLANNED.test(keys(i)) || isUnmet(keys(i), keys(i + 1))) return true;
    // “The visit planned for the autumn was cancelled on Friday”
    if (putOffAt(document.tokens, i) && (i + 1 === first || BETWEEN.test(keys(i + 1))))
      return false;
  }
  return false;
}

const OCCASIONS = setOf('ceremony event gathering meeting signing summit talks');

/** “X and Y have arrived ahead of Friday’s gathering”, of what is to be signed there by both */
function isOwned(
  { scene: { document }, references }: Telling,
  { last }: DateMention,
  { parts, status }: Draft,
): boolean {
  const { tokens } = document;
  return (
    status === 'announced' &&
    parts.length > 1 &&
    tokens[last]?.word.shape === 'possessive' &&
    OCCASIONS.has(tokens[last + 1]?.word.key ?? '') &&
    parts.every(({ person }) => references.some(({ people }) => people.includes(person)))
  );
}

/** “The trip, expected in April”, “The talks had been set for Monday”: when it is, or was, to be. */
export function plannedDay(
  draft: Draft,
  tellings: readonly Telling[],
  all: readonly Draft[],
): When | undefined {
  for (const telling of tellings.slice(0, MOST_SENTENCES)) {
    if (!isAbout(telling, draft, all)) continue;
    const { document } = telling.scene;
    for (const date of telling.dates) {
      const { first, last, future, past, precision, rule } = date;
      // “should have begun on Monday”: that is over; “were to have met on Monday”: they may still be waiting.
      const isMissed = document.tokens
        .slice(Math.max(0, first - 8), first)
        .some(
          ({ word }, i, near) =>
            word.key === 'have' && !/^(?:would|to)$/.test(near[i - 1]?.word.key ?? ''),
        );
      const edtf = isMissed && precision === 3 ? past : future;
      // “were to repeat their October summit”
      const isOfNext = telling.cues.some(
        (cue) => cue.first === last && !draft.cues.some((own) => own.first === last),
      );
      if (precision < 2 || isOfNext || telling.quoted.has(first)) continue;
      if (isMeant(telling, date) || isOwned(telling, date, draft))
        return { edtf, first, last, rule };
    }
  }
  return undefined;
}

/** “She is to be in Lima from July 22 to 23”, of a visit to Togo: of another stop. */
function isElsewhere({ scene }: Telling, { site }: Draft): boolean {
  let isOther = false;
  for (const { entry, first } of site ? scene.names.values() : []) {
    if (entry.kind !== 'city' && entry.kind !== 'country') continue;
    if (entry.code === site?.country) return false;
    isOther ||= keyIn(scene, first - 1) === 'in';
  }
  return isOther;
}

/** “will head the delegation to the forum, which takes place from March 22 to 23”: no other days are told. */
export function plannedSpan(
  draft: Draft,
  tellings: readonly Telling[],
  all: readonly Draft[],
  published: Day | undefined,
): When | undefined {
  if (draft.status !== 'announced') return undefined;
  for (const telling of tellings.slice(0, MOST_SENTENCES))
    for (const { first, last, future, precision, rule } of isAbout(telling, draft, all)
      ? telling.dates
      : [])
      if (
        precision === 3 &&
        future.includes('/') &&
        isAfter(future, published, 0) &&
        !telling.quoted.has(first) &&
        !isOfStops(telling, draft) &&
        !isElsewhere(telling, draft)
      )
        return { edtf: future, first, last, rule };
  return undefined;
}

const SPEAKING = setOf('call phone speak talk telephone');

/** “They should meet again on July 21-25”, of announced talks between delegations */
const isOfKind = ({ cues }: Telling, { format, status }: Draft): boolean =>
  status === 'announced' &&
  format === 'delegation-talks' &&
  cues.some(({ entry }) => isMeeting(entry) && isMeeting({ format }));

/** “next week’s talks”, and elsewhere “scheduled for Tuesday”: the day within what is told. */
export function finerDay(
  draft: Draft,
  tellings: readonly Telling[],
  all: readonly Draft[],
): When | undefined {
  const when = dayOfBegun(draft, tellings, all);
  const told = parseEdtf(when?.edtf ?? '');
  const isWithin = (edtf: string) => {
    const day = parseEdtf(edtf);
    const isEve = when?.rule === 'date.next-week' && dayBefore(when.edtf.slice(1)) === edtf;
    return when && told && day && isFiner(edtf, when.edtf) && (isEve || !datesExclude(told, day));
  };
  // “next week … on Monday”: that of the week
  const dayOfWeek = (edtf: string) => {
    const [day, from] = [parseEdtf(edtf)?.start.from, told?.start.from];
    return day === undefined || from === undefined
      ? edtf
      : isoOf(asDay(from + ((((day - from) % 7) + 7) % 7)));
  };
  for (const telling of told ? tellings.slice(0, MOST_SENTENCES) : [])
    for (const date of isOpenTo(telling, draft) || isOfKind(telling, draft) ? telling.dates : []) {
      const { first, last, past, future, rule } = date;
      const isPlain = rule === 'date.weekday' && last === first + 1;
      if (!isPlain && !isWithin(future) && !isWithin(past)) continue;
      const { tokens } = telling.scene.document;
      const isMeantFor = isMeant(telling, date);
      const days = isPlain && isMeantFor ? [dayOfWeek(past)] : [future, past];
      const edtf = days.find(isWithin);
      if (edtf === undefined) continue;
      // “from July 1”, “during the July 1-3 visit”
      const isStart =
        [1, 2].some((n) =>
          /^(?:from|starting|beginning)$/.test(tokens[first - n]?.word.key ?? ''),
        ) || isItsNoun(telling, last, draft, all);
      // So many days within those that are told are hardly of anything else.
      const isSpan = edtf.includes('/');
      // “met on Wednesday, on the sidelines of a congress held on July 9 and 10”
      const isTalk = /^(?:bilateral-meeting|call)$/.test(draft.format);
      const isOne = when?.edtf === `[${edtf.replace('/', '..')}]`;
      const isApart = isOfStops(telling, draft) || isElsewhere(telling, draft);
      if (isSpan && ((isTalk && (isOne || !isStart)) || isApart)) continue;
      // Somebody may do anything in the week of a visit, but little else in so short a time as a weekend.
      const isOfIt =
        when?.rule === 'date.weekend' ||
        isMeantFor ||
        isSpan ||
        // “can speak on Tuesday”
        (draft.format === 'call' &&
          [1, 2].some((n) => SPEAKING.has(tokens[first - n]?.word.key ?? ''))) ||
        isStart ||
        telling.cues.some(({ entry }) => familyOf(entry.format) === familyOf(draft.format));
      const isOther =
        isOfSpeech(telling, date) ||
        isOfPuttingOff(telling, date) ||
        segmentAt(telling, first)?.kind === 'attribution' ||
        (!isStart &&
          all.some(
            (other) =>
              other !== draft &&
              other.format !== 'statement' &&
              !(isSpan && other.format === draft.format) &&
              other.when?.first === first,
          ));
      if (isOfIt && !isOther) return { edtf, first, last, rule };
    }
  return when;
}

/** “put off to Monday”, “will now come on Friday”: the new day of what was to be on another. */
export function newDay(draft: Draft, tellings: readonly Telling[]): When | undefined {
  for (const telling of tellings.slice(0, MOST_SENTENCES)) {
    const { tokens } = telling.scene.document;
    const keyAt = (at: number) => tokens[at]?.word.key ?? '';
    const isNewAt = (at: number, first: number) =>
      (keyAt(at) === 'now' && /^(?:will|would|set|due|scheduled|to)$/.test(keyAt(at - 1))) ||
      (keyAt(at) === 'now' && /^(?:set|due|scheduled|planned|expected|to)$/.test(keyAt(at + 1))) ||
      (keyAt(at) === 'instead' && keyAt(at + 1) !== 'of') ||
      (keyAt(at) === 'new' && /^dates?$/.test(keyAt(at + 1))) ||
      (/^(?:to|until|till)$/.test(keyAt(first - 1)) && offAt(tokens, at) !== undefined);
    for (const date of isOpenTo(telling, draft) ? telling.dates : []) {
      const { first, last, future, precision, rule } = date;
      // “on Friday instead of Monday”
      if (
        precision > 1 &&
        /^(?:instead of|rather than|and not)$/.test(`${keyAt(last)} ${keyAt(last + 1)}`)
      )
        return { edtf: future, first, last, rule };
      const from = Math.max(segmentAt(telling, first)?.first ?? first, first - 8);
      for (let at = from; at < first; at++)
        if (precision > 1 && !telling.quoted.has(first) && isNewAt(at, first))
          return { edtf: future, first, last, rule };
    }
  }
  return undefined;
}
