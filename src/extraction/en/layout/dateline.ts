/** The dateline of a report: where it was written and when. */
import { asDay, dayOf, type Day } from '../../../lib/day.ts';
import { slug } from '../../fold.ts';
import { findDates } from '../dates/dates.ts';
import { isByline } from './bylines.ts';
import { isCapital, type Document, type Line } from '../text/document.ts';
import { IS, isHyphen } from '../lexicon/lexicon.ts';
import { findNames } from '../text/names.ts';

export interface Dateline {
  readonly place:
    | { readonly id: string; readonly name: string; readonly country: string }
    | undefined;
  readonly country: string | undefined;
  /** The first token after it. */
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

export function parseDay(iso: string | undefined): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '');
  return parts ? asDay(dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]))) : undefined;
}

const NEW_YORK = { id: 'new-york', name: 'New York', country: 'US' };

/** “ASHGABAT, Turkmenistan, April 9.”: no verb, only names and numbers. */
export function isPlaceAndDate({ tokens }: Document, { first, last }: Line): boolean {
  for (let i = first; i < last; i++) if (tokens[i]?.word.shape === 'lower') return false;
  return last - first < 14;
}

/** `BENTOTA, Sri Lanka –`: a town that no table knows. */
function unknownPlace(
  { text, tokens }: Document,
  first: number,
  country: string | undefined,
): Dateline['place'] {
  let last = first;
  while (last < first + 4 && tokens[last]?.word.shape === 'capitals') last++;
  const isTown = last > first && tokens[last]?.word.text === ',' && country !== undefined;
  if (!isTown) return undefined;
  const name = text
    .slice(tokens[first]?.start, tokens[last - 1]?.end)
    .toLowerCase()
    .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return { id: slug(name), name, country };
}

/** Where it is asked only whether a date is told: one without a year needs a day to be read from. */
const SOME_DAY = asDay(0);

const isEndMark = (key: string) => isHyphen(key) || key === '…' || key === '...';

/** `July 9, 2025 (Agency) –`: without a place. */
function isDayAndAgency(document: Document, first: number, end: number): boolean {
  const { tokens } = document;
  const date = tokens[end - 1]?.word.text === ')' && findDates(document, first, end, SOME_DAY)[0];
  return (
    date !== false &&
    date?.first === first &&
    date.precision === 3 &&
    tokens[date.last]?.word.text === '('
  );
}

/** `ISLAMABAD, July 9 (Reuters) –`, `Islamabad – `, `MOSCOW/MINSK (Agency) -`. */
export function findDateline(document: Document, line: Line): Dateline | undefined {
  const { tokens } = document;
  const names = findNames(document, line);
  let place: Dateline['place'];
  let country: string | undefined;
  let depth = 0;
  for (let i = line.first; i < line.last && i < line.first + 26; i++) {
    const token = tokens[i];
    if (!token) return undefined;
    const { word } = token;
    if (word.text === '(') depth++;
    const isDash =
      // `ACCRA, (Agency)_ The minister …`
      (isHyphen(word.key) || word.text === '_') &&
      (token.gap > 0 ||
        // `LIMA- The minister …`, `Lima (Agency)--The minister …`
        (tokens[i + 1]?.gap ?? 0) > 0 ||
        tokens[i - 1]?.word.text === ')' ||
        (word.text.length === 1 && word.text !== '-') ||
        // `Lima.- The minister …`
        tokens[i - 1]?.word.text === '.') &&
      depth === 0;
    const isColon =
      depth === 0 && (/^[:|]$/.test(word.text) || (word.text === '.' && i === line.last - 1));
    const isTold = place || country || (isDash && isDayAndAgency(document, line.first, i));
    if ((isDash || isColon) && i > line.first && isTold) {
      if (!names.has(line.first)) place ??= unknownPlace(document, line.first, country);
      let end = i + 1;
      while (isHyphen(tokens[end]?.word.key ?? '')) end++;
      // `LIMA, Peru (Agency) – Friday, December 15, 2023 – `, `Lima, Peru — July 9, 2025 … `
      const [date] = findDates(document, end, Math.min(line.last, end + 8), SOME_DAY);
      const isDated =
        date?.first === end &&
        (isEndMark(tokens[date.last]?.word.key ?? '') ||
          // `LIMA – March 5, 2021.`
          (date.last === line.last - 1 && tokens[date.last]?.word.text === '.'));
      return isDated
        ? { place, country, first: line.first, last: date.last, end: date.last + 1 }
        : { place, country, first: line.first, last: i, end };
    }
    if (word.text === ')') {
      depth--;
      // `BEIJING (Xinhua) Chinese …`, `BEIJING (Xinhua), Chinese …`: no dash at all.
      const from = /^[,;]$/.test(tokens[i + 1]?.word.text ?? '') ? i + 2 : i + 1;
      // `LIMA (Agency) June 5, 2025 The minister …`
      const [date] = findDates(document, from, Math.min(line.last, from + 8), SOME_DAY);
      const end = date?.first === from && date.precision === 3 ? date.last : from;
      const next = tokens[end];
      if (depth === 0 && place && next && isCapital(next) && i - line.first < 22)
        return { place, country, first: line.first, last: end > from ? end : i + 1, end };
      continue;
    }
    const name = names.get(i);
    // `9 January 2018 (KAMPALA) –`
    const isBracketed = depth > 0 && tokens[name?.last ?? 0]?.word.text === ')';
    if (depth > 0 && !(isBracketed && word.shape === 'capitals')) continue;
    if (name) {
      const { entry } = name;
      if (entry.kind === 'city' && !place) {
        place = { id: entry.id, name: entry.name, country: entry.code };
        country ??= entry.code;
      } else if (token.word.text === 'UNITED' && entry.kind === 'organisation')
        place ??= entry.id === 'un' ? NEW_YORK : undefined;
      else if (entry.kind === 'country' && entry.form === 'name') country ??= entry.code;
      else if (entry.kind === 'country') return undefined;
      i = name.last - 1;
      continue;
    }
    // `RALEIGH, N.C. (Agency) —`
    if (tokens[i - 1]?.word.text === ',' && STATES.has(word.key.replaceAll('.', '')))
      country ??= 'US';
    const isPart =
      isCapital(token) || word.shape === 'mark' || word.shape === 'number' || word.dotted;
    if (!isPart || (word.flags & IS.speech && word.shape === 'lower')) return undefined;
  }
  // `New Delhi, March 18` on a line of its own; “Moscow Hosts Talks” is a headline.
  const isDated = tokens
    .slice(line.first, line.last)
    .some(({ word }) => word.shape === 'number' || word.text === ',');
  return place && line.loose && isDated && isPlaceAndDate(document, line)
    ? { place, country, first: line.first, last: line.last, end: line.last }
    : undefined;
}

