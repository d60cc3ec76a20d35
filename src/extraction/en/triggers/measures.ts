/** Whether what is imposed, frozen, restricted or lifted is a measure of one state against another. */
import { IS } from '../lexicon/lexicon.ts';
import { setOf } from '../lexicon/words.ts';
import type { TriggerEntry } from '../lexicon/trigger-entries.ts';
import type { Token } from '../../tokens.ts';
import { keyAt } from '../text/document.ts';
import type { Spot } from './spots.ts';

/** Words between a verb and its measure, its list, its assets; and before the verb. */
const [FAR, AFTER, BEFORE] = [18, 12, 18];

/** Measures by themselves; a ban, tariffs or curbs are so only where another state is named. */
const SANCTIONS = setOf('sanctions sanction embargo embargoes countersanctions blacklist');

const NO_WORD = { key: '', flags: 0, shape: 'mark' };

/** What follows these is not the object of the verb before them. */
const ENDS = setOf(
  '; : to that which who as while when after amid over despite since because before if although though following during will would shall may might could it they he she we plan plans intends has have had was were is are',
);

const HERE = setOf('in at near across outside inside within');

/** “on Latvian goods”, and not “a ban on fishing in Accra” */
function namesState({ document: { tokens }, isPlaceAt }: Spot, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isPlaceAt(i) && keyAt(tokens, i) !== 'the' && !HERE.has(keyAt(tokens, i - 1))) return true;
  return false;
}

/** “restrictive measures”, “an asset freeze”, “travel bans”: two words for one measure. */
const PAIRS: Readonly<Record<string, ReadonlySet<string>>> = {
  measures: setOf('restrictive punitive retaliatory coercive economic'),
  freeze: setOf('asset assets'),
  freezes: setOf('asset assets'),
  ban: setOf('travel visa entry asset arms oil'),
  bans: setOf('travel visa entry'),
};

const isPair = (tokens: readonly Token[], at: number) =>
  PAIRS[keyAt(tokens, at)]?.has(keyAt(tokens, at - 1)) === true;

/** Whether a clause names a measure between two tokens, against a state from another token on. */
function hasMeasure(spot: Spot, from: number, to: number, aimedFrom = from): boolean {
  const { tokens } = spot.document;
  for (let i = from; i < to; i++) {
    const { key, flags } = tokens[i]?.word ?? { key: '', flags: 0 };
    if (ENDS.has(key)) return false;
    if (SANCTIONS.has(key) || isPair(tokens, i)) return true;
    if (flags & IS.measure && namesState(spot, aimedFrom, Math.min(spot.segment.last, i + FAR)))
      return true;
  }
  return false;
}

const afterEnd = ({ last, segment }: Spot, most: number) => Math.min(segment.last, last + most);

const BE = setOf('was were been be being is are');

/** “Sanctions were imposed on Togo”, “Visa ban imposed by Togo”: the measure comes before. */
function isPassive({ document: { tokens }, entry, first, last, isTitle }: Spot): boolean {
  if (entry.form !== 'past') return false;
  const before = keyAt(tokens, first - 1);
  const isAdverb = /ly$/.test(before);
  return (
    BE.has(before) ||
    (isAdverb && BE.has(keyAt(tokens, first - 2))) ||
    (isTitle && /^(?:by|on|against)$/.test(keyAt(tokens, last)))
  );
}

/** The measure before a verb: “A ban on Togolese gold was introduced”. */
function measureBefore(spot: Spot): boolean {
  const { document, first, segment, isPlaceAt, isTitle } = spot;
  for (let i = first - 1; i >= segment.first && i >= first - BEFORE; i--) {
    const { key, flags, shape } = document.tokens[i]?.word ?? NO_WORD;
    if (key === ';') return false;
    if (SANCTIONS.has(key) || isPair(document.tokens, i)) return true;
    // not “Mr Ban”
    const isWord = shape === 'lower' || isTitle || i === segment.first;
    if (!(flags & IS.measure) || !isWord) continue;
    for (let at = Math.max(segment.first, i - 5); at < Math.min(segment.last, i + FAR); at++)
      if (isPlaceAt(at) && !HERE.has(keyAt(document.tokens, at - 1))) return true;
  }
  return false;
}

