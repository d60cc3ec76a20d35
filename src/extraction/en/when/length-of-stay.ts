/** How long an event lasts of which one day is told: “a three-day trip”, “leaves on Friday”. */
import { asDay, isoOf, weekdayOf, type Day } from '../../../lib/day.ts';
import type { DateMention } from '../dates/date-reader.ts';
import { parseDay } from '../layout/dateline.ts';
import { setOf } from '../tables/words.ts';
import { BEGUN, ENDING, GONE, HOME, LEAVING, RETURNED } from '../tables/stay-words.ts';
import { isMeeting, type Draft, type When } from '../tellings/drafts.ts';
import { isRecollection, segmentAt, type Telling } from '../tellings/telling.ts';
import type { Cue } from '../triggers/cues.ts';
import { dayOfStay, keyInLine, lastOf, type Length, lengthAt, LONGEST } from './lengths.ts';
import { isEnd, isLaterSitting } from './stay-ends.ts';
import { isItsNoun, isOf, isOfMore, isOpenTo, isSitting, isThere } from './whose-stay.ts';

type Span = Pick<When, 'first' | 'last'>;

/** Whether the date nearest to a length, if there is one, is within reach of the day told. */
function isNearDay({ dates }: Telling, { at }: Length, day: Day): boolean {
  const distance = ({ first }: DateMention) => Math.abs(first - at);
  const nearest = dates.toSorted((a, b) => distance(a) - distance(b))[0];
  // “next week” begins on its first day
  const days = [nearest?.past, nearest?.future].map((edtf) =>
    parseDay(edtf?.replace('[', '').slice(0, 10)),
  );
  return !nearest || days.some((one) => one !== undefined && one >= day && one <= day + LONGEST);
}

/** The day that a mention means, seen from the first: of what is over, the past one. */
function dayFrom(telling: Telling, { first, past, future, rule }: DateMention, start: Day) {
  const [before, after] = [parseDay(past), parseDay(future)];
  const verb = lastOf(telling, first, 8, LEAVING) ?? lastOf(telling, first, 8, ENDING);
  const isDone = verb !== undefined && /(?:ed|left)$/.test(keyInLine(telling, verb));
  if (before === undefined || after === undefined || before === after || isDone) return before;
  if (rule !== 'date.weekday') return before >= start ? before : after;
  return start + ((weekdayOf(after) - weekdayOf(start) + 7) % 7);
}

/** “who flew in on Sunday for a two-day visit”: its first day, beside its length. */
function arrivalBeside(telling: Telling, { at, days }: Length, told: Day): Day | undefined {
  for (const { first, past } of telling.dates) {
    const day = parseDay(past);
    if (day === undefined || day >= told || day + days <= told) continue;
    // “on Thursday joined a three-day summit that opened in Lima on Wednesday”
    if (lastOf(telling, first, first > at ? 10 : 6, BEGUN) !== undefined) return day;
  }
  return undefined;
}

/** “Her plane touched down”, “Air Force One landed” */
const AIRCRAFT = setOf('aircraft jet one plane');

/** “They arrived yesterday”, of a visit whose talks are told: its first day. */
function arrivalBefore(draft: Draft, tellings: readonly Telling[], told: Day): Day | undefined {
  if (draft.format !== 'visit' || draft.status !== 'held') return undefined;
  for (const telling of tellings)
    for (const { first, past, precision } of telling.dates) {
      const day = precision === 3 ? parseDay(past) : undefined;
      const verb = day === undefined ? undefined : lastOf(telling, first, 6, BEGUN);
      if (day === undefined || verb === undefined || day >= told || day < told - 2) continue;
      const isTheirs =
        telling.references.some((one) => one.first < verb && isOf(draft, one)) ||
        lastOf(telling, verb, 3, AIRCRAFT) !== undefined;
      if (isTheirs && isThere(telling, draft, verb, first + 5)) return day;
    }
  return undefined;
}

/** “The talks are to last two days and to end on Friday”: the day is told of the end alone. */
function lastDay(
  draft: Draft,
  drafts: readonly Draft[],
  tellings: readonly Telling[],
  published: Day | undefined,
): When | undefined {
  if (draft.status !== 'held' || published === undefined) return undefined;
  for (const telling of tellings.filter((one) => isOpenTo(one, draft)))
    for (let at = telling.scene.line.first; at < telling.scene.line.last; at++) {
      const length = lengthAt(telling, at);
      if (length?.noun === undefined || !isItsNoun(telling, length.noun, draft, drafts)) continue;
      for (const { first, last, future } of telling.dates) {
        const end = lastOf(telling, first, 4, ENDING) === undefined ? undefined : parseDay(future);
        const start = end === undefined ? undefined : asDay(end - length.days + 1);
        if (end === undefined || start === undefined || start > published) continue;
        return { edtf: `${isoOf(start)}/${isoOf(end)}`, first, last, rule: 'date.stay' };
      }
    }
  return undefined;
}

const holds = ({ scene: { line } }: Telling, at: number) => at >= line.first && at < line.last;

/** “ended a visit”, “at the close of a visit”, “left on Tuesday after a visit”: on the day told. */
function isEnded(telling: Telling, { first, carrier, segment }: Cue, when: When): boolean {
  if (ENDING.has(carrier ?? '') || lastOf(telling, first, 4, ENDING) !== undefined) return true;
  const start = telling.scene.line.first;
  const most = segment.first - start;
  const gone =
    lastOf(telling, segment.first, most, GONE) ?? lastOf(telling, segment.first, most, HOME);
  return segment.kind === 'before' && gone !== undefined && when.first < segment.first;
}