const BAR = /^[|•·]$/;
const isBar = ({ tokens }: Document, at: number) => {
  const token = tokens[at];
  const isDash = isHyphen(token?.word.key ?? '') && (token?.gap ?? 0) > 0;
  return BAR.test(token?.word.text ?? '') || (isDash && (tokens[at + 1]?.gap ?? 0) > 0);
};

/** `Lima`, `March 5, 2021 | LIMA`, `Lima, Peru | 5 March` above the text: a cell of its own. */
export function findStandingDateline(document: Document, line: Line): Dateline | undefined {
  const { tokens } = document;
  const names = findNames(document, line);
  const cities = line.loose ? [...names.values()].filter(({ entry }) => entry.kind === 'city') : [];
  for (const { entry, first, last } of cities) {
    if (entry.kind !== 'city') continue;
    // `By Ama Owusu, Lima`, `From Ama Owusu in Lima`, not of two writers in two towns
    const isWriters =
      isByline(document, line) &&
      last === line.last &&
      cities.length === 1 &&
      /^(?:,|in)$/.test(tokens[first - 1]?.word.key ?? '');
    if (first > line.first && !isBar(document, first - 1) && !isWriters) continue;
    let end = last;
    while (end < line.last && !isBar(document, end)) {
      const { shape, flags } = tokens[end]?.word ?? { shape: '', flags: 0 };
      const country = names.get(end)?.entry.kind === 'country' ? names.get(end) : undefined;
      const isDate = shape === 'mark' || shape === 'number' || flags & (IS.month | IS.weekday);
      if (!country && !isDate) break;
      end = country?.last ?? end + 1;
    }
    if (end < line.last && !isBar(document, end)) continue;
    const { id, name, code } = entry;
    return { place: { id, name, country: code }, country: code, first, last, end: line.last };
  }
  return undefined;
}

/** States as American agencies shorten them. */
const STATES = new Set(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont nc nd neb nev nh nj nm ny okla ore pa ri sc sd tenn va vt wash wis wva wyo'.split(
    ' ',
  ),
);

/** A report is printed, or put on a page of its own, so many days after it was written, at most. */
const MOST_DELAY = 45;

export function dayOfDateline(
  document: Document,
  { first, end }: Dateline,
  published: string | undefined,
): string | undefined {
  const day = parseDay(published);
  const found = findDates(document, first, end, day).find(({ precision }) => precision === 3)?.past;
  const written = parseDay(found);
  const isNear =
    written !== undefined && day !== undefined && written <= day && day - written <= MOST_DELAY;
  return isNear ? found : undefined;
}
