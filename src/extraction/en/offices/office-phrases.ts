/** Offices as phrases: of the table, by their field, with their owner inside. */
import { type Document, isCapital, isNextOnLine } from '../text/document.ts';
import { IS, isHyphen, lexicon } from '../lexicon/lexicon.ts';
import type { OfficeEntry } from '../lexicon/office-entries.ts';
import type { NameMention, NameTable } from '../text/names.ts';
import type { Token } from '../../tokens.ts';
import { longestMatch } from '../text/phrases.ts';
import type { Found } from './office-mention.ts';
import { MINISTERS } from './fields.ts';
import { portfolioAfter, portfolioBefore } from './portfolios.ts';

const found = ({ id, name, rank, vague, plural }: OfficeEntry, last: number): Found => ({
  id,
  name,
  last,
  rank,
  vague,
  plural,
  parts: undefined,
  wide: undefined,
});

interface Split {
  readonly office: Found;
  readonly owner: NameMention;
}

/** An office with its owner inside: “chief of the UK defence staff”, “commander of Pakistan’s land forces”. */
export function officeAround(
  document: Document,
  at: number,
  last: number,
  names: NameTable,
  passesThe = false,
): Split | undefined {
  const { tokens } = document;
  if (!((tokens[at]?.word.flags ?? 0) & IS.startsOffice)) return undefined;
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
    const isPassed = key === 'the' && (passesThe || !node.next.has(key));
    const next: typeof node | undefined = isPassed ? node : node.next.get(key);
    node = next;
    i++;
    if (node?.value && owner && owner.last <= i) best = { office: found(node.value, i), owner };
  }
  return best ?? (passesThe ? undefined : officeAround(document, at, last, names, true));
}

const DEPUTY = /^(?:deputy|vice|assistant)$/;

/** Without one of these a word begins no office. */
const BEGINS = IS.startsOffice | IS.portfolio | IS.portfolioHead;

export const begins = ({ tokens }: Document, at: number): boolean =>
  ((tokens[at]?.word.flags ?? 0) & BEGINS) !== 0;

/** “Deputy Defence Minister”, “Vice Governor”, for which there is no entry of its own. */
function deputyAt(document: Document, at: number, last: number): Found | undefined {
  const next = document.tokens[at + 1];
  if (!next || !isNextOnLine(next) || DEPUTY.test(next.word.key)) return undefined;
  const office = officeAt(document, at + 1, last);
  if (!office || office.rank || office.vague) return undefined;
  if (/^(?:deputy|vice|assistant|under|lawmaker|ministers?$|secretary$)/.test(office.id))
    return undefined;
  const isAssistant = document.tokens[at]?.word.key === 'assistant';
  const asDeputy = isAssistant && office.id.endsWith('-minister') ? assistantOf : deputyOf;
  const parts = office.plural ? (office.parts ?? [office]).map(asDeputy) : [];
  return { ...office, ...asDeputy(office), parts, wide: undefined };
}

/** Deputies of ministers are one kind, but for foreign affairs and defence; a spokesperson’s speak, too. */
export function deputyOf({ id, name }: Pick<Found, 'id' | 'name'>): Pick<Found, 'id' | 'name'> {
  const isMinister = /-minister$/.test(id) && !/^(?:prime|chief|foreign|defence)-/.test(id);
  if (isMinister) return { id: 'deputy-minister', name: 'Deputy Minister' };
  return id === 'spokesperson' ? { id, name } : { id: `deputy-${id}`, name: `Deputy ${name}` };
}

const assistantOf = ({ id }: Pick<Found, 'id' | 'name'>): Pick<Found, 'id' | 'name'> =>
  id === 'foreign-minister'
    ? { id: 'assistant-foreign-minister', name: 'Assistant Foreign Minister' }
    : { id: 'assistant-minister', name: 'Assistant Minister' };

const isNoun = (token: Token | undefined) =>
  token?.word.shape === 'lower' &&
  token.gap === 1 &&
  (token.word.flags & (IS.function | IS.speech | IS.startsTrigger | IS.light)) === 0;

/** Whose or what deputy it is stands beside: no member of a house. */
const isOfOffice = (tokens: Document['tokens'], at: number) =>
  tokens[at - 1]?.word.shape === 'possessive' ||
  /^(?:his|her|their)$/.test(tokens[at - 1]?.word.key ?? '') ||
  /^[A-Z]{2,4}$/.test(tokens[at + 1]?.word.text ?? '');

export function officeAt(document: Document, at: number, last: number): Found | undefined {
  const { tokens } = document;
  const token = tokens[at];
  if (!token) return undefined;
  const { flags, key } = token.word;
  let listed: Found | undefined;
  if (flags & IS.startsOffice) {
    const match = longestMatch(tokens, at, last, lexicon().offices, (entry, end) => {
      const first = tokens[at]?.word.text ?? '';
      // FM, PM, CEO and other letters stand in capitals.
      if (/^[A-Z]{2,5}s?$/.test(entry.phrase)) return first === entry.phrase;
      for (let i = at + 1; i < end; i++) if (!isNextOnLine(tokens[i])) return false;
      // “deputy administrator”, “his deputy”, “Deputy DG”
      if (entry.phrase === 'deputy' && (isNoun(tokens[end]) || isOfOffice(tokens, at)))
        return false;
      // “Minister of State-Owned Enterprises” is none of state.
      return !(
        isHyphen(tokens[end]?.word.key ?? '') &&
        /-(?:of-)?state$/.test(entry.id) &&
        isCapital(tokens[end + 1])
      );
    });
    if (match) listed = found(match.value, match.end);
  }
  const longer =
    (flags & IS.startsOffice && DEPUTY.test(key) ? deputyAt(document, at, last) : undefined) ??
    // “Federal Minister for European and International Affairs”
    (/^(?:senior-)?minister$/.test(listed?.id ?? '') && listed && listed.last > at + 1
      ? officeAt(document, listed.last - 1, last)
      : undefined) ??
    (flags & IS.portfolio ? portfolioBefore(document, at, last) : undefined) ??
    (flags & IS.portfolioHead || MINISTERS.has(key)
      ? portfolioAfter(document, at, last)
      : undefined);
  return longer && (!listed || longer.last > listed.last) ? longer : listed;
}
