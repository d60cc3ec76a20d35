/** Triggers where they stand: with what they need around them, their tense and their certainty. */
import type { Modality, Status } from '../../domain/vocabulary.ts';
import { isCapital, type Document } from './document.ts';
import { IS, isHyphen, lexicon } from './lexicon.ts';
import { longestMatch } from './phrases.ts';
import type { Scene } from './person-runs.ts';
import type { Segment } from './segments.ts';
import {
  CANCELLED_WORDS,
  DENIED_WORDS,
  POSTPONED_WORDS,
  RESCHEDULED_WORDS,
} from './tables/triggers.ts';
import type { TriggerEntry } from './trigger-entries.ts';

export interface Cue {
  readonly entry: TriggerEntry;
  readonly first: number;
  readonly last: number;
  readonly segment: Segment;
  readonly status: Status;
  readonly modality: Modality;
  /** Token of the word that decided the status. */
  readonly statusAt: number | undefined;
  /** “the meeting”, “their talks”: of something told before. */
  readonly definite: boolean;
  /** A verb carries it: “held talks”, “attended the summit”. */
  readonly carried: boolean;
  readonly perfect: boolean;
}

const setOf = (words: string) => new Set(words.split(' '));
const POSTPONED = setOf(POSTPONED_WORDS);
const CANCELLED = setOf(CANCELLED_WORDS);
const RESCHEDULED = setOf(RESCHEDULED_WORDS);
const DENIED = setOf(DENIED_WORDS);
const DEFINITE = setOf('the this that their his her its these those our such');

function hasNear(
  document: Document,
  first: number,
  last: number,
  flag: number,
): number | undefined {
  for (let i = first; i < last; i++) if ((document.tokens[i]?.word.flags ?? 0) & flag) return i;
  return undefined;
}

/** Whether a sign, reach or strike is of an agreement; an imposing of sanctions; a firing of missiles. */
function hasObject(
  document: Document,
  entry: TriggerEntry,
  first: number,
  last: number,
  segment: Segment,
): boolean {
  const flag =
    entry.kind === 'sign'
      ? IS.instrument
      : entry.kind === 'sanction'
        ? IS.measure
        : entry.kind === 'test'
          ? IS.weapon
          : 0;
  if (flag === 0) return true;
  if (
    entry.kind === 'sanction' &&
    /^(?:sanctioned|blacklisted|sanctioning|blacklist)/.test(entry.phrase)
  )
    return true;
  const far = /^(?:sign|ink|seal|ratif)/.test(entry.phrase) ? 22 : 9;
  if (hasNear(document, last, Math.min(segment.last, last + far), flag) !== undefined)
    return !/^(?:agree)/.test(entry.phrase) || entry.phrase.startsWith('agreed on');
  // “An agreement was signed”, “sanctions were imposed”.
  const isPassive = ['was', 'were', 'been', 'be', 'being', 'is', 'are'].includes(
    document.tokens[first - 1]?.word.key ?? '',
  );
  return (
    isPassive && hasNear(document, Math.max(segment.first, first - 14), first, flag) !== undefined
  );
}

interface Tense {
  readonly status: Status;
  readonly modality: Modality;
  readonly statusAt: number | undefined;
  readonly perfect: boolean;
}

