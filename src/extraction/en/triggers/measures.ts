/** Whether what is imposed, frozen, restricted or lifted is a measure of one state against another. */
import { IS } from '../lexicon/lexicon.ts';
import { setOf } from '../tables/words.ts';
import type { TriggerEntry } from '../lexicon/trigger-entries.ts';
import type { Token } from '../../tokens.ts';
import {
  APPROVAL,
  AUTHORITY,
  BAND,
  FUNDS,
  GOODS,
  LISTED,
  LISTING,
  LISTS,
  OF_NOUN,
  PUNISHED,
  TERROR,
  UNWELCOME,
  VISAS,
} from '../tables/measure-words.ts';
import { keyAt } from '../text/document.ts';
import {
  endAfter,
  hasMeasure,
  hasWord,
  isPassive,
  measureBefore,
  namesState,
  startBefore,
} from './measure-clauses.ts';
import type { Spot } from './spots.ts';

/** Words between a verb and its list; and its measure, or its assets. */
const [FAR, AFTER] = [18, 12];

/** Where the object of a verb begins: of “gave the green light to new sanctions” behind “to”. */
function objectOf({ document: { tokens }, entry, last }: Spot): number | undefined {
  if (!/^g[ai]v/.test(entry.phrase)) return last;
  if (!hasWord(tokens, last, last + 6, APPROVAL)) return undefined;
  for (let i = last; i < last + 9; i++) if (/^(?:to|for)$/.test(keyAt(tokens, i))) return i + 1;
  return undefined;
}

/** “imposed”, “announced”, “lifted”, and then the measure, or before it in the passive. */
function isOfMeasure(spot: Spot): boolean {
  const from = objectOf(spot);
  if (from !== undefined && hasMeasure(spot, from, Math.min(spot.segment.last, from + AFTER)))
    return true;
  return isPassive(spot) && measureBefore(spot);
}

/** “sanctions Ghana’s ministers”, “sanctions network of Ghanaian smugglers”; not “the sanctions” */
function isSanctioned(spot: Spot): boolean {
  const { entry, last, isPlaceAt, isTitle, document } = spot;
  if (entry.phrase !== 'sanctions') return true;
  if (isPlaceAt(last) || isPlaceAt(last + 1)) return true;
  return (
    isTitle &&
    !OF_NOUN.has(keyAt(document.tokens, last)) &&
    namesState(spot, last, endAfter(spot, 8))
  );
}

/** “hit Togo with tariffs”, “put under US sanctions” */
function isUnderMeasure(spot: Spot): boolean {
  const { tokens } = spot.document;
  const end = (at: number) => Math.min(spot.segment.last, at + 9);
  if (spot.entry.phrase.endsWith(' under')) return hasMeasure(spot, spot.last, end(spot.last));
  for (let i = spot.last; i < endAfter(spot, FAR); i++) {
    const key = keyAt(tokens, i);
    if (key === ';') return false;
    if (key === 'with' || key === 'under') return hasMeasure(spot, i + 1, end(i), spot.last);
    // “hit by new US sanctions”, not “hit hard by sanctions”
    const isNew =
      /^(?:an?|new|fresh|more|further)$/.test(keyAt(tokens, i + 1)) || spot.isPlaceAt(i + 1);
    if (key === 'by' && i === spot.last && isNew) return hasMeasure(spot, i + 1, end(i));
  }
  return false;
}

function isAimed(spot: Spot): boolean {
  const { phrase } = spot.entry;
  if (phrase.endsWith(' under sanctions')) return true;
  if (/^(?:sanction|blacklist)/.test(phrase)) return isSanctioned(spot);
  // “US sanctions target Togo’s gold trade”
  return isUnderMeasure(spot) || (phrase.startsWith('target') && measureBefore(spot));
}

/** “added to the sanctions list”, “entered in a list of undesirable persons” */
function isOnList(spot: Spot): boolean {
  const { document, last, segment, entry } = spot;
  const { tokens } = document;
  if (entry.phrase.startsWith('delist')) return true;
  for (let i = last; i < endAfter(spot, FAR + 6); i++) {
    const key = keyAt(tokens, i);
    if (key === ';') return false;
    if (!LISTS.has(key)) continue;
    // “The sanctions committee took two people off its list”
    const from = /^(?:its|their)$/.test(keyAt(tokens, i - 1)) ? startBefore(spot) : i - 5;
    if (/^(?:black|stop)/.test(key) || hasWord(tokens, from, i, LISTING)) return true;
    if (keyAt(tokens, i + 1) === 'of')
      return hasWord(tokens, i + 2, Math.min(segment.last, i + 9), LISTING);
  }
  return false;
}

const DEPARTMENT = setOf('department council');

/** “declared the movement a terrorist organisation” */
function isOfTerror(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (TERROR.has(keyAt(tokens, i)) && BAND.has(keyAt(tokens, i + 1))) return true;
  return false;
}

const GRATA = setOf('grata');

