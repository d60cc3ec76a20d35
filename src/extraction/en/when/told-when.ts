/** When an event took place, and who says so, as its sentence tells. */
import type { Cue } from '../triggers/cues.ts';
import type { DateMention } from '../dates/date-reader.ts';
import { dayBefore } from '../dates/dates.ts';
import { familyOf, type When } from '../tellings/drafts.ts';
import { ENDING } from '../tables/stay-words.ts';
import { SIDELINES } from '../tables/word-classes.ts';
import { setOf } from '../tables/words.ts';
import { keyIn } from '../people/scene.ts';
import { isOfSpeech } from './said-when.ts';
import type { Segment } from '../text/segments.ts';
import { type Telling, segmentAt } from '../tellings/telling.ts';
import {
  isOfDisaster,
  isOfGathering,
  isOfJourney,
  isOfNext,
  isOfNextRound,
  isOfNoun,
  isOfObject,
  toBeHeldAt,
} from './others-day.ts';

/** “(The Herald News-Jul 9th, 2025)”: when it was printed. */
export const isPrinted = ({ scene }: Telling, { first, last }: DateMention): boolean =>
  scene.document.tokens[last]?.word.text === ')' &&
  scene.document.tokens[first - 1]?.word.text === '-';

/** “…, which was originally scheduled for Monday”, “…, which will take place on Monday” */
export const isPlan = ({ scene: { document } }: Telling, { first, last }: Segment) =>
  document.tokens
    .slice(first, Math.min(last, first + 6))
    .some(
      ({ word }, i, words) =>
        /^(?:scheduled|planned|due|set|slated|will|took)$/.test(word.key) ||
        (word.key === 'to' && /^(?:is|was|were)$/.test(words[i - 1]?.word.key ?? '')),
    );

/** “has left for Togo, where she begins a visit on Monday” */
export function isToBegin({ scene: { document, line }, segments }: Telling, at: number): boolean {
  const { tokens } = document;
  const from = segments.findLast(({ first }) => first <= at)?.first ?? line.first;
  for (let i = at - 1; i >= from && i > at - 9; i--)
    if (/^(?:begins|starts|opens)$/.test(tokens[i]?.word.key ?? ''))
      return tokens[i]?.word.shape === 'lower' && !line.title;
  return false;
}

const OVER = setOf('was were had been');

/** “For Thursday, talks are on the schedule”: that day is to come, unless they had been. */
function isSetFor({ scene }: Telling, { first, rule }: DateMention): boolean {
  if (rule !== 'date.weekday' || keyIn(scene, first - 1) !== 'for') return false;
  for (let i = first - 2; i > first - 8; i--) if (OVER.has(keyIn(scene, i))) return false;
  return true;
}

const STAY = setOf('visit trip tour stay');

/** “met on the sidelines of a forum held from July 9 to 11”, “who is on a visit on July 9-11, met X”: on some day of it. */
function onOneOf({ scene }: Telling, cue: Cue, { first }: DateMention, edtf: string): string {
  const [from, to] = edtf.split('/');
  const { format } = cue.entry;
  if (to === undefined || familyOf(format) !== 'meeting' || format === 'visit') return edtf;
  const isOfStay = [2, 3, 4, 5].some((n) => STAY.has(keyIn(scene, first - n)));
  for (let i = scene.line.first; i < first; i++)
    if (isOfStay || SIDELINES.has(keyIn(scene, i))) return `[${from}..${to}]`;
  return edtf;
}

/** “The two were to have met on Monday”: they may still have been waiting for it. */
function isUnmet({ scene }: Telling, { first }: Cue): boolean {
  for (let i = first - 1; i > first - 4; i--)
    if (keyIn(scene, i) === 'have')
      return keyIn(scene, i - 1) === 'to' && /^(?:was|were)$/.test(keyIn(scene, i - 2));
  return false;
}

/** Tokens: a span of days goes before a day as near as this. */
const MOST_OF_CLAUSE = 20;