function tenseOf(
  scene: Scene,
  entry: TriggerEntry,
  first: number,
  last: number,
  segment: Segment,
): Tense {
  const { tokens } = scene.document;
  const from = Math.max(segment.first, first - 16);
  const to = Math.min(segment.last, last + 8);
  const isNoun = entry.form === 'noun';
  let future: number | undefined;
  let negated: number | undefined;
  let hypothetical: number | undefined;
  let perfect = false;
  for (let i = first - 1; i >= from; i--) {
    const { key, flags, shape, text } = tokens[i]?.word ?? {
      key: '',
      flags: 0,
      shape: 'mark',
      text: '',
    };
    if (first - i <= 9 && POSTPONED.has(key))
      return { status: 'postponed', modality: 'asserted', statusAt: i, perfect };
    if (
      CANCELLED.has(key) ||
      (key === 'called' && tokens[i + 1]?.word.key === 'off') ||
      (key === 'off' && tokens[i - 1]?.word.key === 'called')
    )
      return { status: 'cancelled', modality: 'asserted', statusAt: i, perfect };
    if (RESCHEDULED.has(key))
      return { status: 'rescheduled', modality: 'asserted', statusAt: i, perfect };
    if (DENIED.has(key) && entry.format !== 'statement')
      return { status: 'denied', modality: 'negation', statusAt: i, perfect };
    if ((key === 'had' && i === first - 1) || (key === 'had' && tokens[i + 1]?.word.key === 'also'))
      perfect = true;
    const isUnmet =
      key === 'had' &&
      tokens[i + 1]?.word.key === 'been' &&
      (tokens[i + 2]?.word.flags ?? 0) & IS.future;
    if (
      isUnmet ||
      (key === 'was' && tokens[i + 1]?.word.key === 'to' && tokens[i + 2]?.word.key === 'have')
    )
      return { status: 'unknown', modality: 'hypothetical', statusAt: i, perfect };
    const isClose = first - i <= (isNoun ? 7 : 5);
    if (first - i > 9) continue;
    if (flags & IS.future && isClose && future === undefined && shape === 'lower') future = i;
    if (flags & IS.hypothetical && isClose && hypothetical === undefined) hypothetical = i;
    if (
      flags & IS.negation &&
      first - i <= 4 &&
      negated === undefined &&
      tokens[i + 1]?.word.key !== 'only'
    )
      negated = i;
    // Another finite verb between takes these words for itself: “was due … and met”.
    if (shape === 'lower' && !isNoun && (key === 'and' || text === ',') && entry.form !== 'base')
      break;
  }
  if (tokens[last]?.word.key === 'nothing' || tokens[last]?.word.key === 'no') negated = last;
  for (let i = last; i < to; i++) {
    const key = tokens[i]?.word.key ?? '';
    if (POSTPONED.has(key))
      return { status: 'postponed', modality: 'asserted', statusAt: i, perfect };
    if (CANCELLED.has(key) || (key === 'called' && tokens[i + 1]?.word.key === 'off'))
      return { status: 'cancelled', modality: 'asserted', statusAt: i, perfect };
    if (RESCHEDULED.has(key))
      return { status: 'rescheduled', modality: 'asserted', statusAt: i, perfect };
    if (
      isNoun &&
      future === undefined &&
      (key === 'will' ||
        key === 'scheduled' ||
        key === 'slated' ||
        key === 'due' ||
        (key === 'expected' && tokens[i + 1]?.word.key === 'to') ||
        key === 'planned' ||
        (key === 'set' && tokens[i + 1]?.word.key === 'to'))
    )
      future = i;
    if (isNoun && key === 'to' && ['be', 'take'].includes(tokens[i + 1]?.word.key ?? ''))
      future ??= i;
  }
  // “The leaders will discuss … during the summit”: the verb of the clause is further away.
  for (
    let i = first - 10;
    isNoun && future === undefined && i >= segment.first && i > first - 28;
    i--
  )
    if (tokens[i]?.word.key === 'will') future = i;
  const previous = tokens[first - 1]?.word.key;
  // In a headline “to visit” is still to come.
  const isLoose = scene.line.title || scene.line.loose;
  if (isLoose && entry.form === 'base' && previous === 'to') future ??= first - 1;
  // “to pay a visit”, “to hold talks”
  for (let i = first - 1; isNoun && i >= from && i >= first - 6; i--)
    if (tokens[i]?.word.key === 'to' && (tokens[i + 1]?.word.flags ?? 0) & IS.light) future ??= i;
  if (negated !== undefined && future === undefined)
    return { status: 'denied', modality: 'negation', statusAt: negated, perfect };
  if (entry.form === 'past' && !isNoun && hypothetical === undefined) {
    const isWill =
      future !== undefined && ['will', 'would', 'shall'].includes(tokens[future]?.word.key ?? '');
    if (!isWill) return { status: 'held', modality: 'asserted', statusAt: undefined, perfect };
  }
  if (future !== undefined)
    return { status: 'announced', modality: 'future', statusAt: future, perfect };
  if (hypothetical !== undefined && entry.form !== 'third')
    return { status: 'unknown', modality: 'hypothetical', statusAt: hypothetical, perfect };
  if (entry.form === 'base' && previous === 'to')
    return { status: 'unknown', modality: 'future', statusAt: undefined, perfect };
  return { status: 'held', modality: 'asserted', statusAt: undefined, perfect };
}

