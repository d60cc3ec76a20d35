/** Which reading of a word a place in a sentence allows: “visit” the noun or the verb. */
import { isCapital } from '../text/document.ts';
import { IS, isHyphen } from '../lexicon/lexicon.ts';
import { needOf } from './objects.ts';
import { isNoCall } from './phones.ts';
import type { Scene } from '../people/scene.ts';
import type { Segment } from '../text/segments.ts';
import { setOf } from '../tables/words.ts';
import { isOfNews, type TriggerEntry } from '../lexicon/trigger-entries.ts';

const BEFORE_NOUN = setOf(
  'a an the this that these their his her its our whose of on for in at during no any first second third last official state country nation day hour long working recent bilateral joint trilateral high level historic upcoming planned brief rare landmark maiden separate one two several new fresh formal informal virtual telephone phone inaugural annual key crucial and closed door sideline back delegation through via expected',
);

const BEFORE_VERB = setOf('is are was were be been , after before while by');

const LINKS = setOf('at by for from into of on over under with within');

/** What a gathering before it only describes. */
const OF_OTHER = setOf('trip visit tour journey communique communiqué chief head boss secretariat');

const MISTER = setOf('mr mrs ms dr');

const ADJECTIVES = setOf('bilateral trilateral face-to-face one-on-one ministerial');

/** Whether a noun, rather than a verb, can stand here. */
function isNounPosition(scene: Scene, at: number): boolean {
  const before = scene.document.tokens[at - 1]?.word;
  if (!before) return true;
  if (before.key === 'and' || before.key === 'to') return false;
  if (before.shape === 'possessive' || BEFORE_NOUN.has(before.key)) return true;
  if (isInNounPhrase(scene, at)) return true;
  const isName = scene.names.has(at - 1) || isAfterName(scene, at);
  return (
    isName ||
    (before.flags & IS.light) !== 0 ||
    (/(?:al|ic|ive|ful|ous|ant|ent|ed|ary)$/.test(before.key) && before.shape === 'lower')
  );
}

function isAfterName({ names }: Scene, at: number): boolean {
  for (const { last } of names.values()) if (last === at) return true;
  return false;
}

/** “Togo Summons Envoy Over Convoy Attack” */
function isAfterCause({ document: { tokens }, line }: Scene, at: number): boolean {
  return tokens
    .slice(Math.max(line.first, at - 4), at)
    .some(({ word }) => /^(?:over|after|amid|following|despite|since)$/.test(word.key));
}

/** “over raids”, “after Togolese strikes”, but not “the government of Togo strikes” */
function isOfPreposition({ document: { tokens }, names }: Scene, at: number): boolean {
  const name = names.get(at - 1)?.entry;
  const isPeople = name?.kind === 'country' && name.form === 'demonym';
  return PREPOSITIONS.has(tokens[isPeople ? at - 2 : at - 1]?.word.key ?? '');
}

const PREPOSITIONS = setOf('over after amid of from against by despite with about');

/** An office that ends here: “the prime minister jets to Lima” */
const isHeld = ({ officeEnding }: Scene, at: number) => officeEnding.has(at);

/** “his first ever trip”, “another sign of”: an article or owner, and no plural since. */
function isInNounPhrase({ document: { tokens } }: Scene, at: number): boolean {
  for (let i = at - 1; i >= at - 5; i--) {
    const word = tokens[i]?.word;
    if (/^(?:the|an?|another|each|every|any|this|his|her|its|their|our)$/.test(word?.key ?? ''))
      return true;
    if (word?.shape === 'possessive' || isHyphen(word?.key ?? '')) continue;
    const isOther = (word?.flags ?? 0) & (IS.function | IS.speech);
    if (!word || word.shape !== 'lower' || isOther || /[^s]s$/.test(word.key)) return false;
  }
  return false;
}

const GATHERED = setOf('conference event forum gathering meeting session summit talks');

