/** What one sentence tells: its triggers, each with who, where, when and how sure. */
import type { Day } from '../../../lib/day.ts';
import type { Cast } from '../people/cast.ts';
import { type Cue, findCues } from '../triggers/cues.ts';
import type { DateMention } from '../dates/date-reader.ts';
import { findDates } from '../dates/dates.ts';
import type { Zone } from './drafts.ts';
import type { Person } from '../people/people.ts';
import { IS } from '../lexicon/lexicon.ts';
import { setOf } from '../tables/words.ts';
import type { Reference } from '../people/group-references.ts';
import { referencesOf } from '../people/references.ts';
import type { Scene } from '../people/scene.ts';
import { type Segment, quotedTokens, segmentsOf } from '../text/segments.ts';

export interface Telling {
  readonly scene: Scene;
  readonly index: number;
  readonly zone: Zone;
  readonly segments: readonly Segment[];
  readonly quoted: ReadonlySet<number>;
  readonly references: readonly Reference[];
  readonly dates: readonly DateMention[];
  readonly cues: readonly Cue[];
  /** The first person of the sentence: whom “he” in the next one means. */
  readonly subject: Person | undefined;
}

export interface Context {
  readonly cast: Cast;
  readonly published: Day | undefined;
  readonly capitals: ReadonlyMap<string, { id: string; name: string }>;
}

const NONE: ReadonlySet<number> = new Set();
const OWN = /^(?:i|we|me|us|my|our|ours|mine|you|your)$/;

/** “President X will visit Lima on Friday,” the palace said: a report, in words that tell of nobody's own. */
function ownWords(
  scene: Scene,
  references: readonly Reference[],
  quoted: ReadonlySet<number>,
): ReadonlySet<number> {
  const isOfPeople = references.length > 0 && references.every(({ first }) => quoted.has(first));
  if (!isOfPeople || !references.some(({ by }) => by === 'name')) return quoted;
  for (const at of quoted) if (OWN.test(scene.document.tokens[at]?.word.key ?? '')) return quoted;
  return NONE;
}

/** “on Wednesday rather than Tuesday”, “instead of Friday”: the day on which it is not. */
function isOtherDay({ document: { tokens } }: Scene, { first }: DateMention): boolean {
  const on = tokens[first - 1]?.word.key === 'on' ? first - 1 : first;
  const [before, link] = [tokens[on - 2]?.word.key, tokens[on - 1]?.word.key];
  return (before === 'rather' && link === 'than') || (before === 'instead' && link === 'of');
}

/** “this evening (September 19th)”: the day in brackets is meant, whenever it was printed. */
const isGlossed = ({ document: { tokens } }: Scene, { rule, last }: DateMention): boolean =>
  rule === 'date.today' &&
  tokens[last]?.word.text === '(' &&
  ((tokens[last + 1]?.word.flags ?? 0) & IS.month) !== 0;

export function readTelling(
  context: Context,
  scene: Scene,
  index: number,
  zone: Zone,
  from: number,
  subject: Person | undefined,
  group: readonly Person[],
): Telling {
  const { document, line } = scene;
  const segments = segmentsOf(document, line, from);
  const references = referencesOf(context.cast, scene, subject, group);
  const quoted = ownWords(scene, references, quotedTokens(document, line));
  const dates = findDates(document, from, line.last, context.published).filter(
    (date) => !isOtherDay(scene, date) && !isGlossed(scene, date),
  );
  const cues = findCues(scene, segments, quoted, dates, zone === 'body');
  const first = references.find(({ by, first: at }) => by !== 'group' && !quoted.has(at));
  return {
    scene,
    index,
    zone,
    segments,
    quoted,
    references,
    dates,
    cues,
    subject: first?.people[0] ?? subject,
  };
}

/** “This was discussed when X met Y in Lima”: told of the news itself. */
const TOLD = setOf(
  'announced agreed conveyed decided disclosed discussed emphasised emphasized highlighted noted revealed said stated stressed',
);

/** “It was their second meeting since May in Vienna”: day and place of earlier ones. */
export function isRecollection({ scene: { document, line } }: Telling): boolean {
  const opening = document.tokens[line.first]?.word.key;
  if (opening !== 'it' && opening !== 'this' && opening !== 'that') return false;
  const keys = [1, 2, 3].map((n) => document.tokens[line.first + n]?.word.key ?? '');
  // “This was during a meeting in Lima”: of the one that is told.
  const isOfNow =
    keys.slice(1).some((key) => /^(?:in|during|at)$/.test(key)) || TOLD.has(keys[1] ?? '');
  return (
    !isOfNow &&
    keys
      .slice(0, 2)
      .some((key) => /^(?:was|is|marks|marked|follows|followed|comes|came)$/.test(key))
  );
}

/** The token with which a sentence begins, after the dateline. */
export const openingOf = ({ segments, scene: { line } }: Telling) =>
  segments[0]?.first ?? line.first;

export const segmentAt = (telling: Telling, at: number) =>
  telling.segments.find(({ first, last }) => at >= first && at < last);