function isDefinite(scene: Scene, first: number): boolean {
  const { tokens } = scene.document;
  for (let i = first - 1; i >= scene.line.first && i >= first - 4; i--) {
    const word = tokens[i]?.word;
    if (!word) return false;
    if (DEFINITE.has(word.key)) return true;
    if (word.key === 'a' || word.key === 'an' || word.shape === 'mark' || word.flags & IS.light)
      return false;
  }
  return false;
}

/** The verb that carries an event noun, up to seven words before it. */
function carrierOf(scene: Scene, first: number, segment: Segment): boolean {
  const { tokens } = scene.document;
  for (let i = first - 1; i >= segment.first && i >= first - 8; i--) {
    const word = tokens[i]?.word;
    if (
      !word ||
      word.text === ',' ||
      (!(word.flags & IS.function) && word.flags & IS.startsTrigger &&
        word.shape === 'lower' &&
        !(word.flags & IS.light) &&
        !(word.flags & IS.common))
    )
      return false;
    if (word.flags & IS.light && (word.shape === 'lower' || scene.line.title)) return true;
  }
  // “Talks were held in …”, “a meeting took place”.
  for (let i = first + 1; i < segment.last && i < first + 10; i++) {
    const word = tokens[i]?.word;
    if (
      word &&
      (word.key === 'held' ||
        word.key === 'took' ||
        word.key === 'began' ||
        word.key === 'opened' ||
        word.key === 'concluded' ||
        word.key === 'ended' ||
        word.key === 'kicked') &&
      word.shape === 'lower'
    )
      return true;
  }
  return false;
}

const COURTESY: TriggerEntry = {
  phrase: 'called on',
  kind: 'verb',
  format: 'bilateral-meeting',
  plover: 'CONSULT',
  mode: undefined,
  form: 'third',
  plural: false,
};

/** “The envoy called on the foreign minister”, but not “called on the minister to resign”. */
function isCourtesy(scene: Scene, entry: TriggerEntry, last: number, segment: Segment): boolean {
  if (!/^call(?:ed|s|ing)? on$/.test(entry.phrase)) return false;
  const { tokens } = scene.document;
  let hasOffice = false;
  for (let i = last; i < segment.last && i < last + 18; i++) {
    if (i < last + 4 && scene.offices.has(i)) hasOffice = true;
    if (tokens[i]?.word.key === 'to') return false;
  }
  return hasOffice;
}

export function findCues(
  scene: Scene,
  segments: readonly Segment[],
  quoted: ReadonlySet<number>,
): Cue[] {
  const { tokens } = scene.document;
  const cues: Cue[] = [];
  const tree = lexicon().triggers;
  for (const segment of segments) {
    if (segment.kind === 'attribution') continue;
    for (let i = segment.first; i < segment.last; i++) {
      const token = tokens[i];
      const name = scene.names.get(i);
      if (name) i = name.last - 1;
      if (!token || name || quoted.has(i) || !(token.word.flags & IS.startsTrigger)) continue;
      let entry: TriggerEntry | undefined;
      const match = longestMatch(tokens, i, segment.last, tree, (set, end) => {
        const reading = readingOf(scene, set.readings, i, end, segment);
        if (reading) entry = reading;
        return reading !== undefined;
      });
      if (!match || !entry) continue;
      if (entry.format === 'statement' && isCourtesy(scene, entry, match.end, segment))
        entry = COURTESY;
      const carried = entry.form === 'noun' && carrierOf(scene, i, segment);
      const found = tenseOf(scene, entry, i, match.end, segment);
      // “A Meeting Between Leaders” in a headline does not say whether it took place.
      const isBare =
        scene.line.title && entry.form === 'noun' && !carried && found.status === 'held';
      const tense = isBare ? { ...found, status: 'unknown' as const } : found;
      cues.push({
        entry,
        first: i,
        last: match.end,
        segment,
        ...tense,
        definite: entry.form === 'noun' && isDefinite(scene, i),
        carried,
      });
      i = match.end - 1;
    }
  }
  return cues;
}

