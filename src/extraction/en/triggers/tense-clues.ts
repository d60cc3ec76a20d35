/** What the words about a trigger say of its tense: read before it, then behind it. */
import type { Modality, Status } from '../../../domain/vocabulary.ts';
import { IS } from '../lexicon/lexicon.ts';
import type { TriggerEntry } from '../lexicon/trigger-entries.ts';
import { setOf } from '../tables/words.ts';
import { type Scene, keyIn } from '../people/scene.ts';
import type { Segment } from '../text/segments.ts';
import { offAt, PLANNED, putOffAt } from './called-off.ts';
import { isOfNoun } from './hypotheses.ts';

/** A trigger where it stands: tokens `first` up to, but without, `last`. */
export interface Trigger {
  readonly scene: Scene;
  readonly entry: TriggerEntry;
  readonly first: number;
  readonly last: number;
  readonly segment: Segment;
}

/** Tokens of the words that set it in the future, deny it or only suppose it, as far as was read. */
export interface Clues {
  future: number | undefined;
  negated: number | undefined;
  hypothetical: number | undefined;
  perfect: boolean;
}

export interface Verdict {
  readonly status: Status;
  readonly modality: Modality;
  /** Token of the word that decided it. */
  readonly statusAt: number | undefined;
}

const RESULTS = setOf(
  'agreement breakthrough consensus deal end headway movement outcome progress result sign',
);
const DUE = /^(?:scheduled|planned|due|set|slated|expected)$/;
const COMING = /^(?:be|take|begin|start|commence|last|open|kick)$/;
const HOPING = setOf('hope hopes hoped hoping want wants wanted wish wishes like eager keen');
const WILLING = setOf('prepared ready willing');
const NO_WORD = { key: '', flags: 0, shape: 'mark', text: '' };

/** How many tokens count before a trigger and behind it, and of the clause of a noun. */
const [BEFORE, BEHIND, FAR] = [16, 8, 26];

const isAre = (scene: Scene, at: number) => /^(?:is|are)$/.test(keyIn(scene, at));

const called = (status: Status, statusAt: number): Verdict => ({
  status,
  modality: status === 'denied' ? 'negation' : 'asserted',
  statusAt,
});

export const supposed = (statusAt: number): Verdict => ({
  status: 'unknown',
  modality: 'hypothetical',
  statusAt,
});

export const startOf = ({ first, segment }: Trigger) => Math.max(segment.first, first - BEFORE);

const nearEnd = ({ last, segment }: Trigger) => Math.min(segment.last, last + BEHIND);

/** Words of the new day, before the old one. */
const MOST_MOVED = 6;

/** “a meeting of the two ministers planned for May has been cancelled” */
const farEnd = (trigger: Trigger) =>
  trigger.entry.form === 'noun'
    ? Math.min(trigger.segment.last, trigger.last + FAR)
    : nearEnd(trigger);

/** The words before it, from the nearest on. */
export function readBefore(trigger: Trigger, clues: Clues): Verdict | undefined {
  const { scene, entry, first, segment } = trigger;
  const { tokens } = scene.document;
  const isNoun = entry.form === 'noun';
  for (let i = first - 1; i >= startOf(trigger); i--) {
    const { key, flags, shape, text } = tokens[i]?.word ?? NO_WORD;
    // “A way without trouble: Minister hails talks”
    if (text === ':') break;
    const off = offAt(tokens, i);
    // “is expected in Lima on Wednesday for a visit”
    if (isNoun && /^(?:expected|due)$/.test(key) && isAre(scene, i - 1)) clues.future ??= i;
    if (first - i > 9 && off !== 'denied') continue;
    if (off && !(off === 'denied' && entry.format === 'statement')) return called(off, i);
    const [next, second] = [tokens[i + 1]?.word, tokens[i + 2]?.word];
    const isAdverb = /^(?:also|already|just|last|earlier|.*ly)$/.test(next?.key ?? '');
    if (key === 'had' && (i === first - 1 || (i === first - 2 && isAdverb))) clues.perfect = true;
    if (
      (key === 'had' && next?.key === 'been' && (second?.flags ?? 0) & IS.future) ||
      (key === 'was' && next?.key === 'to' && second?.key === 'have') ||
      // “hopes to see an embassy opened”
      (key === 'to' && next?.key === 'see' && HOPING.has(keyIn(scene, i - 1))) ||
      // “is prepared to hold talks with X next week”
      (next?.key === 'to' &&
        entry.format !== 'statement' &&
        WILLING.has(key) &&
        !keyIn(scene, i - 1).startsWith('get')) ||
      // “would sooner talk to X than to him”
      (key === 'would' && /^(?:sooner|rather|like|love|prefer)$/.test(next?.key ?? ''))
    )
      return supposed(i);
    if (first - i > 9) continue;
    // “made no headway in talks”, “without a breakthrough at talks”
    const isOfResult = isNoun && [next, second].some((word) => RESULTS.has(word?.key ?? ''));
    if (flags & IS.negation && first - i <= 4 && next?.key !== 'only' && !isOfResult)
      clues.negated ??= i;
    // “Preparations are under way for …”
    const isWord = shape === 'lower' || (i === segment.first && key === 'preparations');
    if (first - i > (isNoun ? 7 : 5) || !isWord) continue;
    // “is about to pay a visit”, “is to receive her for talks”
    const isAim = next?.key === 'to' && (key === 'about' || (isNoun && isAre(scene, i)));
    // “agreed on a joint plan at talks”
    const isPaper = key === 'plan' && [1, 2].some((n) => /^an?$/.test(keyIn(scene, i - n)));
    if ((flags & IS.future && !isPaper) || isAim) clues.future ??= i;
    if (flags & IS.hypothetical) clues.hypothetical ??= i;
  }
  return undefined;
}

