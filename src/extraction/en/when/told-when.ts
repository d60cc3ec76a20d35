/** When an event took place, and who says so, as its sentence tells. */
import type { Cue } from '../triggers/cues.ts';
import type { DateMention } from '../dates/date-reader.ts';
import { dayBefore } from '../dates/dates.ts';
import { familyOf, type When } from '../tellings/drafts.ts';
import { IS } from '../lexicon/lexicon.ts';
import { ENDING } from '../tables/stay-words.ts';
import { SIDELINES } from '../tables/word-classes.ts';
import { setOf } from '../lexicon/words.ts';
import { keyIn } from '../people/scene.ts';
import type { Segment } from '../text/segments.ts';
import { type Telling, segmentAt } from '../tellings/telling.ts';
import { isOfDisaster, isOfJourney, isOfNoun, isOfObject } from './others-day.ts';

const SPOKEN = setOf(
  'said announced told confirmed stated reported wrote declared denied says agreed decided pledged vowed promised approved tweeted posted known disclosed revealed insisted argued explained added noted stressed underlined emphasised emphasized claimed maintained recalled remarked commented warned indicated acknowledged admitted reiterated reaffirmed asserted replied',
);

const OF_SAYING = setOf('on late early in a an the this statement deal agreement plans plan of');

const isEventNoun = ({ cues }: Telling, at: number) =>
  cues.some(({ entry, last }) => entry.form === 'noun' && last === at + 1);

/** “On Wednesday, Prime Minister X confirmed …”: the first verb of the sentence is of saying. */
function isOpening({ scene: { document, line } }: Telling, first: number, last: number): boolean {
  const { tokens } = document;
  if (first > line.first + 1 || tokens[last]?.word.text !== ',') return false;
  for (let i = last + 1; i < line.last && i < last + 24; i++) {
    const word = tokens[i]?.word;
    if (word?.shape !== 'lower' || word.flags & IS.function) continue;
    if (SPOKEN.has(word.key)) return true;
    if (word.flags & (IS.speech | IS.light | IS.startsTrigger)) return false;
  }
  return false;
}

const AUDIENCE = setOf('to with the reporters journalists press media newsmen correspondents');

/** “spoke to reporters on Thursday”, “told the press on Thursday” */
function isToAudience({ scene: { document } }: Telling, at: number): boolean {
  const { tokens } = document;
  let i = at;
  while (AUDIENCE.has(tokens[i]?.word.key ?? '')) i--;
  const key = tokens[i]?.word.key ?? '';
  return key === 'spoke' || (i < at && (SPOKEN.has(key) || key === 'talked'));
}

/** “said on Thursday that he had visited …”, “on Thursday said …”: the day of the saying. */
export function isOfSpeech(telling: Telling, { first, last }: DateMention): boolean {
  const { tokens } = telling.scene.document;
  const isLed = /^(?:strongly|also|again|officially|formally)$/.test(tokens[last]?.word.key ?? '');
  const next = tokens[isLed ? last + 1 : last]?.word;
  if (next?.shape === 'lower' && SPOKEN.has(next.key)) return true;
  if (isOpening(telling, first, last)) return true;
  let i = first - 1;
  while (OF_SAYING.has(tokens[i]?.word.key ?? '')) i--;
  // “approved the visit on Thursday”
  if (i < first - 1 && tokens[i - 1]?.word.key === 'the' && isEventNoun(telling, i)) i -= 2;
  const word = tokens[i]?.word;
  if (word?.shape === 'lower' && SPOKEN.has(word.key)) return true;
  return isToAudience(telling, tokens[first - 1]?.word.key === 'on' ? first - 2 : first - 1);
}

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
      before === 'since' ||
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
    if (isOfObject(telling, cue, date) || isOfJourney(telling, cue, date)) continue;
    if (isOfNoun(telling, cue, date) || isOfDisaster(telling, cue, date)) continue;
    const distance = date.first >= cue.last ? date.first - cue.last : (cue.first - date.last) * 1.2;
    const others = telling.cues.filter(
      (other) =>
        other !== cue &&
        other.entry.form !== 'noun' &&
        other.first > Math.min(cue.first, date.first) &&
        other.first < Math.max(cue.first, date.first),
    ).length;
    const cost = distance + others * 8 + (isOwn || isOfPlan ? 0 : 10) - date.precision * 3;
    if (cost < bestCost) {
      best = date;
      bestCost = cost;
    }
  }
  if (!best) return undefined;
  const { first } = best;
  const edtf =
    isFuture || isToBegin(telling, first) || isSetFor(telling, best) ? best.future : best.past;
  const isEve = [1, 2].some((n) => tokens[first - n]?.word.key === 'eve');
  return {
    edtf: (isEve ? dayBefore(edtf) : undefined) ?? onOneOf(telling, cue, best, edtf),
    first: best.first,
    last: best.last,
    rule: best.rule,
  };
}