const cuesOf = ({ cues }: Telling, draft: Draft): readonly Cue[] =>
  cues.filter(({ first }) => draft.cues.some((one) => one.first === first));

/** “X ends visit”, above a lead with the day. */
const isEndedInTitle = (draft: Draft, tellings: readonly Telling[], own: Telling): boolean =>
  own.zone !== 'body' &&
  tellings.some(
    (one) =>
      one.zone === 'headline' &&
      cuesOf(one, draft).some(({ carrier }) => ENDING.has(carrier ?? '')),
  );

const FROM = setOf('from');

/** “returned on Tuesday from a visit”, “is back home from the trip” */
const isBackFrom = (telling: Telling, { cues }: Draft): boolean =>
  cues.some(({ first }) => {
    const from = lastOf(telling, first, 8, FROM);
    return from !== undefined && lastOf(telling, from, 8, RETURNED) !== undefined;
  });

/** “X is on a three-day visit”, and then: “Y received X on Tuesday”, whichever of its days that was. */
const isDayOfMeeting = (telling: Telling, draft: Draft, { first }: When): boolean =>
  draft.format === 'visit' &&
  draft.status === 'held' &&
  telling.cues.some(({ entry, status }) => isMeeting(entry) && status === 'held') &&
  !telling.cues.some(({ entry }) => entry.format === 'visit') &&
  lastOf(telling, first, 8, BEGUN) === undefined &&
  // “X, who left Accra on Wednesday, held talks with Y”
  lastOf(telling, first, 4, GONE) === undefined;

/** The day or the days of an event, with what any sentence tells of its length. */
export function wholeStay(
  draft: Draft,
  drafts: readonly Draft[],
  tellings: readonly Telling[],
  published: Day | undefined,
): When | undefined {
  const { format } = draft;
  const when = draft.when ?? lastDay(draft, drafts, tellings, published);
  const told = parseDay(when?.edtf);
  if (!when || told === undefined) return when;
  /** With the words that tell of its length in the passage, where one sentence tells both. */
  const from = (start: number, end: number, telling: Telling, { first, last }: Span): When => {
    const isOne = holds(telling, when.first);
    return {
      edtf: `${isoOf(asDay(start))}/${isoOf(asDay(end))}`,
      first: isOne ? Math.min(first, when.first) : when.first,
      last: isOne ? Math.max(last, when.last) : when.last,
      rule: 'date.stay',
    };
  };
  const own = tellings.find((one) => holds(one, when.first));
  const start = (own && segmentAt(own, when.first)?.first) ?? when.first;
  // “concluded a visit that began on Sunday”
  const isFirst = own !== undefined && lastOf(own, when.first, 3, BEGUN) !== undefined;
  const isOver =
    own !== undefined &&
    !isFirst &&
    (lastOf(own, when.first, when.first - start, ENDING) !== undefined ||
      cuesOf(own, draft).some((cue) => isEnded(own, cue, when)) ||
      isEndedInTitle(draft, tellings, own) ||
      isBackFrom(own, draft));
  const about = tellings.filter((one) => isOpenTo(one, draft) && !isRecollection(one));
  const arrived = arrivalBefore(draft, about, told);
  const isInside = own !== undefined && arrived === undefined && isDayOfMeeting(own, draft, when);
  for (const telling of about)
    for (let i = telling.scene.line.first; i < telling.scene.line.last; i++) {
      const length = lengthAt(telling, i);
      if (!length || isOfMore(telling, length, draft) || !isNearDay(telling, length, told))
        continue;
      const { at, noun, days } = length;
      const span = { first: Math.min(at, noun ?? at), last: Math.max(i, noun ?? i) + 1 };
      const isIts =
        noun === undefined
          ? format === 'visit' &&
            (telling.zone !== 'body' || telling.references.some((one) => isOf(draft, one)))
          : isItsNoun(telling, noun, draft, drafts);
      if (!isIts) continue;
      // “agreed on Friday after four days of talks”
      const isAfter = isSitting(draft) && keyInLine(telling, at - 1) === 'after';
      const hasEnded = isAfter || (!isFirst && lastOf(telling, at, 6, ENDING) !== undefined);
      if (isInside && !hasEnded) continue;
      // “ended a two-day visit”, with a day of it told elsewhere: what is over ended by the report.
      const isDuring =
        !isOver &&
        !holds(telling, when.first) &&
        published !== undefined &&
        told + days - 1 <= published;
      if (isOver || (hasEnded && !isDuring)) return from(told - days + 1, told, telling, span);
      const nth = holds(telling, when.first) ? dayOfStay(telling, at) : 1;
      const start = arrivalBeside(telling, length, told) ?? arrived ?? told - nth + 1;
      return from(start, start + days - 1, telling, span);
    }
  if (isOver)
    for (const telling of about)
      for (const date of telling.dates) {
        const { first, past } = date;
        const begun = lastOf(telling, first, 8, BEGUN) === undefined ? undefined : parseDay(past);
        if (begun !== undefined && begun < told && begun >= told - LONGEST)
          return from(begun, told, telling, date);
      }
  const isBegun =
    isSitting(draft) && own !== undefined && lastOf(own, when.first, 16, BEGUN) !== undefined;
  if (!isOver && (format === 'visit' || isSitting(draft)))
    for (const telling of about)
      for (const date of telling.dates) {
        const end = date.first === when.first ? undefined : dayFrom(telling, date, told);
        if (end === undefined || end <= told || end > told + LONGEST) continue;
        const isLater = isBegun && isLaterSitting(telling, date);
        if (isLater || isEnd(telling, date, draft, drafts))
          return from(arrived ?? told, end, telling, date);
      }
  return when;
}
