/** Triggers where they stand: with what they need around them, their tense and their certainty. */
import type { Modality, Status } from '../../../domain/vocabulary.ts';
import type { DateMention } from '../dates/date-reader.ts';
import { IS, lexicon } from '../lexicon/lexicon.ts';
import type { Scene } from '../people/scene.ts';
import { keyAt } from '../text/document.ts';
import { longestMatch } from '../text/phrases.ts';
import { isTruce } from './pacts.ts';
import { readingOf } from './readings.ts';
import type { Segment } from '../text/segments.ts';
import { tenseOf } from './tense.ts';
import { setOf } from '../tables/words.ts';
import type { TriggerEntry } from '../lexicon/trigger-entries.ts';

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
  /** The verb that carries it: “held talks”, “attended the summit”. */
  readonly carrier: string | undefined;
  /** That verb comes after it: “the meeting, held in Lima”. */
  readonly carriedAfter: boolean;
  readonly perfect: boolean;
}

const DEFINITE = setOf('the this that their his her its these those our such');

/** “the need to bring talks …”: another article, or another phrase. */
const ENDS = setOf('a an to for about');

function isDefinite(scene: Scene, first: number): boolean {
  const { tokens } = scene.document;
  for (let i = first - 1; i >= scene.line.first && i >= first - 4; i--) {
    const word = tokens[i]?.word;
    if (!word) return false;
    if (DEFINITE.has(word.key)) return true;
    const isEnd = ENDS.has(word.key) || word.shape === 'mark' || (word.flags & IS.light) !== 0;
    if (isEnd) return false;
  }
  return false;
}

/** As a headline has it: “Talks end without deal” */
const ENDS_NOW = setOf('close closes collapse conclude concludes end ends fail stall');

/** “got under way”, “went ahead” */
const AWAY = setOf('get gets go goes got went');

/** The verb that carries an event noun, up to seven words before it. */
function carrierOf(
  scene: Scene,
  first: number,
  segment: Segment,
): { readonly key: string; readonly isAfter: boolean } | undefined {
  const { tokens } = scene.document;
  for (let i = first - 1; i >= segment.first && i >= first - 8; i--) {
    const word = tokens[i]?.word;
    if (
      !word ||
      word.text === ',' ||
      (!(word.flags & IS.function) &&
        word.flags & IS.startsTrigger &&
        word.shape === 'lower' &&
        !(word.flags & IS.light) &&
        !(word.flags & IS.common) &&
        // “The third round of Ghana–Latvia political consultations was held …”
        !/^rounds?$/.test(word.key))
    )
      return undefined;
    // “an open skies agreement”
    const isAdjective = word.key === 'open' && /^(?:an?|the)$/.test(keyAt(tokens, i - 1));
    if (word.flags & IS.light && !isAdjective && (word.shape === 'lower' || scene.line.title))
      return { key: word.key, isAfter: false };
  }
  // “Talks were held in …”, “a meeting took place”.
  for (let i = first + 1; i < segment.last && i < first + 18; i++) {
    const word = tokens[i]?.word;
    // Further away, “held” has to be the verb of the sentence.
    const isPassive = /^(?:was|were|been|being)$/.test(tokens[i - 1]?.word.key ?? '');
    if (i >= first + 10 && word?.key === 'held' && !isPassive) continue;
    if (
      word &&
      AWAY.has(word.key) &&
      /^(?:under|underway|ahead)$/.test(tokens[i + 1]?.word.key ?? '')
    )
      return { key: word.key, isAfter: true };
    if (word && (scene.line.title || scene.line.loose) && ENDS_NOW.has(word.key))
      return { key: word.key, isAfter: true };
    if (
      word &&
      /^(?:held|took|take|began|begin|opened|open|convened|concluded|ended|closed|kicked|resumed?|started)$/.test(
        word.key,
      ) &&
      word.shape === 'lower'
    )
      return { key: word.key, isAfter: true };
  }
  return undefined;
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
    const [word, next] = [tokens[i]?.word, tokens[i + 1]?.word];
    // “called on X, Togo’s minister of …”, too
    const isHeld = scene.offices.has(i) || /^(?:counterpart|colleague)$/.test(word?.key ?? '');
    if (i < last + 9 && isHeld) hasOffice = true;
    const isVerbNext =
      word?.key === 'to' && next?.shape === 'lower' && (next.flags & IS.function) === 0;
    if (isVerbNext) return false;
  }
  return hasOffice;
}

