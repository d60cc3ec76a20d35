/** Who says something in a sentence, for a state or a body of states: “X said …”, “…, says X”, “X: …”. */
import { IS } from '../lexicon/lexicon.ts';
import { setOf } from '../tables/words.ts';
import type { Reference } from '../people/group-references.ts';
import { keyIn, type Scene } from '../people/scene.ts';
import { isCapital, keyAt } from '../text/document.ts';
import { PRIVATE_SPEAKERS, QUESTION_WORDS, SAYINGS } from '../tables/word-classes.ts';
import type { Telling } from '../tellings/telling.ts';

interface Voice {
  readonly country: string | undefined;
}

export interface Speech {
  /** The verb, or the mark behind or before who speaks in a headline. */
  readonly at: number;
  /** A person; else a ministry or a state by its name. */
  readonly speaker: Reference | undefined;
  /** A ministry or a state, of some country, or a body of states. */
  readonly voice: Voice | undefined;
}

const VERBS = setOf(SAYINGS);
const PRIVATE = setOf(PRIVATE_SPEAKERS);
const QUESTIONS = setOf(QUESTION_WORDS);

/** Who speaks for a state without a name. */
const VOICES = setOf(
  'alliance bloc cabinet consulate embassy government kremlin ministry mission mofa mfa palace presidency spokesman spokesperson spokeswoman',
);
/** In a headline, without a name: “…, says foreign minister”. */
const HOLDERS = setOf('ambassador envoy fm minister pm premier president');

/** Ministers and ministries of anything else speak of home affairs. */
const ABROAD = setOf(
  'affairs commerce defence defense economy energy external finance foreign oil prime trade',
);

/** “the foreign ministry”, “its embassy”, but not “the health ministry” */
function isVoice({ document }: Scene, at: number, areHolders: boolean): boolean {
  const { key, flags } = document.tokens[at - 1]?.word ?? { key: '', flags: 0 };
  const isOfHome = (flags & IS.portfolio) !== 0 && !ABROAD.has(key);
  const own = keyAt(document.tokens, at);
  if (own === 'commission') return key === 'high';
  return (VOICES.has(own) || (areHolders && HOLDERS.has(own))) && !isOfHome;
}

/** Of many states, or acting as one. */
const BODIES = setOf(
  'african-union arab-league asean brics caricom celac cis csto e3 eac ecowas eeas eu european-commission european-council g20 g7 gcc hamas iaea igad mercosur nato oas oic osce pacific-islands-forum quad sadc sco state-department taliban un unsc',
);

/** Words between who speaks and the verb, and of what is said of him there. */
const MOST_BETWEEN = 6;
const MOST_APPOSED = 24;
/** Words of a sentence within which it comes to who speaks. */
const MOST_WORDS = 70;

function isVerb({ document, line, names, offices }: Scene, at: number): boolean {
  const word = document.tokens[at]?.word;
  if (!word || !VERBS.has(word.key) || (word.shape !== 'lower' && !line.title)) return false;
  // “called the move shameful”, not “called President X” nor “called X a friend”
  if (word.key !== 'calls' && word.key !== 'called') return true;
  const name = names.get(at + 1);
  const isName = name !== undefined || offices.has(at + 1) || isCapital(document.tokens[at + 1]);
  const isOwner = document.tokens[name?.last ?? -1]?.word.shape === 'possessive';
  return !isName || isOwner;
}

/** “X on Tuesday also said”, “X has said”, “…, X told” */
function isBetween({ document }: Scene, at: number): boolean {
  const word = document.tokens[at]?.word;
  if (!word) return false;
  const isSmall = (word.flags & (IS.date | IS.weekday | IS.month | IS.function)) !== 0;
  return (
    isSmall || /^[,'‘“"]$/.test(word.text) || word.shape === 'number' || word.key.endsWith('ly')
  );
}

/** Where a name before the verb may end: at it, over days and adverbs, or before what is told between commas. */
function endsBefore(scene: Scene, verb: number): Set<number> {
  if (keyIn(scene, verb) === 'according') return new Set();
  const ends = new Set([verb]);
  for (let at = verb; at > verb - MOST_BETWEEN && isBetween(scene, at - 1); at--) ends.add(at - 1);
  if (keyIn(scene, verb - 1) === ',')
    for (let at = verb - 2; at > verb - MOST_APPOSED && at > scene.line.first; at--)
      if (keyIn(scene, at) === ',') ends.add(at);
  return ends;
}

/** “…, said the spokesman X”, “according to X”: it stands behind the verb. */
function isBehind({ scene, segments }: Telling, verb: number): boolean {
  const before = scene.document.tokens[verb - 1]?.word;
  return (
    keyIn(scene, verb) === 'according' ||
    before?.shape === 'mark' ||
    segments.some(({ first, kind }) => kind === 'attribution' && first === verb)
  );
}

/** From where to where who speaks stands behind a verb: to the next mark or verb. */
function placeBehind(scene: Scene, verb: number): number {
  let at = verb + 1;
  while (at < scene.line.last && at < verb + MOST_APPOSED) {
    const word = scene.document.tokens[at]?.word;
    if (!word || word.shape === 'mark' || isVerb(scene, at) || /^(?:by|that)$/.test(word.key))
      break;
    at++;
  }
  return at;
}

/** “the Togolese foreign ministry”, “Togo’s foreign ministry”, and not “attack on Togo, says foreign ministry” */
function isBeside({ document }: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const word = document.tokens[i]?.word;
    if (!word || word.shape === 'mark' || word.flags & IS.function || VERBS.has(word.key))
      return false;
  }
  return true;
}