const BEFORE_NOUN = setOf(
  'a an the this that these their his her its our of on for in at during no any first second third last official state day working recent bilateral joint trilateral high level historic upcoming planned brief rare landmark maiden separate one two several new fresh formal informal virtual telephone phone inaugural annual key crucial and closed door sideline back delegation through via expected',
);

const ADJECTIVES = new Set(['bilateral', 'trilateral', 'face-to-face', 'one-on-one']);

/** Whether a noun, rather than a verb, can stand here. */
function isNounPosition(scene: Scene, at: number): boolean {
  const before = scene.document.tokens[at - 1]?.word;
  if (!before) return true;
  if (before.key === 'and' || before.key === 'to') return false;
  if (before.shape === 'possessive' || BEFORE_NOUN.has(before.key)) return true;
  const isName =
    scene.names.has(at - 1) || [...scene.names.values()].some(({ last }) => last === at);
  return (
    isName ||
    (before.flags & IS.light) !== 0 ||
    (/(?:al|ic|ive|ful|ous|ant|ent|ed|ary)$/.test(before.key) && before.shape === 'lower')
  );
}

/** Not “a visit” read as a verb, nor “China-brokered”, nor “the struck”. */
function readingOf(
  scene: Scene,
  readings: readonly TriggerEntry[],
  first: number,
  last: number,
  segment: Segment,
): TriggerEntry | undefined {
  const { tokens } = scene.document;
  const before = tokens[first - 1]?.word;
  const isJoined = before !== undefined && isHyphen(before.key) && tokens[first]?.gap === 0;
  const isFollowed = isHyphen(tokens[last]?.word.key ?? '') && tokens[last]?.gap === 0;
  const isNoun = isNounPosition(scene, first);
  const after = tokens[last];
  // “OIC Youth Forum Award”: inside a longer name.
  const isInName =
    scene.line.title === false &&
    after?.gap === 1 &&
    isCapital(after) &&
    isCapital(tokens[first]) &&
    (after.word.flags & IS.organisation) !== 0;
  for (const entry of readings) {
    if (isJoined || isInName) continue;
    if (entry.form === 'noun') {
      const next = tokens[last]?.word;
      const isAdjective =
        ADJECTIVES.has(entry.phrase) &&
        next?.shape !== 'mark' &&
        next !== undefined &&
        !['with', 'between', 'in', 'on', 'at'].includes(next.key);
      if (isAdjective) continue;
      const hasVerbToo = readings.length > 1;
      if (hasVerbToo && !isNoun) {
        const be = [
          'is',
          'are',
          'was',
          'were',
          'be',
          'been',
          ',',
          'after',
          'before',
          'while',
          'by',
        ].includes(before?.key ?? '');
        if (entry.format !== 'bilateral-meeting' || be || !entry.phrase.startsWith('meeting'))
          continue;
      }
      return entry;
    }
    // “the visiting president”, “on visiting President X”
    const isAdjective = entry.phrase === 'visiting' && scene.offices.has(last);
    if (isAdjective) continue;
    if (isFollowed || before?.key === 'newly') continue;
    const hasNounToo = readings.some(({ form }) => form === 'noun');
    if (
      isNoun &&
      (entry.form === 'base' || entry.form === 'third') &&
      (hasNounToo ||
        before?.key === 'the' ||
        before?.key === 'a' ||
        before?.shape === 'possessive') &&
      !scene.line.title
    )
      continue;
    if (
      isNoun &&
      hasNounToo &&
      (before?.key === 'the' ||
        before?.key === 'a' ||
        before?.shape === 'possessive' ||
        entry.form === 'ing')
    )
      continue;
    if (
      hasNounToo &&
      entry.form === 'ing' &&
      !['is', 'are', 'was', 'were', 'be', 'been', ',', 'after', 'before', 'while', 'by'].includes(
        before?.key ?? '',
      )
    )
      continue;
    if (
      (entry.form === 'past' || entry.form === 'ing') &&
      before &&
      (before.key === 'the' || before.key === 'a' || before.key === 'an')
    )
      continue;
    if (!hasObject(scene.document, entry, first, last, segment)) continue;
    return entry;
  }
  return undefined;
}
