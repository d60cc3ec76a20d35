/** Events that words other than the tense set in the future: planned, due, in the present with a day. */
import { parseEdtf } from '../../../domain/edtf.ts';
import { type Day, isoOf } from '../../../lib/day.ts';
import type { DateMention } from '../dates/date-reader.ts';
import { offAt, PLANNED } from '../triggers/called-off.ts';
import type { Cue } from '../triggers/cues.ts';
import { familyOf, type When } from '../tellings/drafts.ts';
import type { Document } from '../text/document.ts';
import type { Context, Telling } from '../tellings/telling.ts';
import { whenFor } from './told-when.ts';

/** Whether a date begins after a day, by more than a report may bear too early a one. */
export function isAfter(edtf: string, day: Day | undefined, slack = 2): boolean {
  const date = day === undefined ? undefined : parseEdtf(edtf);
  return date !== undefined && day !== undefined && date.start.from > day + slack;
}

/** “three years after the coup of 1 February 2021”: no news is as old as that. */
export function isHistory(edtf: string, day: Day | undefined, most = 365): boolean {
  const date = day === undefined ? undefined : parseEdtf(edtf);
  return date !== undefined && day !== undefined && date.end.to < day - most;
}

/** “a visit due on Friday”, “talks planned for Friday” */
const isPlanned = ({ scene: { document } }: Telling, first: number, last: number) =>
  document.tokens.slice(first, last).some(
    ({ word }, i, words) =>
      /^(?:for|due|planned|scheduled|set|slated)$/.test(word.key) ||
      // “which was to begin on Friday”
      (word.key === 'to' && /^(?:was|were)$/.test(words[i - 1]?.word.key ?? '')),
  );

/** “next Tuesday’s meeting” */
const isOwned = ({ scene: { document } }: Telling, date: When, cue: Cue) =>
  document.tokens[date.last]?.word.shape === 'possessive' && date.last + 1 === cue.first;

/** “denied that a meeting was held …”, “did not fly to …”: the day told after it is the event’s. */
const isOfPast = ({ scene: { document } }: Telling, { entry, first, last, statusAt }: Cue) =>
  entry.form === 'past' ||
  document.tokens
    .slice(Math.max((statusAt ?? first) - 1, first - 2), last + 3)
    .some(({ word }) => /^(?:took|had|did|was|were|held)$/.test(word.key));

/** Between what is called off and the day on which that was done. */
export const BETWEEN = /^(?:off|on|late|early|earlier|again|indefinitely|hold)$/;

/** “was cancelled on Friday”: the day on which that was done. */
export function isOfPuttingOff(
  { scene: { document } }: Telling,
  { first, last }: DateMention,
): boolean {
  const { tokens } = document;
  let at = first - 1;
  while (at > first - 4 && BETWEEN.test(tokens[at]?.word.key ?? '')) at--;
  return offAt(tokens, at) !== undefined && tokens[last]?.word.shape !== 'possessive';
}

const isWillNot = ({ scene: { document } }: Telling, { statusAt }: Cue) =>
  statusAt !== undefined && document.tokens[statusAt - 1]?.word.key === 'will';

const isLastMinute = ({ scene: { document } }: Telling, { first }: When) =>
  document.tokens.slice(Math.max(0, first - 3), first).some(({ word }) => word.key === 'minute');

function isAsPlanned({ scene: { document } }: Telling, { last }: When): boolean {
  const { tokens } = document;
  const at = tokens[last]?.word.text === ',' ? last + 1 : last;
  return (
    tokens[at]?.word.key === 'as' &&
    tokens.slice(at + 1, at + 4).some(({ word }) => PLANNED.test(word.key))
  );
}

/** Days that are counted from the report: of what is called off, when it was, unless it was planned for them. */
const COUNTED = /^date\.(?:weekday|weekend|yesterday|ago|last-\w+)$/;

const COUNTED_DAY = /^date\.(?:weekday|yesterday)$/;

const UNDONE = /^(?:denied|postponed|cancelled|rescheduled)$/;

/** The day that a sentence gives an event; not the one on which it was denied or put off. */
export function dayFor(telling: Telling, cue: Cue, isFuture: boolean): When | undefined {
  const isUndone = UNDONE.test(cue.status);
  const isReported = cue.status === 'denied' && isOfPast(telling, cue);
  const dates = isUndone
    ? telling.dates.filter((date) => !isOfPuttingOff(telling, date))
    : telling.dates;
  const told = whenFor({ ...telling, dates }, cue, isFuture || (isUndone && !isReported));
  // “denied on Saturday that …”, “has postponed …”: the day of the denial is not the event's.
  const isOfWord =
    told !== undefined &&
    isUndone &&
    // “will not meet on Friday as planned”, “will not be calling on her on Friday”
    !(cue.modality === 'negation' && (cue.status === 'cancelled' || isWillNot(telling, cue))) &&
    // “was called off at the last minute on Friday”
    !isLastMinute(telling, told) &&
    // “will not be in Lima on Friday, as previously announced”
    !isAsPlanned(telling, told) &&
    // “is to arrive on Friday, a day later than planned”
    !(cue.status === 'rescheduled' && told.first >= cue.last && told.first < (cue.statusAt ?? 0)) &&
    !isOwned(telling, told, cue) &&
    ((told.first < cue.first && told.last !== cue.first) ||
      ((cue.status === 'denied' ? COUNTED_DAY : COUNTED).test(told.rule) &&
        !isReported &&
        !isPlanned(telling, cue.last, told.first)));
  return isOfWord ? undefined : told;
}