/** “The meeting, on Monday and Tuesday, …” */
const isOfGathering = ({ document: { tokens } }: Scene, { first }: Segment) =>
  tokens[first]?.word.key === 'the' &&
  [1, 2, 3].some((n) => GATHERED.has(tokens[first + n]?.word.key ?? ''));

/** Whether what a trigger needs for its object stands by it. */
function isAboutIt(
  scene: Scene,
  entry: TriggerEntry,
  first: number,
  last: number,
  segment: Segment,
): boolean {
  const need = needOf(entry);
  if (!need) return true;
  const { document, line, names } = scene;
  const isPlaceAt = (at: number) =>
    /^(?:city|country)$/.test(
      names.get(document.tokens[at]?.word.key === 'the' ? at + 1 : at)?.entry.kind ?? '',
    );
  const isTitle = line.title || line.loose;
  return need({
    document,
    entry,
    first,
    last,
    segment,
    end: line.last,
    isPlaceAt,
    names,
    isTitle,
  });
}

/** Not “a visit” read as a verb, nor “China-brokered”, nor “the struck”. */
export function readingOf(
  scene: Scene,
  readings: readonly TriggerEntry[],
  first: number,
  last: number,
  segment: Segment,
  isBody: boolean,
): TriggerEntry | undefined {
  const { tokens } = scene.document;
  const before = tokens[first - 1]?.word;
  const isJoined = before !== undefined && isHyphen(before.key) && tokens[first]?.gap === 0;
  const isFollowed = isHyphen(tokens[last]?.word.key ?? '') && tokens[last]?.gap === 0;
  const after = tokens[last];
  // “OIC Youth Forum Award”: inside a longer name.
  const isInName =
    scene.line.title === false &&
    after?.gap === 1 &&
    isCapital(after) &&
    isCapital(tokens[first]) &&
    (after.word.flags & IS.organisation) !== 0;
  // “Meeting President X in Lima, Y said …”
  const isParticiple = !scene.line.title && first === segment.first && isCapital(after);
  for (const entry of readings) {
    if (isJoined || isInName || (isBody && isOfNews(entry))) continue;
    if (isNoCall(entry, before?.key ?? '', after?.word.key ?? '')) continue;
    if (isParticiple && entry.form === 'noun' && /^meeting$/.test(entry.phrase)) continue;
    if (entry.form === 'noun') {
      const next = tokens[last]?.word;
      const isAdjective =
        ADJECTIVES.has(entry.phrase) &&
        next !== undefined &&
        (isFollowed ||
          (next.shape !== 'mark' && !['with', 'between', 'in', 'on', 'at'].includes(next.key)));
      // “a summit trip”: the trip; “the forum chief”: a post
      const isOfTrip = OF_OTHER.has(next?.key ?? '');
      // “a tour of duty”
      const isPost = next?.key === 'of' && tokens[last + 1]?.word.key === 'duty';
      if (isAdjective || isOfTrip || isPost) continue;
      if (entry.phrase === 'stay' && !isNounPosition(scene, first)) continue;
      const hasVerbToo = readings.length > 1;
      if (hasVerbToo && !isNounPosition(scene, first)) {
        const be = BEFORE_VERB.has(before?.key ?? '');
        if (entry.format !== 'bilateral-meeting' || be || !entry.phrase.startsWith('meeting'))
          continue;
      }
      if (entry.deed && !isAboutIt(scene, entry, first, last, segment)) continue;
      return entry;
    }
    // “Mr Ban”
    if (isCapital(tokens[first]) && MISTER.has(before?.key ?? '')) continue;
    // “the visiting president”, “on visiting President X”
    const isAdjective =
      entry.phrase === 'visiting' &&
      [...scene.offices.values()].some((held) => held.ownerFirst === last || held.first === last);
    if (isAdjective || isFollowed || before?.key === 'newly') continue;
    // “a conference hosted by X”: of the conference
    // “The meeting will be hosted by X”: of that
    const isOfThing =
      entry.phrase === 'hosted' &&
      tokens[last]?.word.key === 'by' &&
      (!/^(?:is|are|was|were|been|be|being)$/.test(before?.key ?? '') ||
        isOfGathering(scene, segment));
    // “eight men accused of fraud”: who they are
    const isCharged =
      !scene.line.title &&
      entry.phrase === 'accused' &&
      tokens[last]?.word.key === 'of' &&
      !/^(?:is|are|was|were|been|be|being|has|have|had|also)$/.test(before?.key ?? '');
    // “the sanctioned tycoon”, “Sanctioned President X arrived”
    const isEpithet =
      /^(?:sanctioned|blacklisted|designated|listed)$/.test(entry.phrase) &&
      tokens[last]?.word.shape !== 'mark' &&
      (/^(?:the|an?|its|their|his|her)$/.test(before?.key ?? '') ||
        (first === segment.first && isCapital(tokens[last])));
    if (isOfThing || isCharged || isEpithet) continue;
    // “during a meeting with”: the noun, with its company
    const isOfNoun =
      entry.phrase.startsWith('meeting ') &&
      isNounPosition(scene, first) &&
      !scene.names.has(first - 1) &&
      !isAfterName(scene, first);
    if (isOfNoun) continue;
    // “efforts at establishing peace within a framework”, “talks on easing sanctions”
    const isAim =
      (entry.kind === 'sign' || (entry.format === 'sanction' && before?.key !== 'in')) &&
      entry.form === 'ing' &&
      /^(?:for|of|on|at|in|about|towards?)$/.test(before?.key ?? '') &&
      // “voted in favour of lifting the embargo”, “gave its approval for imposing tariffs”
      !/^(?:favou?r|approval|light|ahead)$/.test(tokens[first - 2]?.word.key ?? '');
    if (isAim) continue;
    // “a further sign of trust”
    const isOmen =
      /^signs?$/.test(entry.phrase) && /^(?:of|that)$/.test(tokens[last]?.word.key ?? '');
    if (isOmen) continue;
    // “to set up”: as it looks in the past, too
    if (entry.form === 'past' && before?.key === 'to') continue;
    const hasNounToo = readings.some(({ form }) => form === 'noun');
    const isThing = scene.line.title ? isAfterCause(scene, first) : isInNounPhrase(scene, first);
    // “playing with fire”
    const isAfterLink = entry.format !== 'call' && LINKS.has(before?.key ?? '');
    if (entry.form === 'base' && (isThing || isAfterLink)) continue;
    // “over Togolese raids”, “hands a protest note to”
    const isPlural = entry.form === 'third' && isOfPreposition(scene, first);
    const isKind = entry.form === 'base' && /^(?:notes?|letter)$/.test(after?.word.key ?? '');
    if (isPlural || isKind) continue;
    // “sends fighter jets to Togo”
    if (entry.phrase.startsWith('jets ') && before?.shape === 'lower' && !isHeld(scene, first))
      continue;
    if (
      (entry.form === 'base' || entry.form === 'third') &&
      (hasNounToo ||
        before?.key === 'the' ||
        before?.key === 'a' ||
        before?.shape === 'possessive') &&
      // “Minister to pay visit to Togo”
      (!scene.line.title || (hasNounToo && ((before?.flags ?? 0) & IS.light) !== 0)) &&
      isNounPosition(scene, first)
    )
      continue;
    if (
      hasNounToo &&
      !isParticiple &&
      entry.form === 'ing' &&
      !['is', 'are', 'was', 'were', 'be', 'been', ',', 'after', 'before', 'while', 'by'].includes(
        before?.key ?? '',
      )
    )
      continue;
    if (!isAboutIt(scene, entry, first, last, segment)) continue;
    return entry;
  }
  return undefined;
}
