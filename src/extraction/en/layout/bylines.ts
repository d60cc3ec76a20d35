/** Lines of a page that say who wrote the report. */
import { isCapital, type Document, type Line } from '../text/document.ts';
import { hasFlag, IS, isHyphen } from '../lexicon/lexicon.ts';
import { setOf } from '../tables/words.ts';
import { findNames } from '../text/names.ts';

/** Whoever writes or speaks for a paper, by the last word of what he is. */
const AUTHORS = setOf(
  'correspondent correspondents reporter reporters writer writers editor editors columnist analyst journalist author contributor bureau desk staff intern photographer trainee fellow',
);
const BARS = setOf('| / · • , -');
/** What stands before the name. */
const OPENERS = setOf('by from story text words report author');
const IN_LINE = setOf(
  'and & in at for with our special staff the of by editing writing additional reporting',
);

const MOST_WORDS = 18;
const NO_NAME =
  IS.function |
  IS.common |
  IS.organisation |
  IS.portfolio |
  IS.startsOffice |
  IS.weekday |
  IS.month;

/** The token after a name of two to four words, all capitalised, of which one is a given name. */
function nameEnd({ tokens }: Document, first: number, last: number): number {
  let end = first;
  let words = 0;
  let hasGiven = false;
  for (; end < last; end++) {
    const token = tokens[end];
    const isPart =
      hasFlag(token, IS.particle) || (isHyphen(token?.word.key ?? '') && token?.gap === 0);
    if (isPart || token?.word.text === '.') continue;
    const isGiven = hasFlag(token, IS.given);
    if (!isCapital(token) || (!isGiven && hasFlag(token, NO_NAME))) break;
    if (isGiven) hasGiven = true;
    words++;
  }
  return hasGiven && words > 1 && words < 5 ? end : first;
}

/** `Political Analyst`, `Correspondent in Lomé`, `Staff` */
function isRole({ tokens }: Document, first: number, last: number): boolean {
  if (first >= last || last - first > 6 || !isCapital(tokens[first])) return false;
  for (let i = first; i < last; i++) if (AUTHORS.has(tokens[i]?.word.key ?? '')) return true;
  return false;
}

/** “Ama Owusu, Accra”, “Ama Owusu / Political Analyst”, “Ama Owusu” on a line of its own. */
export function isAuthor(document: Document, line: Line, isHeadline: boolean): boolean {
  const { tokens } = document;
  const { first, last } = line;
  if (!line.loose || last - first > 12) return false;
  const end = nameEnd(document, first, last);
  if (end === first) return false;
  if (end === last) return !isHeadline;
  const text = tokens[end]?.word.text ?? '';
  if (!BARS.has(text) && !isHyphen(text)) return false;
  // A town that may be a person’s name, too, is found nowhere alone.
  const place = findNames(document, line).get(end + 1);
  const isPlace = place
    ? place.entry.kind === 'city' && place.last === last
    : last - end === 2 && hasFlag(tokens[end + 1], IS.startsName);
  return isPlace || isRole(document, end + 1, last);
}

/** “By Ama Owusu in Accra and Luis Quispe, Correspondent”, “From Ama Owusu, Abuja” */
export function isByline({ tokens }: Document, { first, last }: Line): boolean {
  if (last - first > MOST_WORDS || !OPENERS.has(tokens[first]?.word.key ?? '')) return false;
  const from = /^(?::|by)$/.test(tokens[first + 1]?.word.key ?? '') ? first + 2 : first + 1;
  // “From Lima to Lomé”, “By Visiting Lima, Lawson Opens Door” are headlines.
  const isNamed = hasFlag(tokens[from], IS.given) || hasFlag(tokens[from + 1], IS.given);
  // “By HT Correspondent”
  if (!isNamed && !AUTHORS.has(tokens[from + 1]?.word.key ?? '')) return false;
  for (let i = from; i < last; i++) {
    const token = tokens[i];
    const { shape, key } = token?.word ?? { shape: 'lower', key: '' };
    const isPassed =
      isCapital(token) ||
      shape === 'mark' ||
      IN_LINE.has(key) ||
      AUTHORS.has(key) ||
      hasFlag(token, IS.particle);
    if (!isPassed) return shape === 'number' && i > from + 1;
  }
  return last > from;
}

/** “Ama Owusu is a senior correspondent of the paper.”, under a report */
export function isAuthorNote(document: Document, { first, last }: Line): boolean {
  const { tokens } = document;
  const end = nameEnd(document, first, Math.min(last, first + 7));
  if (end === first || tokens[end]?.word.key !== 'is') return false;
  for (let i = end + 2; i < last && i < end + 7; i++)
    if (AUTHORS.has(tokens[i]?.word.key ?? '')) return true;
  return false;
}