/** “a rights group in Lima”, but not “the government of Togo” */
const isWhere = (scene: Scene, at: number) =>
  /^(?:in|at|near|from|of)$/.test(keyIn(scene, at - 1)) && !VOICES.has(keyIn(scene, at - 2));

/** The state whose ministry, or which itself, is named at the end of some words. */
function voiceIn(
  { scene }: Telling,
  first: number,
  ends: ReadonlySet<number>,
  areHolders = true,
): Voice | undefined {
  const names = scene.names.values();
  for (const one of ends) {
    // “the Togolese embassy in Lima said”
    const site = names.find(({ first: at, last }) => last === one && keyIn(scene, at - 1) === 'in');
    const end = site ? site.first - 1 : one;
    const name = names.find(
      (some) => some.last === end && some.first >= first && !isWhere(scene, some.first),
    );
    const isState = name?.entry.kind === 'country' && name.entry.form === 'name';
    const isCapital = name?.entry.kind === 'city' && name.entry.capital;
    // “the White House said”
    const isSeat = name?.entry.kind === 'venue' && name.entry.metonym;
    if (name && (isState || isCapital || isSeat) && 'code' in name.entry)
      return { country: name.entry.code };
    if (name?.entry.kind === 'organisation' && BODIES.has(name.entry.id))
      return { country: name.entry.code };
    // “a Togolese foreign ministry statement called it …”
    const at = /^(?:statement|communique)$/.test(keyIn(scene, end - 1)) ? end - 2 : end - 1;
    if (!isVoice(scene, at, areHolders && scene.line.loose)) continue;
    const states = names.filter(
      ({ entry, last }) =>
        last <= at && (entry.kind === 'country' || (entry.kind === 'city' && entry.capital)),
    );
    const beside = states.findLast(({ last }) => isBeside(scene, last, at));
    const state = beside ?? states[0];
    return { country: state && 'code' in state.entry ? state.entry.code : undefined };
  }
  return undefined;
}

/** “X: We want dialogue”, “We want dialogue: X”, “… – X”, in a headline */
function byMark(telling: Telling): Speech | undefined {
  const { scene, references } = telling;
  const { tokens } = scene.document;
  const { first, last } = scene.line;
  for (let at = first + 1; at < last - 1; at++) {
    const text = tokens[at]?.word.text ?? '';
    const isDash = /^[-–—]$/.test(text) && (tokens[at]?.gap ?? 0) > 0;
    if (text !== ':' && !isDash) continue;
    const head = references.find((one) => one.first - first <= 4 && one.last <= at);
    const tail = references.find((one) => one.first > at && one.last >= last - 1);
    const isHead = text === ':' && at - first <= MOST_BETWEEN * 2;
    const isTail = last - at <= MOST_BETWEEN * 2;
    if (isTail && tail) return { at, speaker: tail, voice: undefined };
    if (isHead && head) return { at, speaker: head, voice: undefined };
    const voice =
      // “Togo: Gas quarrel gets explosive” says where, not who
      (isHead && isVoice(scene, at - 1, true)
        ? voiceIn(telling, first, new Set([at]))
        : undefined) ?? (isTail ? voiceIn(telling, at, new Set([last, last - 1])) : undefined);
    if (voice) return { at, speaker: undefined, voice };
  }
  return undefined;
}

/** Which state speaks through a verb: itself, its government or its foreign ministry. */
export const voiceBefore = (telling: Telling, verb: number): Voice | undefined =>
  voiceIn(telling, telling.scene.line.first, endsBefore(telling.scene, verb), false);

/** “Scientists in Togo and Benin said” */
const isOfOthers = (scene: Scene, verb: number) =>
  [2, 3, 4, 5, 6, 7].some((n) => PRIVATE.has(keyIn(scene, verb - n)));

/** All that is said in a sentence, in its order. */
export function speechesOf(telling: Telling): Speech[] {
  const { scene, references, quoted } = telling;
  const { line } = scene;
  const found: Speech[] = [];
  // “Why Togo says no”
  if (line.loose && QUESTIONS.has(keyIn(scene, line.first))) return found;
  const end = Math.min(line.last, line.first + MOST_WORDS);
  for (let at = line.first; at < end; at++) {
    if (!isVerb(scene, at) || quoted.has(at)) continue;
    const ends = endsBefore(scene, at);
    const nearest = new Set([...ends].filter((end) => at - end < MOST_BETWEEN));
    const before = references.findLast((one) => ends.has(one.last) && !quoted.has(one.first));
    const stop = isBehind(telling, at) ? placeBehind(scene, at) : at;
    const speaker = before ?? references.find(({ first }) => first > at && first < stop);
    const voice = speaker
      ? undefined
      : ((isOfOthers(scene, at) ? undefined : voiceIn(telling, line.first, nearest)) ??
        (stop > at ? voiceIn(telling, at, new Set([stop, stop - 1])) : undefined));
    if (speaker || voice) found.push({ at, speaker, voice });
  }
  const marked = line.title || line.loose ? byMark(telling) : undefined;
  return marked ? [...found, marked] : found;
}
