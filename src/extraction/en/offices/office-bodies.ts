/** Bodies that no table knows, after an office: to their end, and the country they are of. */
import { type Document, isCapital, isNextOnLine, keyAt } from '../text/document.ts';
import { IS, isHyphen } from '../lexicon/lexicon.ts';
import type { NameTable } from '../text/names.ts';
import { kindEnd, type Owner, ownerOf } from './office-owners.ts';
import { officeAt } from './office-phrases.ts';

/**
 * “… of the Department of Asian Affairs of the Foreign Ministry”: bodies that no table knows, up to
 * the last word that names one, and the country among them.
 */
export function bodyAfter(
  document: Document,
  at: number,
  last: number,
  names: NameTable,
): { readonly end: number; readonly owner: Owner | undefined } {
  const { tokens } = document;
  let end = at;
  let owner: Owner | undefined;
  let i = bracketEnd(tokens, at);
  while (i < last && i < at + 24) {
    const isFor = tokens[i]?.word.key === 'for';
    const from = afterLink(tokens, i);
    if (from === i) break;
    i = from;
    if (isNamedMaster(document, from, last)) break;
    for (; i < last && isNextOnLine(tokens[i]); i++) {
      const token = tokens[i];
      const name = names.get(i);
      // “of the Mossad spy agency, X”
      const kind = i > from && isCapital(tokens[i - 1]) ? kindEnd(document, i) : i;
      if (kind > i) {
        end = i = kind;
        break;
      }
      if (
        !token ||
        (!isCapital(token) &&
          // “of the People’s Council of Togo”
          !(token.word.shape === 'possessive' && i > from && isCapital(tokens[i + 1])) &&
          !isBodyNoun(tokens, i, from) &&
          !(isHyphen(token.word.key) && isCompound(tokens, i + 1)) &&
          !/^(?:and|of|municipal|provincial|regional|national|central|standing|executive)$/.test(
            token.word.key,
          ))
      )
        break;
      if (token.word.key === 'of' || (token.word.key === 'and' && !isCapital(tokens[i + 1]))) break;
      // “Cabinet Secretary for Trade Ama Lawson and Togo’s …”: a name.
      const next = tokens[i + 1];
      const isName =
        token.word.flags & IS.given && !(token.word.flags & (IS.organisation | IS.portfolio));
      if (isName && !name && end === i && end > at && isCapital(next) && next?.gap === 1) break;
      // “Coordinating Minister for Ports X and Trade Minister Y”: an office more.
      if (token.word.key === 'and' && officeAt(document, i + 1, last)) break;
      if (isHyphen(token.word.key)) continue;
      // “the Asia-America Division”: what it deals with.
      // “the American Affairs Department”
      const isField =
        isCompound(tokens, i) ||
        isCompound(tokens, (name?.last ?? i) + 1) ||
        tokens[name?.last ?? i]?.word.text === 'Affairs';
      if (
        name &&
        !isField &&
        (name.entry.kind === 'country' || name.entry.kind === 'organisation')
      ) {
        // “Secretary of State for the European Union”: a field.
        if (!isFor || name.entry.kind === 'country') owner = ownerOf(name);
        i = name.last - 1;
        end = name.last;
      } else if (name) {
        // “of Central Asia”
        i = name.last - 1;
        if (name.entry.kind === 'fixed' || name.entry.kind === 'region') end = name.last;
      } else if (token.word.flags & IS.organisation && !(token.word.flags & IS.given)) end = i + 1;
      else if (token.word.flags & IS.portfolio && !(token.word.flags & IS.given)) end = i + 1;
    }
    if (i === from) break;
    // “the Chamber of Deputies, X” and “the Chamber of Deputies X”
    if (end > at && end < from) end = tokens[i]?.word.shape === 'mark' ? i : from + 1;
  }
  return { end, owner };
}

const COMMITTEE = /^(?:committee|subcommittee|commission|caucus)$/;
const HOUSES = /^(?:parliament|senate|assembly|congress|house|legislature|diet|bundestag|duma)$/;

/** “chairman of the defence committee of Ghana’s parliament”, “in the Ghanaian Senate”: whose house it is. */
export function committeeOwner(
  { tokens }: Document,
  at: number,
  last: number,
  names: NameTable,
): Owner | undefined {
  if (keyAt(tokens, at) !== 'of') return undefined;
  let i = at + 1;
  while (i < last && i < at + 8 && !COMMITTEE.test(keyAt(tokens, i))) i++;
  if (!COMMITTEE.test(keyAt(tokens, i)) || !/^(?:of|in)$/.test(keyAt(tokens, i + 1)))
    return undefined;
  const name = names.get(keyAt(tokens, i + 2) === 'the' ? i + 3 : i + 2);
  if (name?.entry.kind !== 'country') return undefined;
  for (let k = name.last; k < name.last + 4; k++)
    if (HOUSES.test(keyAt(tokens, k))) return ownerOf(name);
  return undefined;
}

