/** Meetings of many states, told by an ordinary word: “The ministers of the G7 ended a meeting”. */
import { setOf } from '../tables/words.ts';
import { keyIn } from '../people/scene.ts';
import type { Telling } from '../tellings/telling.ts';
import type { Cue } from '../triggers/cues.ts';

const NUMBERS = setOf(
  'four five six seven eight nine ten eleven twelve dozen dozens scores several',
);
const STATES = setOf('states nations countries members governments economies');
const HEADS = setOf('leaders presidents heads premiers monarchs');
const OFFICIALS = setOf(
  'ministers officials chiefs diplomats envoys experts governors bankers producers delegates',
);
/** “finance leaders”, “trade chiefs” */
const PORTFOLIOS = setOf('finance financial trade economic business energy oil central-bank');

/** Of many states, whose ministers or leaders meet as such. */
const BODIES = setOf(
  'african-union apec arab-league asean brics caricom celac cis comesa csto eac ecowas eaeu eu g20 g7 g77 gcc igad imf mercosur nato oas oecd oic opec osce ots pacific-islands-forum quad saarc sadc sco un visegrad-group world-bank wto',
);

/** Of these “talks” are those of their own members: “OPEC talks”, “the G20 meeting”. */
const SITTING = setOf('apec arab-league asean brics g20 g7 gcc opec wto');

interface Words {
  readonly hasHeads: boolean;
  readonly hasOfficials: boolean;
  readonly isCounted: boolean;
}

function wordsIn({ scene }: Telling, from: number, to: number): Words {
  let [hasHeads, hasOfficials, hasNumber, hasStates, isOfWorld] = [
    false,
    false,
    false,
    false,
    false,
  ];
  for (let i = from; i < to; i++) {
    const key = keyIn(scene, i);
    if (HEADS.has(key)) {
      if (PORTFOLIOS.has(keyIn(scene, i - 1))) hasOfficials = true;
      else hasHeads = true;
    }
    hasOfficials ||= OFFICIALS.has(key);
    hasNumber ||= NUMBERS.has(key) || /^\d{1,3}$/.test(key);
    hasStates ||= STATES.has(key);
    // “ministers from around the world”, “euro zone ministers”
    isOfWorld ||=
      key === 'eurozone' ||
      (key === 'world' && keyIn(scene, i - 1) === 'the') ||
      (key === 'zone' && keyIn(scene, i - 1) === 'euro');
  }
  return { hasHeads, hasOfficials, isCounted: (hasNumber && hasStates) || isOfWorld };
}

/** “of the Group of Seven”, “at OPEC headquarters”, right behind the word. */
const MOST_BEHIND = 7;

/** “met”, “sat down”, “gathered” */
const isVerb = ({ kind, format }: Cue['entry']) =>
  kind === 'verb' && (format === 'bilateral-meeting' || format === 'summit');

/** “a two-day meeting”, “five days of talks”, and no “dinner” or “audience” */
const isNoun = ({ form, phrase }: Cue['entry']) =>
  form === 'noun' &&
  /(?:meetings?|talks|negotiations|consultations|session|discussions|gathering)$/.test(phrase);

/** So many words before a verb tell who. */
const MOST_WORDS = 48;

/** Ministers or leaders of many states, and nobody by name, among some words. */
function manyIn(
  telling: Telling,
  start: number,
  to: number,
  areListed: boolean,
): 'summit' | 'conference' | undefined {
  const { references } = telling;
  const from = Math.max(start, to - MOST_WORDS);
  if (references.some((one) => one.first >= from && one.first < to)) return undefined;
  const { hasHeads, hasOfficials, isCounted } = wordsIn(telling, from, to);
  if (!hasHeads && !hasOfficials) return undefined;
  const isOfMany = isCounted || hasBody(telling, from, to);
  // “The leaders of A, B, C and D”
  if (!isOfMany && (!areListed || statesIn(telling, from, to) < 4)) return undefined;
  return hasHeads ? 'summit' : 'conference';
}

/** Words between a body and its session: “OPEC left output unchanged at a meeting”. */
const MOST_FROM = 14;
/** “OPEC postpones its Vienna meeting” */
const MOST_OFF = 5;
const YEARLY = setOf('annual spring autumn fall yearly');

/** “OPEC talks end”, “OPEC meets”, “the IMF opened its annual meeting”; not “Togo and OPEC talks”, “oil rises ahead of OPEC talks” */
function isOwnSession(
  { scene }: Telling,
  { first: at, segment: { first: from }, status }: Cue,
  isOfVerb: boolean,
): boolean {
  const name = scene.names.get(from) ?? scene.names.get(from + 1);
  if (name?.entry.kind !== 'organisation' || !BODIES.has(name.entry.id) || name.last > at)
    return false;
  if (YEARLY.has(keyIn(scene, at - 1))) return true;
  if (!SITTING.has(name.entry.id)) return false;
  if (name.last === at) return true;
  // “OPEC and its allies will cut output when they meet”
  if (isOfVerb && name.last === at - 1) return /^(?:to|will)$/.test(keyIn(scene, at - 1));
  if (isOfVerb) return keyIn(scene, at - 1) === 'they' && at - name.last < MOST_FROM;
  if (/^(?:cancelled|postponed)$/.test(status)) return at - name.last < MOST_OFF;
  // “at a meeting”, “ended a two-day meeting”
  return (
    at - name.last < MOST_FROM &&
    /^(?:an?|day|-)$/.test(keyIn(scene, at - 1)) &&
    keyIn(scene, name.last) !== 'and'
  );
}

function hasBody({ scene }: Telling, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const entry = scene.names.get(i)?.entry;
    if (entry?.kind === 'organisation' && BODIES.has(entry.id)) return true;
  }
  return false;
}

function statesIn({ scene }: Telling, from: number, to: number): number {
  let states = 0;
  for (let i = from; i < to; i++) if (scene.names.get(i)?.entry.kind === 'country') states++;
  return states;
}

/** “The energy ministers of the EU agreed on Monday to …”: they have met for it. */
export function accordIn(
  telling: Telling,
  { entry, segment, first, status }: Cue,
): 'summit' | 'conference' | undefined {
  if (entry.kind !== 'sign' || !/^agree[sd]?$/.test(entry.phrase) || status !== 'held')
    return undefined;
  const isOfMore = telling.cues.some(
    ({ entry: { format } }) => format === 'sanction' || format === 'other' || format === 'military',
  );
  if (isOfMore || telling.zone === 'body' || segment.kind !== 'main') return undefined;
  return manyIn(telling, segment.first, first, false);
}

/** “Ministers from six states met”, “The leaders of A, B, C and D will meet”: of many, whoever they are. */
export function gatheringIn(telling: Telling, cue: Cue): 'summit' | 'conference' | undefined {
  const { entry, segment, first, last } = cue;
  const isOfVerb = isVerb(entry);
  if (!isOfVerb && !isNoun(entry)) return undefined;
  if (isOwnSession(telling, cue, isOfVerb)) return 'conference';
  // “after a meeting of ministers” tells who met, and so does the main clause before it
  const from = isOfVerb || segment.kind === 'main' ? segment.first : telling.scene.line.first;
  const to = isOfVerb ? first : Math.min(segment.last, last + MOST_BEHIND);
  const many = manyIn(telling, from, to, isOfVerb);
  // “a gathering of 30 ministers”, in ordinary words
  const isWide = entry.phrase.startsWith('gather');
  return isWide && !hasBody(telling, from, to) ? undefined : many;
}