/** “imposed”, “announced”, “lifted”, and then the measure, or before it in the passive. */
const isOfMeasure = (spot: Spot) =>
  hasMeasure(spot, spot.last, afterEnd(spot, AFTER)) || (isPassive(spot) && measureBefore(spot));

/** “hit Togo with tariffs”, “put under US sanctions” */
function isUnderMeasure(spot: Spot): boolean {
  const { tokens } = spot.document;
  for (let i = spot.last; i < afterEnd(spot, FAR); i++) {
    const key = keyAt(tokens, i);
    if (key === ';') return false;
    if (key === 'with' || key === 'under')
      return hasMeasure(spot, i + 1, Math.min(spot.segment.last, i + 9), spot.last);
    // “hit by new US sanctions”, not “hit hard by sanctions”
    if (
      key === 'by' &&
      i === spot.last &&
      /^(?:new|fresh|more|further)$/.test(keyAt(tokens, i + 1))
    )
      return hasMeasure(spot, i + 1, Math.min(spot.segment.last, i + 6));
  }
  return false;
}

const LISTS = setOf('list lists blacklist blacklists stoplist stoplists register');

/** What kind of list it is that somebody is put on or taken from. */
const LISTING = setOf(
  'sanction sanctions black stop entity entities control terror terrorism terrorist terrorists undesirable unwelcome sdn designated sanctioned banned barred prohibited blacklisted unreliable sponsor sponsors embargo',
);

/** “added to the sanctions list”, “entered in a list of undesirable persons” */
function isOnList({ document: { tokens }, last, segment }: Spot): boolean {
  const end = Math.min(segment.last, last + FAR + 6);
  for (let i = last; i < end; i++) {
    const key = keyAt(tokens, i);
    if (key === ';') return false;
    if (!LISTS.has(key)) continue;
    if (key.startsWith('black') || key.startsWith('stop')) return true;
    for (let at = Math.max(last, i - 5); at < i; at++)
      if (LISTING.has(keyAt(tokens, at))) return true;
    if (keyAt(tokens, i + 1) !== 'of') continue;
    for (let at = i + 2; at < Math.min(segment.last, i + 8); at++)
      if (LISTING.has(keyAt(tokens, at))) return true;
  }
  return false;
}

const AUTHORITY = setOf('treasury ofac sanctions blacklist');
const TERROR = setOf('terror terrorist terrorists terrorism');
const BY = setOf('by');

/** “The Treasury designated three firms”, “was listed by the EU”, “designated as terrorists” */
function isDesignated(spot: Spot): boolean {
  const { document, first, last, segment, isPlaceAt, entry } = spot;
  const { tokens } = document;
  const isListing = entry.phrase.startsWith('list');
  const isTold = isPassive(spot) || !isListing;
  if (!isTold) return false;
  for (let i = Math.max(segment.first, first - BEFORE); i < afterEnd(spot, AFTER); i++) {
    const key = keyAt(tokens, i);
    if (AUTHORITY.has(key) || (i >= last && TERROR.has(key))) return true;
  }
  // “was listed by the European Union for …”
  if (!isPassive(spot) || !BY.has(keyAt(tokens, last))) return false;
  const at = keyAt(tokens, last + 1) === 'the' ? last + 2 : last + 1;
  return isPlaceAt(at) || ((tokens[at]?.word.flags ?? 0) & IS.startsName) !== 0;
}

const AIMED = setOf(
  'banks businessmen businesses companies company firms firm individuals entities nationals network networks officials tankers vessels ships citizens',
);

/** “penalised eight Togolese companies”, “US sanctions target Togo’s gold trade” */
function isTargeted(spot: Spot): boolean {
  const { document, entry, last } = spot;
  const { tokens } = document;
  if (entry.phrase.startsWith('target'))
    return measureBefore(spot) || isUnderMeasure(spot) || isDesignated(spot);
  const isAimed = (from: number, to: number) =>
    namesState(spot, from, to) && tokens.slice(from, to).some(({ word }) => AIMED.has(word.key));
  return isPassive(spot)
    ? isAimed(Math.max(spot.segment.first, spot.first - 9), spot.first)
    : isAimed(last, afterEnd(spot, 9));
}

