/** Offices named by what they are for: “energy and natural resources minister”, “Minister of Information”. */
import { slug } from '../../fold.ts';
import { type Document, isCapital, isNextOnLine, keyAt } from '../text/document.ts';
import { hasFlag, IS, isHyphen, lexicon } from '../lexicon/lexicon.ts';
import { setOf } from '../lexicon/words.ts';
import { longestMatch } from '../text/phrases.ts';
import type { Found } from './office-mention.ts';

export const MINISTERS = setOf('minister ministers secretary secretaries commissioner');

const JOINTS = new Set(['and', '&', ',', 'of', 'the', 'for']);

/** “foreign, defence and trade” → three portfolios. */
function splitParts(words: readonly string[], isSerial = false): string[][] {
  const parts: string[][] = [[]];
  for (const [i, word] of words.entries()) {
    const isOf = words[i + 1] === 'of';
    const isJoint = word === 'and' && (!isSerial || words[i - 1] === ',' || isOf);
    if (word === 'of' && parts.at(-1)?.length === 0) continue;
    if (word === ',') parts.push([]);
    else if (isJoint && (parts.at(-1)?.length ?? 0) > 0) parts.push([]);
    else if (!isJoint) parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

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

const titled = (words: readonly string[]) =>
  words
    .map((word) => (JOINTS.has(word) ? word : word[0]?.toUpperCase() + word.slice(1)))
    .join(' ')
    .replaceAll(' ,', ',');

/** “Co-operation” is one word in the name of an office. */
const joinedUp = (words: readonly string[]) =>
  words.flatMap((word, i) => (word === 'co' ? [] : words[i - 1] === 'co' ? [`co${word}`] : [word]));

/** Letters of secretaries: “Trade CS”, “Roads PS”. */
const SHORT: Readonly<Record<string, string>> = { CS: 'cabinet', PS: 'principal' };

export function ministerOf(portfolio: readonly string[], head: string): Pick<Found, 'id' | 'name'> {
  const spelled = joinedUp(portfolio).map((word) =>
    word === 'defense' ? 'defence' : word === 'labor' ? 'labour' : word,
  );
  const role = head.startsWith('secretar')
    ? 'Secretary'
    : head.startsWith('commission')
      ? 'Commissioner'
      : 'Minister';
  // “Foreign Affairs and Trade”, “Europe and Foreign Affairs”: a foreign minister, whatever else.
  const isForeign = spelled.some(
    (word, i) =>
      // “Foreign Trade”, “Foreign Investment and Commerce” are other fields.
      (word === 'foreign' && /^(?:affairs|and|,|policy|relations|)$/.test(spelled[i + 1] ?? '')) ||
      (word === 'external' && spelled[i + 1] === 'affairs') ||
      // “European and International Affairs”, “International Relations and Cooperation”
      (word === 'international' && /^(?:affairs|relations)$/.test(spelled[i + 1] ?? '')),
  );
  if (isForeign && role === 'Minister') return { id: 'foreign-minister', name: 'Foreign Minister' };
  if (role === 'Commissioner') return { id: 'commissioner', name: role };
  // “Defence Cabinet Secretary”: one of many in the cabinet, whatever the field.
  const grade = spelled.at(-1) ?? '';
  if (role === 'Secretary' && /^(?:cabinet|principal)$/.test(grade))
    return { id: slug(`${grade} ${role}`), name: titled([grade, role]) };
  const entry = lexicon().offices;
  const words = [...spelled.filter((word) => word !== ','), role.toLowerCase()];
  let node = entry.startingWith(words[0] ?? '');
  for (const word of words.slice(1)) node = node?.next.get(word);
  if (node?.value) return { id: node.value.id, name: node.value.name };
  const name = `${titled(spelled)} ${role}`;
  return { id: slug(`${firstField(spelled).join(' ')} ${role}`), name };
}

/** Reports shorten “Minister of Trade and Industry” to “trade minister”: one office by its first field. */
function firstField(words: readonly string[]): readonly string[] {
  const [first = words] = splitParts(words);
  // “Social and Cultural Affairs”, “Primary and Secondary Education”: the noun is still to come.
  return first.length === 1 && QUALIFIER.test(first[0] ?? '') ? words : first;
}

const QUALIFIER =
  /(?:al|ic|ary|ive|ous|an|ern|ign|ior|er|able)$|^(?:rural|urban|home|civil|public|small)$/;

/** Of a plural each field is an office, or fields joined by “and” are one. */
function officeFor(words: readonly string[], head: string, last: number, isSerial: boolean): Found {
  const { id, name } = ministerOf(words, head);
  const plural = head.endsWith('s');
  const partsOf = (isWide: boolean) =>
    plural ? splitParts(words, isWide).map((part) => ministerOf(part, head)) : undefined;
  return {
    id,
    name,
    last,
    rank: false,
    vague: false,
    plural,
    parts: partsOf(isSerial),
    wide: partsOf(true),
  };
}

/** “energy and natural resources minister”, “trade minister”. */
export function portfolioBefore(document: Document, at: number, last: number): Found | undefined {
  const { tokens } = document;
  const words: string[] = [];
  for (let i = at; i < last && i < at + 9; i++) {
    const token = tokens[i];
    if (!token || (i > at && !isNextOnLine(token))) return undefined;
    const { key, flags, text } = token.word;
    const grade = words.length > 0 ? SHORT[text] : undefined;
    if (grade) return officeFor([...words, grade], 'secretary', i + 1, false);
    if (MINISTERS.has(key) && words.length > 0) {
      if (JOINTS.has(words.at(-1) ?? '')) return undefined;
      return officeFor(words, key, i + 1, false);
    }
    // “carrying oil, Foreign Minister X said”
    if (key === ',' && !isCapital(tokens[i - 1]) && isCapital(tokens[i + 1])) return undefined;
    if (flags & IS.portfolio) words.push(key);
    else if (words.length > 0 && (key === 'and' || key === '&' || key === ','))
      words.push(key === '&' ? 'and' : key);
    else if (!isHyphen(key)) return undefined;
  }
  return undefined;
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

/** “Minister of Information”, “minister for trade and industry”. */
export function portfolioAfter(document: Document, at: number, last: number): Found | undefined {
  const head = keyAt(document.tokens, at);
  const of = keyAt(document.tokens, at + 1);
  if (!MINISTERS.has(head) || (of !== 'of' && of !== 'for')) return undefined;
  const { words, end, isSerial } = fieldsFrom(document, at + 2, last);
  return words.length === 0 ? undefined : officeFor(words, head, end, isSerial);
}