export function whenFor(telling: Telling, cue: Cue, isFuture: boolean): When | undefined {
  const { tokens } = telling.scene.document;
  let best: DateMention | undefined;
  let bestCost = Infinity;
  for (const date of telling.dates) {
    if (telling.quoted.has(date.first) && !telling.quoted.has(cue.first)) continue;
    const segment = segmentAt(telling, date.first);
    if (!segment) continue;
    const isOwn = segment === cue.segment;
    const isShared = segment.kind === 'main' && cue.segment.kind === 'main';
    const isOfPlan =
      segment.kind === 'relative' && segment.first === cue.segment.last && isPlan(telling, segment);
    // “told the press after their talks on Tuesday”
    const isSameDay =
      segment.first === cue.segment.last &&
      (cue.entry.format === 'press-conference'
        ? segment.kind === 'before'
        : // “met X while she was in Paris on Tuesday”
          tokens[segment.first]?.word.key === 'while' &&
          (tokens[segment.first - 1]?.word.text !== ',' ||
            /^(?:he|she|they|in|on)$/.test(tokens[segment.first + 1]?.word.key ?? '')));
    // “From Monday X is in Lima, where talks are held”
    const isWhere =
      segment.last === cue.segment.first &&
      tokens[cue.segment.first]?.word.key === 'where' &&
      // “…, where their trip ends”
      !ENDING.has(tokens[cue.last]?.word.key ?? '');
    if (!isOwn && !isShared && !isOfPlan && !isSameDay && !isWhere) continue;
    const before = tokens[date.first - 1]?.word.key ?? '';
    if (
      (before === 'since' && cue.entry.format !== 'visit') ||
      before === 'until' ||
      before === 'by' ||
      (before === 'from' && cue.status === 'rescheduled') ||
      (date.precision === 1 && cue.status !== 'denied')
    )
      continue;
    // “announced on Friday that it was breaking off relations”: so it did that day
    // but “said on Friday that it would impose tariffs from May 1” is of May
    const isWord =
      cue.entry.format === 'statement' ||
      (cue.entry.format === 'sanction' && !(isFuture && telling.dates.length > 1)) ||
      cue.entry.kind === 'ties';
    // “on Tuesday declared the envoy persona non grata”
    const isOwnVerb = date.last >= cue.first - 1 && date.last < cue.last;
    if (!isWord && !isOwnVerb && isOfSpeech(telling, date)) continue;
    if (isOfNext(telling, cue, date) || isOfNextRound(telling, cue, date)) continue;
    if (isOfObject(telling, cue, date) || isOfJourney(telling, cue, date)) continue;
    if (isOfNoun(telling, cue, date) || isOfDisaster(telling, cue, date)) continue;
    if (isOfGathering(telling, cue.entry.format, date) || toBeHeldAt(telling, cue, date.first))
      continue;
    const distance = date.first >= cue.last ? date.first - cue.last : (cue.first - date.last) * 1.2;
    const others = telling.cues.filter(
      (other) =>
        other !== cue &&
        other.entry.form !== 'noun' &&
        other.first > Math.min(cue.first, date.first) &&
        other.first < Math.max(cue.first, date.first),
    ).length;
    // “leaves today for a visit that will last from June 2 to 5”
    const isWhole = cue.entry.format === 'visit' && date.past.includes('/');
    const cost =
      distance +
      others * 8 +
      (isOwn || isOfPlan ? 0 : 10) -
      date.precision * 3 -
      (isWhole ? MOST_OF_CLAUSE : 0);
    if (cost < bestCost) {
      best = date;
      bestCost = cost;
    }
  }
  if (!best) return undefined;
  const { first } = best;
  const isAhead =
    isFuture ||
    isToBegin(telling, first) ||
    isSetFor(telling, best) ||
    (best.precision === 3 && isUnmet(telling, cue));
  const edtf = isAhead ? best.future : best.past;
  const isEve = [1, 2].some((n) => tokens[first - n]?.word.key === 'eve');
  return {
    edtf: (isEve ? dayBefore(edtf) : undefined) ?? onOneOf(telling, cue, best, edtf),
    first: best.first,
    last: best.last,
    rule: best.rule,
  };
}
