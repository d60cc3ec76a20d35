/** Whether a verb of a deed has what the deed is done to: “released two sailors”, “visas were lifted”. */
import type { Deed, Words } from '../lexicon/deed-entries.ts';
import { IS } from '../lexicon/lexicon.ts';
import { setOf } from '../tables/words.ts';
import type { Word } from '../../words.ts';
import { isCapital, keyAt } from '../text/document.ts';
import { isAlone, isPassive, LINKS } from './missions.ts';
import type { Spot } from './spots.ts';

/** Words from a verb to what it is done to, and back to it, and to what stands beside. */
const [NEAR, BEFORE, FAR] = [13, 16, 26];

/** What stands after these is no object: “opened a talk at the embassy”, “said that the envoy …”. */
const STOPS = setOf(
  'in at on while after during amid for near outside over from to by that who which because before about with but against when where if',
);

/** A former ambassador who is named to another post. */
const FORMER = setOf('former ex ex- late');

/** “$5m”, “5 million euros” */
const MONEY = /^(?:[$€£]|US\$|million$|billion$|mln$)/;

/** “American jailed in Lima freed” */
const HELD = setOf('held jailed detained imprisoned accused convicted wanted');

/** Of these clubs let go. */
const PLAYERS = setOf(
  'champion coach captain defender forward goalkeeper keeper midfielder player striker star winger',
);

/** “freed an economist”: who anybody is by trade */
const isByTrade = (word: Word | undefined) =>
  word !== undefined && (word.flags & IS.occupation) !== 0 && !PLAYERS.has(word.key);

const isPost = ({ keys }: Words) => keys.has('rapporteur');

function isInOrganisation({ names }: Spot, at: number): boolean {
  for (let i = at - 1; i > at - 5; i--) {
    const name = names.get(i);
    if (name && name.last > at) return name.entry.kind === 'organisation';
  }
  return false;
}

function isAmong(spot: Spot, words: Words, at: number, from: number): boolean {
  const { tokens } = spot.document;
  const { key, shape, text } = tokens[at]?.word ?? { key: '', shape: 'mark', text: '' };
  const before = keyAt(tokens, at - 1);
  if (isPost(words) && FORMER.has(before)) return false;
  // “President Grant”
  if (key === 'grant' && shape === 'capitalised' && !spot.isTitle) return false;
  // “the International Monetary Fund” is none of what is given
  if (words.keys.has('relief') && words.keys.has(key) && isInOrganisation(spot, at)) return false;
  // “dismissed the envoy’s remarks”
  if (tokens[at + 1]?.word.shape === 'possessive') return false;
  if (words.keys.has('journalist') && isByTrade(tokens[at]?.word)) return true;
  if (words.keys.has(key) || words.keys.has(`${before}_${key}`)) return true;
  if (words.money && MONEY.test(text)) return true;
  if (words.names && isCapital(tokens[at]) && at === from && !spot.isPlaceAt(at)) return true;
  if (!words.bodies && !words.states && !words.nationals) return false;
  const name = spot.names.get(at)?.entry;
  if (words.bodies && name?.kind === 'organisation') return true;
  if (name?.kind !== 'country' && name?.kind !== 'city') return false;
  if (words.nationals)
    return (
      name.kind === 'country' &&
      name.form === 'demonym' &&
      (/s$/.test(key) || HELD.has(keyAt(tokens, at + 1)))
    );
  return words.states && (name.kind === 'city' || name.form === 'name') && shape !== 'possessive';
}

/** “joined the EU”, and not “joined the EU summit”, “joined troops of the EU” */
const CLOSE = 4;

/** What may stand between “will be” and a post. */
const OF_ROLE = setOf(
  'the a an its new next first ever resident non permanent top special own - ’s',
);

/** “will be Togo’s next ambassador”, and not “will be received by the ambassador” */
function isRoleAfter(spot: Spot, words: Words): boolean {
  const { tokens } = spot.document;
  for (let i = spot.last; i < spot.end && i < spot.last + 10; i++) {
    if (isAmong(spot, words, i, -1)) return true;
    const { key, shape } = tokens[i]?.word ?? { key: '', shape: 'mark' };
    const isOwner = shape === 'possessive' || key === 'country' || isCapital(tokens[i]);
    const isHigh = key === 'high' && keyAt(tokens, i + 1) === 'commissioner';
    if (!isOwner && !isHigh && !OF_ROLE.has(key)) return false;
  }
  return false;
}

const SUBJECTS = setOf('he she it they we');

function isAfter(spot: Spot, words: Words): boolean {
  if (words.roles) return isRoleAfter(spot, words);
  const { last, end, entry } = spot;
  const { tokens } = spot.document;
  const isClose = words.bodies || words.states;
  const isNamed = isPost(words) || words.keys.has('as');
  // “people were left behind”
  if (keyAt(tokens, last) === 'behind') return false;
  const stop = Math.min(end, last + (isClose ? CLOSE : isNamed ? BEFORE : NEAR));
  for (let i = last; i < stop; i++) {
    if (isAmong(spot, words, i, last)) return !isClose || isWhole(spot, i);
    const { key, text } = tokens[i]?.word ?? { key: '', text: '' };
    // “confirmed he will meet the envoys”: of another clause
    if (/^[;:]$/.test(text) || SUBJECTS.has(key)) return false;
    // “named on Tuesday as”, “withdrawal from the court”
    const isLoose = isNamed || entry.form === 'noun';
    const isStop = STOPS.has(key) || (key === 'as' && !words.keys.has('as'));
    if (isStop && !isLoose && !isDayNext(spot, i)) return false;
  }
  return false;
}

