/** What a verb has to be about to tell of an event: a pact, sanctions, a missile, an envoy, a place. */
import type { Document } from '../text/document.ts';
import { IS } from '../lexicon/lexicon.ts';
import { setOf } from '../tables/words.ts';
import { isOfDeed } from './deeds.ts';
import { MEASURES } from './measures.ts';
import { isOfEmbassy, isOfMission, isPassive } from './missions.ts';
import { hasInstrument, RELATIONS } from './pacts.ts';
import type { Spot } from './spots.ts';
import type { TriggerEntry } from '../lexicon/trigger-entries.ts';

const near = ({ document, last, segment }: Spot) =>
  document.tokens.slice(last, Math.min(segment.last, last + 9));

/** “left Lima on Monday for Lomé” */
function isBound({ document, last, segment, isPlaceAt }: Spot, link: RegExp): boolean {
  for (let i = last; i < segment.last && i < last + 12; i++)
    if (link.test(document.tokens[i]?.word.key ?? '') && isPlaceAt(i + 1)) return true;
  return false;
}

/** Nothing but a day before “with”. */
function isDatedWith({ tokens }: Document, first: number): boolean {
  let at = first;
  while (at < first + 4 && (tokens[at]?.word.flags ?? 0) & IS.date) at++;
  return at > first && tokens[at]?.word.key === 'with';
}

/** Whether what stands about a trigger makes it an event. */
type Need = (spot: Spot) => boolean;

const LANDED = setOf('the a an his her its');
const QUESTIONS = setOf('how if that what when where whether which who why');
const STAY_UNITS = setOf('day days hours week weeks weekend');

/** What verbs of going and of speaking need, whatever they tell of. */
const OF_VERBS: readonly (readonly [RegExp, Need])[] = [
  [/^(?:left|leav(?:e|es|ing)|depart(?:s|ed|ing)?)$/, (spot) => isBound(spot, /^for$/)],
  [
    // “landed before dawn in Lima”, not “landed the embassy in trouble”
    /^land(?:s|ed|ing)?$/,
    (spot) =>
      !LANDED.has(spot.document.tokens[spot.last]?.word.key ?? '') && isBound(spot, /^(?:in|at)$/),
  ],
  [
    // “travelled in secret to Lima”, “invited President X to Togo”
    /^(?:(?:travel|fl[ye]|journey|c[ao]m|go|went|invit)\w*|le\w+ a delegation)$/,
    (spot) => isBound(spot, /^to$/),
  ],
  [
    // “spent two days in Lima”
    /^spen[dt]/,
    (spot) =>
      isBound(spot, /^in$/) &&
      spot.document.tokens
        .slice(spot.last, spot.last + 4)
        .some(({ word }) => STAY_UNITS.has(word.key)),
  ],
  [
    // “spoke yesterday with X”
    /^(?:sp[eo]ak(?:s|ing)?|spoke|talk(?:ed|ing)?)$/,
    ({ document, last }) => isDatedWith(document, last),
  ],
  [
    // not “a message of greeting from X”
    /^greeting$/,
    ({ document, first }) => document.tokens[first - 1]?.word.key !== 'of',
  ],
  [
    // not “to see whether X keeps his word”
    /^(?:saw|see(?:s|ing|n)?)$/,
    ({ document, last }) => !QUESTIONS.has(document.tokens[last]?.word.key ?? ''),
  ],
];

const STRIKING = /^(?:missiles?|rockets?|drones?|shells?|bombs?|mortars?)$/;

/** “A missile has struck the port” */
const isStruck = ({ document, entry, first, segment }: Spot) =>
  / up$/.test(entry.phrase) ||
  document.tokens
    .slice(Math.max(segment.first, first - 8), first)
    .some(({ word }) => STRIKING.test(word.key));

/** What is sent to another state on its holiday, after a disaster, or in a quarrel. */
const MESSAGES = setOf(
  'condolence condolences congratulation congratulations congratulatory felicitations greetings sympathies sympathy',
);
const QUARRELS = setOf('apologies apology deadline demarche protest protests solidarity ultimatum');
const LINKS = setOf('after against amid at by for from in on over to with');
const NOTICES = setOf('advice advisory alert notice warning');
const HOLIDAYS = setOf(
  'anniversary birthday recovery success christmas day diwali easter eid independence nowruz ramadan year',
);