/** “…, he said at a meeting with X”: where it was said is told, not who said it alone. */
function isOccasion(
  { document: { tokens } }: Scene,
  { form, kind }: TriggerEntry,
  at: number,
): boolean {
  const [article, link] = [tokens[at - 1]?.word.key ?? '', tokens[at - 2]?.word.key ?? ''];
  // “…, the minister said, meeting Y in Lima”
  if (form === 'ing' && kind === 'verb') return tokens[at - 1]?.word.text === ',';
  return (
    form === 'noun' &&
    kind === 'noun' &&
    /^an?$/.test(article) &&
    /^(?:at|during|in|after)$/.test(link)
  );
}

const BETWEEN = setOf('separately briefly directly privately individually also again');
const CLOSING = setOf('\' ’ " ”');

export function findCues(
  scene: Scene,
  segments: readonly Segment[],
  quoted: ReadonlySet<number>,
  dates: readonly DateMention[],
  isBody: boolean,
): Cue[] {
  const { tokens } = scene.document;
  const gaps = new Map<number, number>();
  // “called this morning on the minister”
  for (const { first, last } of dates)
    gaps.set(tokens[first - 1]?.word.key === 'on' ? first - 1 : first, last);
  // “spoke separately to”, “met briefly with”, “‘concerned’ about”
  for (let i = scene.line.first; i < scene.line.last; i++)
    if (BETWEEN.has(tokens[i]?.word.key ?? '') || CLOSING.has(tokens[i]?.word.text ?? ''))
      gaps.set(i, i + 1);
  const cues: Cue[] = [];
  const tree = lexicon().triggers;
  const triggers = isBody ? IS.startsTrigger : IS.startsTrigger | IS.startsDeed;
  // Of other words neither a trigger nor a name begins.
  const starts = triggers | IS.startsName;
  for (const segment of segments) {
    for (let i = segment.first; i < segment.last; i++) {
      const token = tokens[i];
      if (!token || !(token.word.flags & starts)) continue;
      const name = scene.names.get(i);
      if (name) i = name.last - 1;
      if (name || !(token.word.flags & triggers) || quoted.has(i)) continue;
      let entry: TriggerEntry | undefined;
      const match = longestMatch(
        tokens,
        i,
        segment.last,
        tree,
        ({ readings }, end) => {
          const reading = readingOf(scene, readings, i, end, segment, isBody);
          if (reading) entry = reading;
          return reading !== undefined;
        },
        gaps,
      );
      if (!match || !entry) continue;
      if (segment.kind === 'attribution' && !isOccasion(scene, entry, i)) continue;
      if (entry.format === 'statement' && isCourtesy(scene, entry, match.end, segment))
        entry = { ...COURTESY, form: entry.form };
      if (isTruce(scene.document, entry, match.end, segment.last))
        entry = { ...entry, phrase: 'agreed on' };
      const carrier = entry.form === 'noun' ? carrierOf(scene, i, segment) : undefined;
      const found = tenseOf(scene, entry, i, match.end, segment);
      // “A Meeting Between Leaders” in a headline does not say whether it took place.
      const isBare =
        scene.line.title &&
        entry.form === 'noun' &&
        // what asks for its own verb: “presents credentials”
        entry.format !== 'other' &&
        !carrier &&
        found.status === 'held';
      const tense = isBare ? { ...found, status: 'unknown' as const } : found;
      cues.push({
        entry,
        first: i,
        last: match.end,
        segment,
        ...tense,
        definite: entry.form === 'noun' && isDefinite(scene, i),
        carrier: carrier?.key,
        carriedAfter: carrier?.isAfter ?? false,
      });
      i = match.end - 1;
    }
  }
  return cues;
}
