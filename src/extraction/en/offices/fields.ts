/** The words that name the field of an office: “Energy and Natural Resources”, “Homeland Security”. */
import { type Document, isCapital, isNextOnLine, keyAt } from '../text/document.ts';
import { hasFlag, IS, isHyphen, lexicon } from '../lexicon/lexicon.ts';
import { setOf } from '../tables/words.ts';
import { longestMatch } from '../text/phrases.ts';

export const MINISTERS = setOf('minister ministers secretary secretaries commissioner');

export const JOINTS = setOf('and & , of the for');

/** Words of no table that name a field by their form: “Digitisation”, “Hydrology”. */
const ABSTRACT = /(?:[st]ions?|ities|ification|ment|ology|ability|ivity|ership|culture|ography)$/;

/** What neither names a field nor stands within its name. */
const OTHER = IS.given | IS.function | IS.honorific | IS.startsOffice | IS.portfolioHead;

const isPortfolio = (tokens: Document['tokens'], at: number) => hasFlag(tokens[at], IS.portfolio);

/** Whether a known field follows a few words on: “Animal Husbandry, Dairying and Fisheries”. */
function leadsToField(tokens: Document['tokens'], at: number): boolean {
  let words = 1;
  for (let i = at + 1; i < at + 7; i++) {
    const token = tokens[i];
    if (!token || !isNextOnLine(token)) return false;
    // A name has more words, and “Ministers of Ports, X, and of Trade, Y” are two.
    words = isCapital(token) ? words + 1 : 0;
    if (words > 2 || (token.word.key === 'of' && keyAt(tokens, i - 1) === 'and')) return false;
    if (isPortfolio(tokens, i)) return !MINISTERS.has(keyAt(tokens, i + 1));
    const isPassed = JOINTS.has(token.word.key) || (isCapital(token) && !hasFlag(token, OTHER));
    if (!isPassed) return false;
  }
  return false;
}

/** A word of a portfolio, or one that by its place is: “Homeland Security”, “Trade and Inclusion,”. */
function isField(tokens: Document['tokens'], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isPortfolio(tokens, at)) return true;
  const { flags, key } = token.word;
  const before = keyAt(tokens, at - 1);
  // “minister for protocol, X”
  const isFor = before === 'for' && MINISTERS.has(keyAt(tokens, at - 2));
  if (isFor && tokens[at + 1]?.word.text === ',' && !(flags & OTHER)) return true;
  if (!isCapital(token) || flags & OTHER) return false;
  if (!(flags & IS.common) && ABSTRACT.test(key)) return true;
  const next = tokens[at + 1];
  const isBefore =
    next?.gap === 1 && isCapital(next) && isPortfolio(tokens, at + 1) && !hasFlag(next, IS.given);
  // “Minister of Hinterland Affairs”, not “Minister of Trade of the Royal Government”
  const isOf = before === 'the' || (before === 'of' && !MINISTERS.has(keyAt(tokens, at - 2)));
  const isPlace = before === 'of' && (flags & IS.startsName) !== 0;
  if (isBefore && !isOf && !isPlace && !(flags & IS.common)) return true;
  if (flags & IS.startsName) return false;
  const isJoined = /^(?:and|&)$/.test(before);
  const isItem = isJoined || before === ',' || before === 'for' || before === 'of';
  if (isItem) return (isJoined && next?.word.text === ',') || leadsToField(tokens, at);
  const isKnown = isPortfolio(tokens, at - 1);
  // “Special Initiatives, X”
  const isPlain = (flags & IS.common) !== 0 && (flags & IS.startsTrigger) === 0;
  if (isPlain && isKnown && (next?.word.text === ',' || hasFlag(next, IS.given))) return true;
  // “Special Duties and Trade”, “Animal Husbandry, Dairying and Ports”
  const isSecond = isCapital(tokens[at - 1]) && /^(?:,|and|&|of|for)$/.test(keyAt(tokens, at - 2));
  const isBetween = /^(?:,|and|&)$/.test(next?.word.key ?? '');
  return (
    isBetween &&
    ((isKnown && isPortfolio(tokens, at + 2)) || (isSecond && !isKnown)) &&
    leadsToField(tokens, at)
  );
}

interface Fields {
  readonly words: readonly string[];
  /** The token after them. */
  readonly end: number;
  /** “Health, Trade, and Rural Development”: only commas divide. */
  readonly isSerial: boolean;
}

const isOne = ({ plural }: { readonly plural: boolean }) => !plural;

/** “of the Federal Republic of Togo”, “of the National Government”: whose minister it is. */
const isState = (tokens: Document['tokens'], at: number) =>
  keyAt(tokens, at) === 'the' &&
  (/^(?:republic|government|democratic|kingdom)$/.test(keyAt(tokens, at + 2)) ||
    `${keyAt(tokens, at + 1)} ${keyAt(tokens, at + 2)}` === 'state of' ||
    // “of the Foreign Ministry”
    [2, 3, 4].some((n) => /^(?:ministry|department|office)$/.test(keyAt(tokens, at + n))));

/** The fields named from a token on. */
export function fieldsFrom({ tokens }: Document, from: number, last: number): Fields {
  const words: string[] = [];
  let end = from;
  let isSerial = false;
  for (let i = from; i < last && i < from + 18; i++) {
    const token = tokens[i];
    if (!token || !isNextOnLine(token)) break;
    const { key } = token.word;
    if (isField(tokens, i)) {
      words.push(key);
      end = i + 1;
    } else if (key !== 'for' && JOINTS.has(key)) {
      // “Minister of State, Foreign Affairs”: of state, whatever the field.
      const isOfState = key === ',' && words.length === 1 && words[0] === 'state';
      // “of Foreign Affairs and of Trade and Industry”, “of Health, Trade, and Rural Development”
      const isLast =
        key === 'and'
          ? keyAt(tokens, i + 1) === 'of'
          : key === ',' && keyAt(tokens, i + 1) === 'and' && words.includes(',');
      const next = isLast ? i + 2 : i + 1;
      if (key === 'of' && isState(tokens, next)) break;
      if (isOfState || !(isField(tokens, next) || keyAt(tokens, next) === 'the')) break;
      // “Minister of Ports and National Security Adviser”: an office more.
      if ((longestMatch(tokens, next, last, lexicon().offices, isOne)?.end ?? 0) > next + 1) break;
      if (isLast) {
        words.push(',', 'and');
        isSerial = true;
        i++;
      } else if (key !== 'the') words.push(key === '&' ? 'and' : key);
    } else if (
      !(isHyphen(key) && token.gap === 0 && (words.length === 0 || isField(tokens, i + 1)))
    )
      break;
  }
  while (JOINTS.has(words.at(-1) ?? '')) words.pop();
  return { words, end, isSerial };
}