/** “sent greetings to X”, “issues travel advice”, “gave Togo 48 hours to …”, “wishes Togo a happy Republic Day” */
function isMessage(spot: Spot): boolean {
  // “A note of protest was handed to the embassy”
  const isTold = isPassive(spot.document, spot.first);
  const words = isTold
    ? spot.document.tokens.slice(Math.max(spot.segment.first, spot.first - 9), spot.first)
    : near(spot);
  if (/^(?:greet|wish)/.test(spot.entry.phrase))
    return words.some(({ word }) => HOLIDAYS.has(word.key));
  const isGiven = /^g(?:ave|iv)/.test(spot.entry.phrase);
  // not “sent police to quell protests”
  const link = words.findIndex(({ word }) => LINKS.has(word.key));
  return words.some(
    ({ word }, i) =>
      MESSAGES.has(word.key) ||
      (QUARRELS.has(word.key) && (link < 0 || i < link || isTold)) ||
      (NOTICES.has(word.key) && words[i - 1]?.word.key === 'travel') ||
      (isGiven &&
        (word.key === 'until' || (word.key === 'hours' && words[i + 1]?.word.key === 'to'))),
  );
}

/** What is welcomed and is nobody. */
const HAILED = setOf(
  'accord adoption agreement announcement apology appeal appointment breakthrough call ceasefire commitment deal decision efforts election elections extension inclusion initiative launch lifting move news normalisation offer opening outcome pact progress proposal ratification recognition release remarks reopening report resolution resolve results resumption return ruling signing start statement step suspension swap transfer truce verdict vote withdrawal',
);

/** “welcomed the release of two citizens”, not “welcomed the President” nor “welcomed X at the signing” */
function isHailed({ tokens }: Document, last: number, end: number): boolean {
  for (let i = last; i < end && i < last + 8; i++) {
    const { key, flags, shape } = tokens[i]?.word ?? { key: '', flags: 0, shape: 'mark' };
    if (HAILED.has(key)) return true;
    if (flags & (IS.startsOffice | IS.portfolioHead) || /^(?:at|for|to|with|by)$/.test(key))
      return false;
    // “on Tuesday”, “the Qatari decision”
    if (shape !== 'lower' && !(flags & (IS.date | IS.startsName))) return false;
  }
  return false;
}

const BE = setOf('am are be been feels felt is remain remained remains stands was were');

/** “Togo open to talks”, in a headline, “is deeply concerned about …”; not “countries concerned about …” */
function isHeld({ document: { tokens }, first, isTitle }: Spot): boolean {
  let at = first - 1;
  while (/(?:ly|^not|^also|^["“'‘]|^seriously)$/.test(tokens[at]?.word.text ?? '')) at--;
  return isTitle || BE.has(tokens[at]?.word.key ?? '');
}

/** “celebrated the 50th anniversary of relations” */
const isOfAnniversary = (spot: Spot) =>
  near(spot).some(({ word }) =>
    /^(?:anniversary|years|decades|century|centenary)$/.test(word.key),
  ) && near(spot).some(({ word }) => RELATIONS.test(word.key) || word.key === 'friendship');

const BY_KIND: Partial<Record<TriggerEntry['kind'], Need>> = {
  strike: isStruck,
  envoy: isOfEmbassy,
  ties: isOfEmbassy,
  mission: ({ document, first, last, segment }) => isOfMission(document, first, last, segment),
  message: isMessage,
  stance: isHeld,
  hail: ({ document, last, segment }) => isHailed(document, last, segment.last),
  anniversary: isOfAnniversary,
  sign: hasInstrument,
  ...MEASURES,
  test: hasInstrument,
};

function findNeed({ deed, format, kind, phrase }: TriggerEntry): Need | undefined {
  if (deed) return (spot) => isOfDeed(spot, deed);

  // “reached Lima” is of a journey, “reached a deal” is not.
  if (format === 'visit' && /^(?:reach|be in|stay|c[oa]m|go|went)/.test(phrase))
    return ({ isPlaceAt, last }) => isPlaceAt(last);
  return OF_VERBS.find(([words]) => words.test(phrase))?.[1] ?? BY_KIND[kind];
}

const needs = new Map<TriggerEntry, Need | undefined>();

/** What a trigger has to be about; most need nothing. The entries are those of the table, so few. */
export function needOf(entry: TriggerEntry): Need | undefined {
  if (!needs.has(entry)) needs.set(entry, findNeed(entry));
  return needs.get(entry);
}