/** “held talks with X, but the joint session was called off”: of something else. */
const TURNS = setOf('but as');

/** “the visit of X, which was to begin on Friday, has been delayed”: called off behind it. */
export function readOff(trigger: Trigger): Verdict | undefined {
  const { scene, entry, last, segment } = trigger;
  const { tokens } = scene.document;
  for (let i = last; i < farEnd(trigger); i++) {
    if (TURNS.has(keyIn(scene, i))) break;
    const off = i < nearEnd(trigger) ? undefined : putOffAt(tokens, i);
    if (off) return called(off, i);
  }
  // “the planned visit of X, announced in May, was postponed”
  const beside = keyIn(scene, segment.last);
  const isSplit = entry.form === 'noun' && (beside === 'which' || PLANNED.test(beside));
  const end = isSplit ? Math.min(scene.line.last, segment.last + 20) : segment.last;
  for (let i = segment.last; i < end; i++) {
    const isVerb = tokens[i - 3]?.word.text === ',' || tokens[i - 2]?.word.text === ',';
    const off = isVerb ? putOffAt(tokens, i) : undefined;
    if (off) return called(off, i);
  }
  return undefined;
}

/** “…, which will take place on Friday”, “…, which is scheduled for Friday” */
const isToCome = (scene: Scene, at: number) =>
  keyIn(scene, at) === 'will' || (isAre(scene, at) && DUE.test(keyIn(scene, at + 1)));

/** Behind a noun: “scheduled for”, “will … ”, “is expected to” */
function isAhead(scene: Scene, last: number, at: number): boolean {
  const [key, next] = [keyIn(scene, at), keyIn(scene, at + 1)];
  return (
    (key === 'will' && isOfNoun(scene.document.tokens, last, at)) ||
    (key === 'would' && at < last + 2) ||
    /^(?:scheduled|slated|due|planned)$/.test(key) ||
    (key === 'expected' && /^(?:to|in|on|next)$/.test(next)) ||
    (key === 'set' && next === 'to')
  );
}

/** The words behind it: whether it is planned, was planned, or is off. */
export function readBehind(trigger: Trigger, clues: Clues): Verdict | undefined {
  const { scene, entry, last, segment } = trigger;
  const { tokens } = scene.document;
  const isNoun = entry.form === 'noun';
  const far = farEnd(trigger);
  if (isNoun && keyIn(scene, segment.last) === 'which' && isToCome(scene, segment.last + 1))
    clues.future = segment.last + 1;
  for (let i = last + 1; i < far; i++) {
    if (!isNoun || !DUE.test(keyIn(scene, i))) continue;
    // “The summit between X and Y had been scheduled for Friday”: as it was meant to be.
    if (tokens.slice(Math.max(last, i - 2), i).some(({ word }) => word.key === 'had'))
      return supposed(i);
    // “Meetings with X and Y are scheduled”
    if (isAre(scene, i - 1)) clues.future ??= i;
  }
  // “A meeting of the ministers of A, B and C will be held in …”, “is to take place”
  for (let i = last; i < far; i++)
    if (
      (keyIn(scene, i) === 'will' && COMING.test(keyIn(scene, i + 1))) ||
      (isNoun && isAre(scene, i) && keyIn(scene, i + 1) === 'to')
    )
      clues.future ??= i;
  for (let i = last; i < far || i < nearEnd(trigger) + MOST_MOVED; i++) {
    if (i >= segment.last || TURNS.has(keyIn(scene, i))) break;
    const off = offAt(tokens, i);
    // “will visit Lima on 15 and 16 May instead of 12 May”
    if (off === 'rescheduled') return called(off, i);
    if (i >= nearEnd(trigger)) continue;
    if (off && off !== 'denied') return called(off, i);
    if (isNoun && clues.future === undefined && isAhead(scene, last, i)) clues.future = i;
  }
  return undefined;
}

const TAKING_PLACE = setOf('be been come go happen held occur proceed take taken');

/** “The summit will not produce a solution”: not that it will not be held. */
export const isOfOutcome = (scene: Scene, last: number, { negated, future }: Clues): boolean =>
  negated !== undefined &&
  negated >= last &&
  future !== undefined &&
  negated === future + 1 &&
  /^(?:will|would)$/.test(keyIn(scene, future)) &&
  !TAKING_PLACE.has(keyIn(scene, negated + 1));

/** “will not attend the summit scheduled for May”, “will not meet as planned” */
export function wasExpected({ document: { tokens }, line }: Scene, last: number): boolean {
  for (let i = last; i < line.last && i < last + 26; i++) {
    const { key, shape } = tokens[i]?.word ?? { key: '', shape: '' };
    if (shape === 'lower' && /^(?:scheduled|planned|slated)$/.test(key)) return true;
    if (key === 'expected' && tokens[i - 1]?.word.key === 'as') return true;
    if (key === 'all' && tokens[i - 1]?.word.key === 'after') return true;
  }
  return false;
}