const isDayNext = ({ document: { tokens } }: Spot, at: number) =>
  keyAt(tokens, at) === 'on' && ((tokens[at + 1]?.word.flags ?? 0) & IS.date) !== 0;

/** “the BRICS bank”, “the EU bloc”: the body itself. */
const BLOCS = setOf('alliance bank bloc club court group membership treaty');
const GATHERINGS = setOf('call conference dialogue forum meeting mission session summit talks');

/** Nothing of which the name at a place only says whose it is: “the EU summit”. */
function isWhole({ document: { tokens }, end, names }: Spot, at: number): boolean {
  let next = at + 1;
  // the rest of the name
  while (next < end && (isCapital(tokens[next]) || /^(?:of|-)$/.test(keyAt(tokens, next)))) {
    if (GATHERINGS.has(keyAt(tokens, next))) return false;
    next++;
  }
  const word = tokens[next]?.word;
  if (!word || next >= end || names.get(next)) return true;
  return (
    word.shape === 'mark' ||
    BLOCS.has(word.key) ||
    LINKS.has(word.key) ||
    STOPS.has(word.key) ||
    (word.flags & IS.date) !== 0
  );
}

const WITHIN = setOf('in at from near outside to by');

/** “Two men held at the embassy were freed”: the men, not the embassy. */
function isWithin({ document: { tokens }, isPlaceAt }: Spot, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i > at - 5; i--) {
    const key = keyAt(tokens, i);
    // not “at least nine people”
    if (WITHIN.has(key)) return !/^(?:least|most)$/.test(keyAt(tokens, i + 1));
    if (!isPlaceAt(i) && !/^(?:the|its|their|an?)$/.test(key) && tokens[i]?.word.shape !== 'lower')
      return false;
  }
  return false;
}

function isBefore(spot: Spot, words: Words, from: number): boolean {
  for (let i = spot.first - 1; i >= from && i >= spot.first - BEFORE; i--) {
    if (isAmong(spot, words, i, -1) && !isWithin(spot, i, from)) return true;
    if (/^[;:]$/.test(spot.document.tokens[i]?.word.text ?? '')) return false;
  }
  return false;
}

function isBeside(spot: Spot, words: Words, isAnywhere: boolean, from: number): boolean {
  const start = isAnywhere ? from : spot.last;
  for (let i = start; i < spot.end && i < spot.last + FAR; i++)
    if (isAmong(spot, words, i, -1)) return true;
  return false;
}

/** “by expelling two diplomats”, “, freeing them”; not “the freeing of hostages” */
const BEFORE_ING = setOf(
  'is are was were be been being by , and began begin begins started starts start stopped stops resumed resumes decree decrees',
);
/** “over a downed drone”: which one. */
const BEFORE_ADJECTIVE = setOf('over of for with by in from at about against despite the an a');

/** Whether a form of a verb is one, where it stands. */
function isVerb({ document: { tokens }, entry: { form }, first, segment }: Spot): boolean {
  const before = keyAt(tokens, first - 1);
  // “Togo’s newly appointed minister”
  if (form === 'past' && /ly$/.test(before)) {
    const owner = tokens[first - 2]?.word;
    if (owner?.shape === 'possessive' || BEFORE_ADJECTIVE.has(owner?.key ?? '')) return false;
  }
  if (form === 'ing')
    return (
      first === segment.first ||
      BEFORE_ING.has(before) ||
      // “signed a decree on Tuesday appointing X”
      ((tokens[first - 1]?.word.flags ?? 0) & IS.date) !== 0
    );
  // “demanded that Togo withdraw its troops”
  if (form === 'base' && [1, 2, 3, 4].some((n) => keyAt(tokens, first - n) === 'that'))
    return false;
  return form !== 'past' || first === segment.first || !BEFORE_ADJECTIVE.has(before);
}

const CALLS = setOf('calling urging demanding asking seeking condemning');

/** “voted to extend the arms embargo”: a sanction, whoever decides it */
function isOfMeasure({ document: { tokens }, last, end }: Spot): boolean {
  for (let i = last; i < end && i < last + NEAR; i++) {
    // “passed a motion calling for sanctions”
    if (CALLS.has(keyAt(tokens, i))) return false;
    if ((tokens[i]?.word.flags ?? 0) & IS.measure) return true;
  }
  return false;
}

const OF_THEMSELVES = /^(?:re-?)?(?:open|start|sum|turn|beg[iau]n)/;

/** “The border reopens”; of others only a headline: “Sailors freed after two years” */
const isOfSubject = ({ entry: { form, phrase }, isTitle }: Spot) =>
  form !== 'noun' && (OF_THEMSELVES.test(phrase) || (form === 'past' && isTitle));

export function isOfDeed(spot: Spot, { objects, by, beside, isAnywhere }: Deed): boolean {
  if (!isVerb(spot)) return false;
  const { entry, document, first, last, segment } = spot;
  const from = segment.first;
  if (by && !isBefore(spot, by, from)) return false;
  if (by?.keys.has('parliament') && isOfMeasure(spot)) return false;
  if (objects) {
    const isPast = entry.form === 'past' && isPassive(document, first);
    const isUndergone = isPast || (isAlone(document, last, spot.end) && isOfSubject(spot));
    if (!isAfter(spot, objects) && !(isUndergone && isBefore(spot, objects, from))) return false;
  }
  return !beside || isBeside(spot, beside, isAnywhere, from);
}
