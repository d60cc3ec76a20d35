/**
 * Finds offices: “Deputy Prime Minister”, “Minister of Information”, “energy and natural resources
 * minister”, and whose they are, from what stands before or after.
 */
import { slug } from '../fold.ts';
import { isCapital, isNextOnLine, type Document, type Line } from './document.ts';
import { IS, isHyphen, lexicon } from './lexicon.ts';
import type { NameMention } from './names.ts';
import { longestMatch } from './phrases.ts';

export interface OfficeMention {
  readonly id: string;
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly rank: boolean;
  readonly vague: boolean;
  readonly plural: boolean;
  /** The offices of a plural: “foreign and defence ministers” are two. */
  readonly parts: readonly { readonly id: string; readonly name: string }[];
  readonly former: boolean;
  /** Country or organisation it belongs to, where the phrase says so, and the tokens that do. */
  readonly country: string | undefined;
  readonly organisation: { readonly id: string; readonly name: string } | undefined;
  readonly ownerFirst: number;
  readonly ownerLast: number;
}

const BEFORE = new Set([
  'former',
  'ex',
  'then',
  'acting',
  'interim',
  'caretaker',
  'incoming',
  'outgoing',
  'newly',
  'appointed',
  'new',
  'current',
  'visiting',
  'transitional',
  'late',
  'elect',
  'senior',
  'top',
  'first',
  'federal',
  'union',
  'assistant',
  'junior',
  'designate',
  'elected',
  're',
  'longtime',
  'veteran',
  'populist',
  'conservative',
  'hardline',
  'reformist',
  'state',
  'national',
  'old',
  'year',
  'deputy',
  'de',
  'facto',
  'long',
  'serving',
  'embattled',
  'civilian',
  'deposed',
  'ousted',
]);
const MINISTERS = new Set(['minister', 'ministers', 'secretary', 'commissioner', 'secretaries']);
const JOINTS = new Set(['and', '&', ',', 'of', 'the', 'for']);