/** “In a statement on Wednesday, …”, “a statement issued on Wednesday” */
function isOfStatement({ scene }: Telling, { first }: DateMention): boolean {
  const { tokens } = scene.document;
  let at = first - 1;
  while (
    /^(?:on|late|early|issued|released|published|dated|which|is|was|,)$/.test(
      tokens[at]?.word.key ?? '',
    )
  )
    at--;
  return /^(?:statement|release|communique|message|interview|briefing|tweet|post|letter|speech|notice|advisory|note|circular|remarks|address|telegram)$/.test(
    tokens[at]?.word.key ?? '',
  );
}

/** “…, an official said Saturday”: where no other day is given, news is of the day it is told. */
export function saidWhen(telling: Telling): When | undefined {
  const said = telling.dates.find(
    (date) =>
      date.precision === 3 &&
      (segmentAt(telling, date.first)?.kind === 'attribution' ||
        isOfSpeech(telling, date) ||
        isOfStatement(telling, date)),
  );
  return said && { edtf: said.past, first: said.first, last: said.last, rule: 'date.said' };
}

const MADE_KNOWN = /^(?:announc|unveil|publish|disclos|impos|adopt|approv|tak|took|reveal|issu)/;
const STEP = setOf(
  'decision listings measure measures move restrictions sanctions step steps designations penalties',
);

/** “announced the measures on Tuesday”, “the sanctions, unveiled on Tuesday” */
export function madeKnownWhen({ scene, dates, quoted }: Telling): When | undefined {
  const made = dates.find(({ first, precision }) => {
    if (precision !== 3 || quoted.has(first)) return false;
    let [isMade, isStep] = [false, false];
    for (let i = first - 1; i >= scene.line.first && i > first - 9; i--) {
      isMade ||= MADE_KNOWN.test(keyIn(scene, i));
      isStep ||= STEP.has(keyIn(scene, i));
    }
    return isMade && isStep;
  });
  return made && { edtf: made.past, first: made.first, last: made.last, rule: 'date.said' };
}

/** Who says so: “according to diplomatic sources”, “…, the ministry said in a statement”. */
export function sourceOf(telling: Telling): string | undefined {
  const { text, tokens } = telling.scene.document;
  const segment = telling.segments.find(({ kind }) => kind === 'attribution');
  if (!segment) return undefined;
  const isAccording = tokens[segment.first]?.word.key === 'according';
  const first = isAccording ? segment.first + 2 : segment.first;
  let last = first;
  while (last < segment.last && last < first + 12) {
    const word = tokens[last]?.word;
    if (!word || /^[,.;:”"—]$/.test(word.text)) break;
    if (!isAccording && word.shape === 'lower' && (SPOKEN.has(word.key) || word.key === 'has'))
      break;
    last++;
  }
  const source = text
    .slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0)
    .replace(/\s+/g, ' ');
  const isPronoun = /^(?:he|she|it|they)$/i.test(source);
  return last > first && !isPronoun ? source.replace(/^the /, '') : undefined;
}