const FUNDS = setOf('asset assets account accounts funds holdings property');
const VISAS = setOf('visa visas entry');
const GOODS = setOf('imports exports shipments import export sales transactions purchases trade');

/** What is frozen, revoked and halted as a measure. */
const BLOCKED: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/^(?:fr[eo]{1,2}z|block)/, FUNDS],
  [/^(?:revok|cancel|restrict|refus|suspend|den[iy])/, VISAS],
  [/^(?:suspend|halt|restrict|block|stop|curb|ban)/, GOODS],
];

/** “froze the assets of two Togolese generals”, “Imports of beef from Togo were suspended” */
function isBlocked(spot: Spot): boolean {
  const { document, entry, first, last, segment } = spot;
  const { tokens } = document;
  const isOf = (from: number, to: number) =>
    BLOCKED.some(
      ([verb, things]) =>
        verb.test(entry.phrase) && tokens.slice(from, to).some(({ word }) => things.has(word.key)),
    );
  if (isPassive(spot)) {
    const from = Math.max(segment.first, first - BEFORE);
    return isOf(from, first) && namesState(spot, from, first);
  }
  return isOf(last, afterEnd(spot, 6)) && namesState(spot, last, afterEnd(spot, AFTER));
}

/** “banned Latvian airlines”, “banned from entering Latvia”, “barred entry to Latvians” */
const isBanned = (spot: Spot) => namesState(spot, spot.last, afterEnd(spot, 9));

/** “sanctions Ghana’s ministers”, “sanctions eight Ghanaians” and not “the sanctions” */
function isSanctioned({ entry, last, isPlaceAt }: Spot): boolean {
  return entry.phrase !== 'sanctions' || isPlaceAt(last) || isPlaceAt(last + 1);
}

/** “declared ten Latvian officials undesirable” */
const isUnwelcome = ({ document, last, segment }: Spot) =>
  document.tokens
    .slice(last, Math.min(segment.last, last + AFTER))
    .some(({ word }) => /^(?:unwelcome|undesirable)$/.test(word.key));

const BY_VERB: readonly (readonly [RegExp, (spot: Spot) => boolean])[] = [
  [/^(?:sanction|blacklist|delist)/, isSanctioned],
  [/ under sanctions$/, () => true],
  [/^(?:ban|bar)/, isBanned],
  [/^(?:designat|list)/, isDesignated],
  [/^(?:target|penali)|action against$/, isTargeted],
  [/^declar/, isUnwelcome],
  [/^(?:expand|extend|add|includ|enter|plac|put|nam|remov|t[ao]ok|tak|str[iu]ck)/, isOnList],
  [/^(?:hit|slap|punish|put|plac|str[iu]ck|respond|retaliat)/, isUnderMeasure],
  [/^(?:fr[eo]{1,2}z|revok|cancel|restrict|refus|den[iy]|suspend|halt|block|stop|curb)/, isBlocked],
  [/ (?:effect|force)$|^(?:kick|snap|expir|laps)/, measureBefore],
];

/** What only somebody is, and no measure. */
const OF_SOMEBODY =
  /^(?:ba[nr]|hit$|hits$|hitting$|nam|enter|t[ao]ok|taken|taking|str[iu]ck|list|designat|target|sanction|blacklist|delist|den[iy]|penali|punish|declar|respond to)|action against$/;

/** Whether a verb of the kind `sanction` is about a measure against another state. */
export function isMeasure(spot: Spot): boolean {
  const { phrase }: TriggerEntry = spot.entry;
  const isOver = / (?:effect|force)$|^(?:kick|snap|expir|laps)/.test(phrase);
  return (
    BY_VERB.some(([verb, isSo]) => verb.test(phrase) && isSo(spot)) ||
    (!isOver && !OF_SOMEBODY.test(phrase) && isOfMeasure(spot))
  );
}