/** “The Treasury designated three firms”, “was listed by the EU”, “declared undesirable” */
function isDesignated(spot: Spot): boolean {
  const { document, last, first, segment, isPlaceAt, entry } = spot;
  const { tokens } = document;
  const end = endAfter(spot, AFTER);
  if (entry.phrase.startsWith('declar'))
    return (
      hasWord(tokens, last, end, UNWELCOME) ||
      isOfTerror(tokens, last, end) ||
      // “declared two ministers persona non grata”, who are no diplomats
      (hasWord(tokens, last, end, GRATA) && hasWord(tokens, last, end, PUNISHED))
    );
  const isTold = isPassive(spot);
  // “The Council listed eight individuals”, not “listed his reasons”
  if (!isTold && entry.phrase.startsWith('list')) return hasWord(tokens, last, last + 5, LISTED);
  if (hasWord(tokens, startBefore(spot), end, AUTHORITY) || hasWord(tokens, last, end, TERROR))
    return true;
  if (hasWord(tokens, Math.max(segment.first, first - 6), first, DEPARTMENT))
    return namesState(spot, last, end);
  // “was listed by the European Union for …”
  if (!isTold || keyAt(tokens, last) !== 'by') return false;
  const at = keyAt(tokens, last + 1) === 'the' ? last + 2 : last + 1;
  return isPlaceAt(at) || ((tokens[at]?.word.flags ?? 0) & IS.startsName) !== 0;
}

/** “penalised eight Togolese companies” */
function isPenalised(spot: Spot): boolean {
  const isOf = (from: number, to: number) =>
    namesState(spot, from, to) && hasWord(spot.document.tokens, from, to, PUNISHED);
  return isPassive(spot)
    ? isOf(Math.max(spot.segment.first, spot.first - 9), spot.first)
    : isOf(spot.last, endAfter(spot, 9));
}

const AID = setOf('aid assistance loan loans');
const TALKS = setOf('talks negotiations dialogue');
const SUMS = setOf('million billion');

/** What is frozen, revoked and halted as a measure. */
const BLOCKED: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/^(?:(?:un)?fr[eo]{1,2}z|(?:un)?block)/, FUNDS],
  [/^un/, SUMS],
  [/^(?:revok|cancel|restrict|refus|suspend|den[iy]|strip|forb|withdr)/, VISAS],
  [/^(?:suspend|halt|restrict|block|stop|curb|forb|prohib)/, GOODS],
];

/** “froze the assets of two Togolese generals”, “Imports of beef from Togo were suspended” */
function isBlocked(spot: Spot): boolean {
  // “to ease curbs on exports”, “its trade curbs on Togo”: the noun
  const isNoun = spot.entry.phrase === 'curbs' && keyAt(spot.document.tokens, spot.last) === 'on';
  // “unblocked 60 million euros in aid”: given, and no measure
  if (isNoun || hasWord(spot.document.tokens, spot.last, spot.last + 8, AID)) return false;
  // “suspends trade talks with Togo”
  if (hasWord(spot.document.tokens, spot.last, spot.last + 4, TALKS)) return false;
  const isOf = (from: number, to: number) =>
    BLOCKED.some(
      ([verb, things]) =>
        verb.test(spot.entry.phrase) && hasWord(spot.document.tokens, from, to, things),
    );
  const { first, last } = spot;
  // “Togo revoked his visa”
  const isOfHis = /^(?:his|her|their)$/.test(keyAt(spot.document.tokens, last));
  if (isOfHis && isOf(last, last + 3)) return namesState(spot, startBefore(spot), first);
  return isPassive(spot)
    ? isOf(startBefore(spot), first) && namesState(spot, startBefore(spot), first)
    : isOf(last, endAfter(spot, 8)) && namesState(spot, last, endAfter(spot, AFTER + 2));
}

const ENTERING = setOf('entering entry');

/** “banned Latvian airlines”, “Togolese gold was banned from Latvia”, and no one’s own newspaper */
function isBanned(spot: Spot): boolean {
  // “to lift its ban on Togolese maize”: the noun
  const isNoun = /^bans?$/.test(spot.entry.phrase);
  if (isNoun && keyAt(spot.document.tokens, spot.last) === 'on') return false;
  if (namesState(spot, spot.last, endAfter(spot, 9))) return true;
  const { tokens } = spot.document;
  // “named two Togolese ministers and banned them from entering the country”
  if (hasWord(tokens, spot.last, endAfter(spot, 6), ENTERING))
    return namesState(spot, startBefore(spot), spot.first);
  const isFrom = /^(?:by|from)$/.test(keyAt(tokens, spot.last));
  return isPassive(spot) && isFrom && namesState(spot, startBefore(spot), spot.first);
}

export const MEASURES: Partial<Record<TriggerEntry['kind'], (spot: Spot) => boolean>> = {
  sanction: isOfMeasure,
  aimed: isAimed,
  enlist: isOnList,
  designate: isDesignated,
  penalise: isPenalised,
  block: isBlocked,
  ban: isBanned,
  effect: measureBefore,
};
