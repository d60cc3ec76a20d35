/** Offices named by what they are for: “energy and natural resources minister”, “Minister of Information”. */
import { slug } from '../../fold.ts';
import { fieldsFrom, JOINTS, MINISTERS } from './fields.ts';
import { type Document, isCapital, isNextOnLine, keyAt } from '../text/document.ts';
import { IS, isHyphen, lexicon } from '../lexicon/lexicon.ts';
import type { Found } from './office-mention.ts';

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
  // “the federal agriculture minister” holds the same office
  const isFederal = portfolio.length > 1 && /^(?:federal|union)$/.test(portfolio[0] ?? '');
  const spelled = joinedUp(isFederal ? portfolio.slice(1) : portfolio).map((word) =>
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

/** “Minister of Information”, “minister for trade and industry”, “minister in charge of ports”. */
export function portfolioAfter(document: Document, at: number, last: number): Found | undefined {
  const { tokens } = document;
  const head = keyAt(tokens, at);
  if (!MINISTERS.has(head)) return undefined;
  const next = [1, 2, 3].map((n) => `${keyAt(tokens, at + n)} `).join('');
  const link = /^(?:of|for|responsible for|in charge of) /.exec(next)?.[0];
  if (!link) return undefined;
  const { words, end, isSerial } = fieldsFrom(document, at + link.split(' ').length, last);
  return words.length === 0 ? undefined : officeFor(words, head, end, isSerial);
}