/** Whether a day is to come, or a month is not over. */
export const isOpen = (edtf: string, day: Day | undefined) =>
  day !== undefined && (parseEdtf(edtf)?.end.to ?? day) > day;

const PRESENT =
  /^(?:takes|begins|opens|starts|kicks|holds|hosts|convenes|attends|joins|leads|pays)$/;
/** Of several; after “to” or “not” no present, nor in “at the start of a visit”. */
const PRESENT_BASE = /^(?:take|begin|open|start|hold|host|convene|attend|join|lead)$/;
const NO_PRESENT = /^(?:to|did|had|not|the|a|an|its|his|her|their)$/;

/** “travels across the river on Friday for talks”, “takes over the chair on Friday at a summit” */
function isOnTheWay({ tokens }: Document, { first, segment }: Cue): boolean {
  for (let i = first - 1; i >= segment.first && i > first - 30; i--) {
    const word = tokens[i]?.word;
    if (word?.shape !== 'lower') continue;
    if (i > first - 12 && /^(?:travels|flies|heads|goes|leaves|departs)$/.test(word.key))
      return true;
    if (word.key === 'takes' && tokens[i + 1]?.word.key === 'over') return true;
  }
  return false;
}

/** “is arriving on Monday”, “takes place on Tuesday”: a day named with the present is to come. */
export function isScheduled({ scene, dates }: Telling, cue: Cue, { published }: Context): boolean {
  const { entry, first, status, carrier } = cue;
  if (status !== 'held' || scene.line.title || published === undefined) return false;
  if (!['meeting', 'gathering'].includes(familyOf(entry.format))) return false;
  const before = scene.document.tokens[first - 1]?.word.key ?? '';
  const isPresent =
    (entry.form === 'ing' && /^(?:is|are)$/.test(before)) ||
    entry.form === 'third' ||
    // “The ministers meet in Lima on Friday”
    (entry.form === 'base' && !NO_PRESENT.test(before)) ||
    PRESENT.test(carrier ?? '') ||
    (entry.form === 'noun' && isOnTheWay(scene.document, cue)) ||
    (PRESENT_BASE.test(carrier ?? '') &&
      scene.document.tokens
        .slice(Math.max(0, first - 9), first)
        .some(
          ({ word }, i, near) =>
            word.key === carrier && !NO_PRESENT.test(near[i - 1]?.word.key ?? ''),
        ));
  const today = isoOf(published);
  return (
    isPresent &&
    dates.some(({ precision, future, past }) =>
      precision === 3
        ? // “is spending three days there, from Monday to Wednesday”
          future > today && !(past.slice(0, 10) < today && past.slice(11) >= today)
        : precision === 2 && (future !== past || isOpen(future, published)),
    )
  );
}

/** Where “have started talks”, “have sat down” begins: so they go on as the report is written. */
function begunAt({ tokens }: Document, first: number, last: number): number | undefined {
  for (let i = last - 1; i > first - 6 && i > 1; i--) {
    if (!/^(?:started|begun|opened|sat)$/.test(tokens[i]?.word.key ?? '')) continue;
    for (const at of [i - 1, i - 2])
      if (/^(?:has|have)$/.test(tokens[at]?.word.key ?? '')) return at;
  }
  return undefined;
}

/** “X is meeting Y”: on the day of the report. */
export function ongoing(
  { scene: { document }, zone }: Telling,
  { entry, first, last, status }: Cue,
  { published }: Context,
): When | undefined {
  // “The summit is currently under way”
  const isGoingOn =
    zone === 'lead' &&
    entry.form === 'noun' &&
    ['meeting', 'gathering'].includes(familyOf(entry.format)) &&
    document.tokens
      .slice(last, last + 16)
      .some(
        ({ word }, i, after) =>
          /^(?:ongoing|underway|progress|way)$/.test(word.key) &&
          after.slice(Math.max(0, i - 3), i).some((one) => /^(?:is|are)$/.test(one.word.key)),
      );
  if (isGoingOn && published !== undefined)
    return { edtf: isoOf(published), first, last, rule: 'date.ongoing' };
  const begun = zone === 'lead' && status === 'held' ? begunAt(document, first, last) : undefined;
  if (begun !== undefined && published !== undefined && familyOf(entry.format) !== 'statement')
    return { edtf: isoOf(published), first: begun, last, rule: 'date.ongoing' };
  const isNow =
    zone === 'lead' &&
    status === 'held' &&
    entry.form === 'ing' &&
    entry.format !== 'visit' &&
    familyOf(entry.format) === 'meeting' &&
    /^(?:is|are)$/.test(document.tokens[first - 1]?.word.key ?? '');
  return isNow && published !== undefined
    ? { edtf: isoOf(published), first: first - 1, last, rule: 'date.ongoing' }
    : undefined;
}

/** “He was to visit …”, “had to meet …”, “was scheduled to hold …”: so it was meant to be. */
export function wasToBe({ scene: { document } }: Telling, { first, segment }: Cue): boolean {
  const { tokens } = document;
  for (let i = first - 1; i >= segment.first && i >= first - 8; i--) {
    const [word, next] = [tokens[i]?.word.key ?? '', tokens[i + 1]?.word.key ?? ''];
    if (/^(?:was|were|been)$/.test(word))
      return /^(?:to|due|set|scheduled|slated|expected|supposed|also)$/.test(next);
    if (word === 'had') return next === 'to';
    // “will fly home rather than stay on to see X on Friday”
    if (word === 'rather' && next === 'than') return true;
  }
  return false;
}
