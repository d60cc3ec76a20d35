/** Finds what the gazetteers know: countries, cities, venues, organisations, outlets. */
import { LINE, type Token } from '../../tokens.ts';
import { isCapital, type Document, type Line } from './document.ts';
import { IS, lexicon } from '../lexicon/lexicon.ts';
import type { NameEntry } from '../lexicon/name-entries.ts';
import { longestMatch } from './phrases.ts';
import { type ReadonlyTokenMap, TokenMap } from './token-map.ts';

export interface NameMention {
  readonly entry: NameEntry;
  /** Tokens `first` up to, but without, `last`. */
  readonly first: number;
  readonly last: number;
}

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'from',
  'to',
  'near',
  'of',
  'outside',
  'around',
  'for',
  'via',
  'and',
  'with',
  'between',
]);
const STATES = new Set(['atlanta', 'senator', 'savannah', 'gop']);

function isWrittenSo(
  entry: NameEntry,
  tokens: readonly Token[],
  at: number,
  end: number,
  line: Line,
): boolean {
  const first = tokens[at];
  if (!first || !isCapital(first)) {
    // “the UK” is never lower case, “al-Qaeda” and “el-Sisi” may start so.
    return (
      entry.phrase[0] === entry.phrase[0]?.toLowerCase() &&
      first?.word.text === entry.phrase.split(/[ -]/)[0]
    );
  }
  if (entry.acronym) {
    // “US$5 million” is money.
    if (tokens[end]?.word.text === '$' && tokens[end]?.gap === 0) return false;
    if (entry.phrase.includes('.')) return true;
    if (end === at + 1 && first.word.text !== entry.phrase) return false;
    return !line.capitals || !(first.word.flags & IS.function) || entry.phrase === 'US';
  }
  // A name of two words has capitals in the second, too: “Dominican republic” is none, “Côte d’Ivoire” is.
  const last = entry.phrase[entry.phrase.lastIndexOf(' ') + 1];
  return end === at + 1 || isCapital(tokens[end - 1]) || last === last?.toLowerCase();
}

/** A name that is also a word or a given name stands only where a place can stand. */
function isPlaced(entry: NameEntry, tokens: readonly Token[], at: number, end: number): boolean {
  if (!entry.weak) return true;
  const before = tokens[at - 1]?.word;
  const after = tokens[end];
  const next = after?.word;
  // `MALE`, on a line of its own; `MALE (Agency)`
  const isFirst = (tokens[at]?.gap ?? LINE) >= LINE;
  if (isFirst && ((after?.gap ?? LINE) >= LINE || next?.text === '(')) return true;
  // “ambassador to Jordan Mary Silva”
  const sent = tokens[at - 2]?.word.key ?? '';
  if (before?.key === 'to' && /^(?:ambassador|envoy|commissioner|representative)$/.test(sent))
    return true;
  if (
    before &&
    PLACE_PREPOSITIONS.has(before.key) &&
    !(
      isCapital(after) &&
      after?.gap === 1 &&
      !(next && next.flags & (IS.month | IS.weekday | IS.common))
    )
  )
    return true;
  if (
    next?.shape === 'possessive' ||
    next?.text === ',' ||
    next?.text === '-' ||
    next?.text === '–'
  )
    return true;
  // “at State House, Victoria”
  if (entry.kind === 'city' && before?.text === ',' && /^(?:house|palace|hall)$/.test(sent))
    return true;
  return entry.kind === 'country' && !(isCapital(after) && after?.gap === 1);
}

/** “China.org.cn” is no country. */
const isAddress = (tokens: readonly Token[], end: number) =>
  tokens[end]?.word.text === '.' &&
  tokens[end]?.gap === 0 &&
  tokens[end + 1]?.gap === 0 &&
  tokens[end + 1]?.word.shape === 'lower';

const NORTH: NameEntry = {
  phrase: 'North',
  acronym: false,
  weak: false,
  kind: 'country',
  code: 'KP',
  form: 'name',
};

/** By token: the mention that starts there; covered tokens are empty. */
export type NameTable = ReadonlyTokenMap<NameMention>;

export function findNames(document: Document, line: Line): NameTable {
  const { tokens } = document;
  const tree = lexicon().names;
  const found = new TokenMap<NameMention>(line.first);
  for (let i = line.first; i < line.last; i++) {
    const token = tokens[i];
    // “the leaders of North and South Korea”
    const isNorth =
      token?.word.key === 'north' &&
      tokens[i + 1]?.word.key === 'and' &&
      tokens[i + 2]?.word.key === 'south';
    if (isNorth && tokens[i + 3]?.word.key.startsWith('korea'))
      found.set(i, { entry: NORTH, first: i, last: i + 1 });
    if (isNorth || !token || !(token.word.flags & IS.startsName)) continue;
    const match = longestMatch(
      tokens,
      i,
      line.last,
      tree,
      (entry, end) => isWrittenSo(entry, tokens, i, end, line) && isPlaced(entry, tokens, i, end),
    );
    if (!match || isAddress(tokens, match.end)) continue;
    if (
      match.value.kind === 'country' &&
      match.value.code === 'GE' &&
      [...STATES].some((word) => document.lower.has(word))
    )
      continue;
    found.set(i, { entry: match.value, first: i, last: match.end });
    i = match.end - 1;
  }
  return found;
}