/** “Secretary (East) of …”: the token after the brackets. */
function bracketEnd(tokens: Document['tokens'], at: number): number {
  if (tokens[at]?.word.text !== '(' || !isCapital(tokens[at + 1])) return at;
  for (let i = at + 2; i < at + 9; i++)
    if (tokens[i]?.word.text === ')')
      return /^(?:of|for|at|in)$/.test(keyAt(tokens, i + 1)) ? i + 1 : at;
  return at;
}

/** The token after “of the”, “for”, “at the” before a body; the same one where there is none. */
function afterLink(tokens: Document['tokens'], at: number): number {
  const link = keyAt(tokens, at);
  if (!/^(?:of|for|at|in)$/.test(link)) return at;
  const from = keyAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
  if (link === 'of' || link === 'for') return from;
  for (let i = from; i < from + 5 && isCapital(tokens[i]); i++)
    if (BODIES.test(keyAt(tokens, i))) return from;
  return at;
}

const BODIES =
  /^(?:ministry|department|office|embassy|mission|directorate|agency|authority|institute|secretariat)$/;

/** Whether a hyphen joins a word to the one before it. */
const isCompound = (tokens: Document['tokens'], at: number) =>
  tokens[at]?.gap === 0 && isHyphen(tokens[at - 1]?.word.key ?? '') && tokens[at - 1]?.gap === 0;

/** “the envoy of President X”: of a person. */
function isNamedMaster(document: Document, at: number, last: number): boolean {
  const master = officeAt(document, at, last);
  const next = master && !master.rank ? document.tokens[master.last] : undefined;
  return isCapital(next) && next?.gap === 1 && (next.word.flags & IS.organisation) === 0;
}

/** “spokesman of the ministry, X”: said to be of a body that was told before. */
const isBodyNoun = (tokens: Document['tokens'], at: number, from: number) =>
  at === from &&
  tokens[at - 1]?.word.key === 'the' &&
  tokens[at + 1]?.word.text === ',' &&
  ((tokens[at]?.word.flags ?? 0) & IS.organisation) !== 0;

/** “of the Board of Trustees” → board: what kind of body it is, if it is none of a state. */
export function bodyWord({ tokens }: Document, from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    const key = tokens[i]?.word.key ?? '';
    if (
      /^(?:republic|state|states|government|council|councils|nation|country|region|territory|province|authority|kingdom|islands?)$/.test(
        key,
      )
    )
      return undefined;
    if (isCapital(tokens[i]) && (tokens[i]?.word.flags ?? 0) & IS.organisation) return key;
  }
  return undefined;
}

/** The end of “of that country”, “of the Caribbean island”, “of the interim government”: a state that is not named again. */
export function countryNoun({ tokens }: Document, at: number): number {
  if (keyAt(tokens, at) !== 'of' || !/^(?:the|this|that)$/.test(keyAt(tokens, at + 1))) return 0;
  const isPassed =
    isCapital(tokens[at + 2]) ||
    /^(?:interim|transitional|caretaker|military|coalition|two|three|four)$/.test(
      keyAt(tokens, at + 2),
    );
  const end = isPassed ? at + 3 : at + 2;
  return /^(?:country|countries|island|nations?|kingdoms?|republics?|states|sides|governments?|transition|administration|junta)$/.test(
    keyAt(tokens, end),
  ) && !isCapital(tokens[end])
    ? end + 1
    : 0;
}

/** “Minister of Trade and Togolese Abroad” */
export function ownerInside(names: NameTable, from: number, to: number): Owner | undefined {
  for (let i = from + 2; i < to; i++) {
    const name = names.get(i);
    const owner = name?.entry.kind === 'country' ? ownerOf(name) : undefined;
    if (owner) return { ...owner, first: from, last: to };
  }
  return undefined;
}

/** Where the name of a body begins that ends at a token: “Bank of Togo (BT)”. */
function bodyStart({ tokens }: Document, at: number): number {
  let from = at;
  const isLetters =
    tokens[at - 1]?.word.text === ')' && /^[A-Z]{2,6}$/.test(tokens[at - 2]?.word.text ?? '');
  if (isLetters && tokens[at - 3]?.word.text === '(') from -= 3;
  const most = from - 4;
  while (from > most && (isCapital(tokens[from - 1]) || keyAt(tokens, from - 1) === 'of')) from--;
  return from;
}

/** “head of the General Intelligence Service”, “director of Mossad”, “Intelligence Agency (AI) Director” */
export function ofServices(document: Document, at: number, from: number, to: number): boolean {
  const { tokens } = document;
  const first = keyAt(tokens, at - 1) === ')' ? bodyStart(document, at) : from;
  return tokens
    .slice(first, Math.min(to, from + 24))
    .some((token) => isCapital(token) && SERVICES.test(token.word.key));
}

/** “Bank of Togo Governor”, “governor of the State Bank of Togo” */
export const isOfBank = (document: Document, first: number, last: number): boolean =>
  document.tokens
    .slice(bodyStart(document, Math.min(first, last - 1)), last)
    .some(({ word }) => /^[A-Z].*bank$|^BANK$|^Bank$/.test(word.text));

const SERVICES = /^(?:intelligence|mossad|mi5|mi6|isi|fsb|svr|gru)$/;