/** “foreign, defence and trade” → three portfolios. */
function splitParts(words: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const word of words) {
    if (word === 'and' || word === ',') parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

interface Found {
  readonly id: string;
  readonly parts?: OfficeMention['parts'];
  readonly name: string;
  readonly last: number;
  readonly rank: boolean;
  readonly vague: boolean;
  readonly plural: boolean;
}

const titled = (words: readonly string[]) =>
  words
    .map((word) => (JOINTS.has(word) ? word : word[0]?.toUpperCase() + word.slice(1)))
    .join(' ')
    .replaceAll(' ,', ',');

function ministerOf(
  portfolio: readonly string[],
  head: string,
): Pick<Found, 'id' | 'name' | 'rank' | 'vague'> {
  const spelled = portfolio.map((word) =>
    word === 'defense' ? 'defence' : word === 'labor' ? 'labour' : word,
  );
  const role = head.startsWith('secretar')
    ? 'Secretary'
    : head.startsWith('commission')
      ? 'Commissioner'
      : 'Minister';
  const entry = lexicon().offices;
  const words = [...spelled.filter((word) => word !== ','), role.toLowerCase()];
  let node = entry.startingWith(words[0] ?? '');
  for (const word of words.slice(1)) node = node?.next.get(word);
  if (node?.value) return { id: node.value.id, name: node.value.name, rank: false, vague: false };
  const name = `${titled(spelled)} ${role}`;
  return { id: slug(name), name, rank: false, vague: false };
}

/** “energy and natural resources minister”, “trade minister”. */
function portfolioBefore(document: Document, at: number, last: number): Found | undefined {
  const { tokens } = document;
  const words: string[] = [];
  for (let i = at; i < last && i < at + 9; i++) {
    const token = tokens[i];
    if (!token || (i > at && !isNextOnLine(token))) return undefined;
    const { key, flags } = token.word;
    if (MINISTERS.has(key) && words.length > 0) {
      if (JOINTS.has(words.at(-1) ?? '')) return undefined;
      const plural = key.endsWith('s');
      const parts = plural ? splitParts(words).map((part) => ministerOf(part, key)) : [];
      return { ...ministerOf(words, key), last: i + 1, plural, parts };
    }
    if (flags & IS.portfolio) words.push(key);
    else if (words.length > 0 && (key === 'and' || key === '&' || key === ','))
      words.push(key === '&' ? 'and' : key);
    else if (!isHyphen(key)) return undefined;
  }
  return undefined;
}

/** “Minister of Information”, “minister for trade and industry”. */
function portfolioAfter(document: Document, at: number, last: number): Found | undefined {
  const { tokens } = document;
  const head = tokens[at]?.word.key ?? '';
  const of = tokens[at + 1]?.word.key;
  if (!MINISTERS.has(head) || (of !== 'of' && of !== 'for')) return undefined;
  const words: string[] = [];
  let end = at + 2;
  for (let i = at + 2; i < last && i < at + 14; i++) {
    const token = tokens[i];
    if (!token || !isNextOnLine(token)) break;
    const { key, flags } = token.word;
    if (flags & IS.portfolio) {
      words.push(key);
      end = i + 1;
    } else if (key === 'and' || key === '&' || key === ',' || key === 'of' || key === 'the') {
      const next = tokens[i + 1]?.word;
      if (
        !next ||
        (!(next.flags & IS.portfolio) && next.key !== 'the') ||
        (lexicon().names.startingWith(next.key) && !(next.flags & IS.portfolio))
      )
        break;
      if (key !== 'the') words.push(key === '&' ? 'and' : key);
    } else break;
  }
  while (JOINTS.has(words.at(-1) ?? '')) words.pop();
  if (words.length === 0) return undefined;
  return { ...ministerOf(words, head), last: end, plural: head.endsWith('s') };
}

interface Split {
  readonly office: Found;
  readonly owner: NameMention;
}

/** An office with its owner inside: “chief of the UK defence staff”, “commander of Pakistan’s land forces”. */
function officeAround(
  document: Document,
  at: number,
  last: number,
  names: ReadonlyMap<number, NameMention>,
): Split | undefined {
  const { tokens } = document;
  let node = lexicon().offices.startingWith(tokens[at]?.word.key ?? '');
  let owner: NameMention | undefined;
  let best: Split | undefined;
  for (let i = at + 1; node && i < last && i < at + 12;) {
    const name = names.get(i);
    const key = tokens[i]?.word.key ?? '';
    if (name && !owner && !node.next.has(key)) {
      owner = name;
      i = name.last;
      if (tokens[i]?.word.shape === 'possessive') i++;
      continue;
    }
    if (!isNextOnLine(tokens[i])) break;
    // “chief of the UK defence staff” is listed without the second article.
    const next = node.next.get(key) ?? (key === 'the' ? node : undefined);
    node = next;
    i++;
    if (node?.value && owner && owner.last <= i) {
      const { id, name: title, rank, vague, plural } = node.value;
      best = { office: { id, name: title, rank, vague, plural, last: i }, owner };
    }
  }
  return best;
}

function officeAt(document: Document, at: number, last: number): Found | undefined {
  const { tokens } = document;
  const token = tokens[at];
  if (!token) return undefined;
  const { flags, key } = token.word;
  let found: Found | undefined;
  if (flags & IS.startsOffice) {
    const match = longestMatch(tokens, at, last, lexicon().offices, (entry, end) => {
      const first = tokens[at]?.word.text ?? '';
      // FM, PM, CEO and other letters stand in capitals.
      if (/^[A-Z]{2,5}s?$/.test(entry.phrase)) return first === entry.phrase;
      for (let i = at + 1; i < end; i++) if (!isNextOnLine(tokens[i])) return false;
      return true;
    });
    if (match) {
      const { id, name, rank, vague, plural } = match.value;
      found = { id, name, rank, vague, plural, last: match.end };
    }
  }
  const longer =
    (flags & IS.portfolio ? portfolioBefore(document, at, last) : undefined) ??
    (flags & IS.portfolioHead || MINISTERS.has(key)
      ? portfolioAfter(document, at, last)
      : undefined);
  return longer && (!found || longer.last > found.last) ? longer : found;
}

export function findOffices(
  document: Document,
  line: Line,
  names: ReadonlyMap<number, NameMention>,
): Map<number, OfficeMention> {
  const nameEnding = new Map([...names.values()].map((name) => [name.last, name] as const));
  const offices = new Map<number, OfficeMention>();
  for (let i = line.first; i < line.last; i++) {
    const name = names.get(i);
    const inner = name && officeWithin(document, name, line.last);
    if (name && inner) {
      // “U.S. Treasury Secretary”: the office begins inside an organisation's name.
      const owner = ownerOf(name);
      offices.set(inner.at, {
        ...inner.office,
        parts: [inner.office],
        first: inner.at,
        former: isFormer(document, i, line.first),
        country: owner?.country,
        organisation: owner?.organisation,
        ownerFirst: i,
        ownerLast: inner.office.last,
      });
      i = inner.office.last - 1;
      continue;
    }
    const around = name ? undefined : officeAround(document, i, line.last, names);
    const plain = officeAt(document, i, line.last);
    const office = around && around.office.last > (plain?.last ?? 0) ? around.office : plain;
    // “UN Secretary-General” and “State Department spokesperson” begin with a name of their own.
    if (name && (!office || office.last <= name.last)) {
      i = name.last - 1;
      continue;
    }
    if (!office) continue;
    const leading = name && name.last < office.last ? ownerOf(name) : undefined;
    const owner =
      (around && office === around.office ? ownerOf(around.owner) : undefined) ??
      leading ??
      (office.rank && !nameEnding.has(i)
        ? undefined
        : ownerBefore(document, i, line.first, nameEnding)) ??
      ownerAfter(document, office.last, line.last, names);
    const former = isFormer(document, i, line.first);
    offices.set(i, {
      ...office,
      parts:
        office.parts && office.parts.length > 0
          ? office.parts
          : [{ id: office.id, name: office.name }],
      first: i,
      former,
      country: owner?.country,
      organisation: owner?.organisation,
      ownerFirst: Math.min(i, owner?.first ?? i),
      ownerLast: posted(
        document,
        office,
        Math.max(office.last, owner?.last ?? office.last),
        line.last,
        names,
      ),
    });
    i = office.last - 1;
  }
  return offices;
}

const SENT =
  /^(?:ambassador|permanent-representative|special-envoy|high-commissioner|consul-general|charge-d-affaires)$/;

/** Where an envoy is sent belongs to the office: “ambassador of Belarus to the African Union”. */
function posted(
  document: Document,
  office: Found,
  at: number,
  last: number,
  names: ReadonlyMap<number, NameMention>,
): number {
  const { tokens } = document;
  const isSent = SENT.test(office.id);
  if (!isSent) {
    // “Under Secretary for Terrorism and Financial Intelligence,”: the field belongs to the office.
    if (tokens[at]?.word.key !== 'for') return at;
    let end = at;
    for (let i = at + 1; i < last && i < at + 12; i++) {
      const word = tokens[i]?.word;
      if (!word || (word.key !== 'and' && !(word.flags & IS.portfolio))) break;
      if (word.key !== 'and') end = i + 1;
    }
    return end;
  }
  const link = tokens[at]?.word.key;
  if (link !== 'to' && link !== 'for' && link !== 'in') return at;
  const name = names.get(tokens[at + 1]?.word.key === 'the' ? at + 2 : at + 1);
  return name && name.last <= last ? name.last : at;
}

function officeWithin(
  document: Document,
  name: NameMention,
  last: number,
): { readonly at: number; readonly office: Found } | undefined {
  if (name.entry.kind !== 'organisation') return undefined;
  for (let at = name.first + 1; at < name.last; at++) {
    const office = officeAt(document, at, last);
    if (office && office.last > name.last) return { at, office };
  }
  return undefined;
}

function isFormer(document: Document, at: number, first: number): boolean {
  for (let i = at - 1; i >= first && i >= at - 4; i--) {
    const key = document.tokens[i]?.word.key ?? '';
    if (key === 'former' || key === 'ex' || key === 'late' || key === 'deposed' || key === 'ousted')
      return true;
    if (!BEFORE.has(key) && !isCapital(document.tokens[i]) && !isHyphen(key)) return false;
  }
  return false;
}

interface Owner {
  readonly country: string | undefined;
  readonly organisation: OfficeMention['organisation'];
  readonly first: number;
  readonly last: number;
}

function ownerOf({ entry, first, last }: NameMention): Owner | undefined {
  if (entry.kind === 'country')
    return { country: entry.code, organisation: undefined, first, last };
  if (entry.kind === 'city' && entry.capital)
    return { country: entry.code, organisation: undefined, first, last };
  if (entry.kind === 'organisation')
    return {
      country: entry.code,
      organisation: entry.code ? undefined : { id: entry.id, name: entry.name },
      first,
      last,
    };
  if (entry.kind === 'venue') return { country: entry.code, organisation: undefined, first, last };
  return undefined;
}

/** “Turkish …”, “Türkiye’s …”, “EU …”, with words such as “former” or a dash between. */
function ownerBefore(
  document: Document,
  at: number,
  first: number,
  nameEnding: ReadonlyMap<number, NameMention>,
): Owner | undefined {
  let i = at;
  for (let steps = 0; steps < 6 && i > first; steps++) {
    const name = nameEnding.get(i);
    if (name) {
      const hyphen = isHyphen(document.tokens[i]?.word.key ?? '');
      return hyphen && i === at ? undefined : ownerOf(name);
    }
    const word = document.tokens[i - 1]?.word;
    if (!word) return undefined;
    const isPassed =
      word.shape === 'possessive' ||
      BEFORE.has(word.key) ||
      isHyphen(word.key) ||
      (word.flags & (IS.portfolio | IS.portfolioHead)) !== 0 ||
      (word.shape === 'number' && steps > 0);
    if (!isPassed) return undefined;
    i--;
  }
  return undefined;
}

function isForceWord(document: Document, at: number): boolean {
  const token = document.tokens[at];
  return (
    token !== undefined &&
    isCapital(token) &&
    isNextOnLine(token) &&
    (token.word.flags & (IS.portfolio | IS.organisation)) !== 0 &&
    !(token.word.flags & IS.given)
  );
}

const SKIPPED_AFTER = new Set([
  'of',
  'the',
  'for',
  'to',
  'in',
  'at',
  'republic',
  'kingdom',
  'federal',
  'government',
  'state',
  'islamic',
]);

/** “… of Pakistan”, “… of the Republic of Uzbekistan”; an ambassador to a country is not of it. */
function ownerAfter(
  document: Document,
  at: number,
  last: number,
  names: ReadonlyMap<number, NameMention>,
): Owner | undefined {
  const of = document.tokens[at]?.word.key;
  if (of !== 'of' && of !== 'for') return undefined;
  for (let i = at; i < last && i < at + 6; i++) {
    const name = names.get(i);
    if (name) {
      const owner = ownerOf(name);
      // “commander of Pakistan’s Land Forces”, “head of the Turkish Armed Forces”
      let end = name.last;
      if (document.tokens[end]?.word.shape === 'possessive') end++;
      while (end < last && end < name.last + 5 && isForceWord(document, end)) end++;
      return owner && { ...owner, last: end };
    }
    if (!SKIPPED_AFTER.has(document.tokens[i]?.word.key ?? '')) return undefined;
  }
  return undefined;
}
