/** The day of the news, where no sentence gives it with the event. */
import { datesExclude, parseEdtf } from '../../../domain/edtf.ts';
import { type Day, asDay, isoOf } from '../../../lib/day.ts';
import type { DateMention } from '../dates/date-reader.ts';
import { dayBefore } from '../dates/dates.ts';
import { familyOf, hasPerson, type Draft, type When } from '../tellings/drafts.ts';
import { offAt, putOffAt } from '../triggers/called-off.ts';
import { isOpenTo } from './length-of-stay.ts';
import { countriesOfDraft, isFiner } from '../tellings/merging.ts';
import { BETWEEN, isAfter, isHistory, isOfPuttingOff } from './scheduling.ts';
import { segmentAt, type Telling } from '../tellings/telling.ts';
import { isOfSpeech, isPrinted, isToBegin } from './told-when.ts';

/** So many sentences, the headline among them, tell the news. */
const FIRST = 3;

/** News is no older than so many days. */
export const RECENT = 10;

/** “Saturday’s attack” has a day of its own; “2 May 2021, 08:10” is when it was printed. */
function isOfOther(
  telling: Telling,
  { first, last, past, future, rule }: DateMention,
  isVisit: boolean,
): boolean {
  const { document, line } = telling.scene;
  const { tokens } = document;
  const isStamp =
    first < line.first + 2 &&
    !/^(?:on|today|yesterday|this|earlier)$/.test(tokens[line.first]?.word.key ?? '') &&
    !/^date\.(?:weekday|today|yesterday)$/.test(rule);
  // “met ahead of a summit on Friday”
  const segment = segmentAt(telling, first);
  const kind = segment?.kind;
  // “…, the ministry said on Monday”: not when the journey began
  const isSaid = isVisit && kind === 'attribution';
  const near = tokens
    .slice(Math.max(segment?.first ?? first, first - 8), first)
    .map(({ word }) => word.key);
  // “will go on to Togo on Friday”, “is to speak on Friday”, “his letter of July 2”
  const isToCome = near.some(
    (key, i) => key === 'will' || (/^(?:is|are)$/.test(key) && near[i + 1] === 'to'),
  );
  const isOfThing =
    tokens[first - 1]?.word.key === 'of' &&
    !/^(?:morning|evening|night|afternoon|hours|day)$/.test(tokens[first - 2]?.word.key ?? '');
  const isAhead =
    isSaid || isOfThing || kind === 'aside' || (past !== future && (kind === 'after' || isToCome));
  return isStamp || isAhead || tokens[last]?.word.shape === 'possessive';
}

/** Sentences of the draft itself, of its people, and of a lead that tells of nothing else. */
export const isAbout = (
  { index, references, zone }: Telling,
  draft: Draft,
  all: readonly Draft[],
): boolean =>
  draft.lines.has(index) ||
  (zone === 'lead' && !all.some(({ lines }) => lines.has(index))) ||
  references.some(({ people }) => people.some((person) => hasPerson(draft, person)));

/** “The Togolese envoy was received on Tuesday”: nobody is known there but a country of the event. */
function isOfSide({ references, scene }: Telling, draft: Draft): boolean {
  if (references.length > 0) return false;
  const sides = countriesOfDraft(draft);
  for (const { entry } of scene.names.values())
    if (entry.kind === 'country' && sides.has(entry.code)) return true;
  return false;
}

/** Headline, lead and the first sentence after it. */
function newsOf(tellings: readonly Telling[]): readonly Telling[] {
  const body = tellings.findIndex(({ zone }) => zone === 'body');
  return tellings.slice(0, Math.max(FIRST, body + 1));
}

/** The first full day that the first sentences tell, of what has been; one on which it was said comes last. */
export function firstDay(
  draft: Draft,
  tellings: readonly Telling[],
  all: readonly Draft[],
  published: Day | undefined,
): When | undefined {
  let said: When | undefined;
  const about = (one: Telling) => isAbout(one, draft, all) || isOfSide(one, draft);
  for (const telling of newsOf(tellings).filter(about))
    for (const date of telling.dates) {
      const { first, last, rule, precision } = date;
      const isNews =
        precision === 3 &&
        !isAfter(date.past, published) &&
        !isHistory(date.past, published, RECENT) &&
        !telling.quoted.has(first) &&
        !isPrinted(telling, date) &&
        !isOfOther(telling, date, draft.format === 'visit');
      if (!isNews) continue;
      const edtf = isToBegin(telling, first) ? date.future : date.past;
      const when = { edtf, first, last, rule };
      const isSaid = segmentAt(telling, first)?.kind === 'attribution' || isOfSpeech(telling, date);
      if (!isSaid) return when;
      said ??= when;
    }
  return said;
}

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
      // “should have begun on Monday”: that is over.
      const isMissed = document.tokens
        .slice(Math.max(0, first - 8), first)
        .some(({ word }, i, near) => word.key === 'have' && near[i - 1]?.word.key !== 'would');
      const edtf = isMissed && precision === 3 ? past : future;
      // “were to repeat their October summit”
      const isOfNext = telling.cues.some(
        (cue) => cue.first === last && !draft.cues.some((own) => own.first === last),
      );
      if (precision > 1 && !isOfNext && !telling.quoted.has(first) && isMeant(telling, date))
        return { edtf, first, last, rule };
    }
  }
  return undefined;
}

/** “next week’s talks”, and elsewhere “scheduled for Tuesday”: the day within what is told. */
export function finerDay(
  draft: Draft,
  tellings: readonly Telling[],
  all: readonly Draft[],
): When | undefined {
  const { when } = draft;
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
    for (const date of isOpenTo(telling, draft) ? telling.dates : []) {
      const { first, last, past, future, rule } = date;
      const { tokens } = telling.scene.document;
      const isMeantFor = isMeant(telling, date);
      const isStart = [1, 2].some((n) =>
        /^(?:from|starting|beginning)$/.test(tokens[first - n]?.word.key ?? ''),
      );
      const isBare = isMeantFor && rule === 'date.weekday' && last === first + 1;
      const days = isBare ? [dayOfWeek(past)] : [future, past];
      const edtf = days.find(isWithin);
      // Somebody may do anything in the week of a visit, but little else in so short a time as a weekend.
      const isOfIt =
        when?.rule === 'date.weekend' ||
        isMeantFor ||
        isStart ||
        telling.cues.some(({ entry }) => familyOf(entry.format) === familyOf(draft.format));
      const isOther =
        isOfSpeech(telling, date) ||
        isOfPuttingOff(telling, date) ||
        segmentAt(telling, first)?.kind === 'attribution' ||
        (!isStart &&
          all.some(
            (other) =>
              other !== draft && other.format !== 'statement' && other.when?.first === first,
          ));
      if (edtf && isOfIt && !isOther) return { edtf, first, last, rule };
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
      keyAt(at) === 'instead' ||
      (keyAt(at) === 'new' && /^dates?$/.test(keyAt(at + 1))) ||
      (/^(?:to|until|till)$/.test(keyAt(first - 1)) && offAt(tokens, at) !== undefined);
    for (const date of isOpenTo(telling, draft) ? telling.dates : []) {
      const { first, last, future, precision, rule } = date;
      const from = Math.max(segmentAt(telling, first)?.first ?? first, first - 8);
      for (let at = from; at < first; at++)
        if (precision > 1 && !telling.quoted.has(first) && isNewAt(at, first))
          return { edtf: future, first, last, rule };
    }
  }
  return undefined;
}
