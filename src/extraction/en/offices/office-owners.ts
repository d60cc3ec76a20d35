/** Whose an office is, from the words before and after it. */
import { type Document, isCapital, isNextOnLine } from '../text/document.ts';
import { BEFORE } from './former.ts';
import { hasFlag, IS, isHyphen } from '../lexicon/lexicon.ts';
import type { NameMention, NameTable } from '../text/names.ts';
import { setOf } from '../tables/words.ts';
import type { OfficeMention } from './office-mention.ts';
import { begins, officeAt } from './office-phrases.ts';

export interface Owner {
  readonly country: string | undefined;
  readonly organisation: OfficeMention['organisation'];
  readonly first: number;
  readonly last: number;
}

/** Offices of a town, too: its state is that of the town. */
const LOCAL = setOf(
  'mayor deputy-mayor governor vice-governor deputy-governor police-chief party-secretary ruler deputy-ruler',
);

/** `office`: what is owned, where it is known. */
export function ownerOf({ entry, first, last }: NameMention, office?: string): Owner | undefined {
  if (entry.kind === 'country' || entry.kind === 'region')
    return { country: entry.code, organisation: undefined, first, last };
  if (entry.kind === 'city' && (entry.capital || (office !== undefined && LOCAL.has(office))))
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

/** “the Italian Senate” is Italy’s, whatever the Senate is without that word. */
export function nationOf(name: NameMention, nameEnding: NameTable): NameMention {
  const before = nameEnding.get(name.first);
  return name.entry.kind === 'organisation' && before?.entry.kind === 'country' ? before : name;
}

/** “Libya’s Presidential Council Chairman”: words of the body that stand between. */
function isBodyWord({ tokens }: Document, at: number): boolean {
  const isBody = (i: number) =>
    isCapital(tokens[i]) && ((tokens[i]?.word.flags ?? 0) & IS.organisation) !== 0;
  return isBody(at) || (isCapital(tokens[at]) && isBody(at + 1));
}

/** “Togo’s House of Representatives Speaker”: the rest of the body’s name. */
function isOfBody(document: Document, at: number): boolean {
  const { tokens } = document;
  const of = tokens[at]?.word.key === 'of' ? at : at - 1;
  return tokens[of]?.word.key === 'of' && isCapital(tokens[of + 1]) && isBodyWord(document, of - 1);
}

/** “Turkish …”, “Türkiye’s …”, “EU …”, with words such as “former” or a dash between. */
export function ownerBefore(
  document: Document,
  at: number,
  first: number,
  nameEnding: NameTable,
  office: string,
): Owner | undefined {
  let i = at;
  for (let steps = 0; steps < 6 && i > first; steps++) {
    const name = nameEnding.get(i);
    if (name) {
      const hyphen = isHyphen(document.tokens[i]?.word.key ?? '');
      // “UN Libya envoy X”: who sends stands before where to.
      const sender = office === 'special-envoy' ? nameEnding.get(name.first) : undefined;
      if (sender?.entry.kind === 'organisation') return ownerOf(sender);
      return hyphen && i === at ? undefined : ownerOf(nationOf(name, nameEnding), office);
    }
    const word = document.tokens[i - 1]?.word;
    // “Moscow, Russia - President …”: the dash of a dateline.
    const isDash = isHyphen(word?.key ?? '') && (document.tokens[i - 1]?.gap ?? 0) > 0;
    if (!word || isDash) return undefined;
    const isPassed =
      word.shape === 'possessive' ||
      BEFORE.has(word.key) ||
      isHyphen(word.key) ||
      (word.flags & (IS.portfolio | IS.portfolioHead)) !== 0 ||
      isBodyWord(document, i - 1) ||
      isOfBody(document, i - 1) ||
      (word.shape === 'number' && steps > 0);
    if (!isPassed) return undefined;
    i--;
  }
  return undefined;
}

/** “of the Mossad spy agency, X”: the end of what a named body is, to the comma. */
export function kindEnd({ tokens }: Document, at: number): number {
  if (tokens[at]?.word.shape !== 'lower') return at;
  const end = [at + 1, at + 2].find((i) => tokens[i]?.word.text === ',');
  return end !== undefined && isKind(tokens, end - 1) ? end : at;
}

const isKind = (tokens: Document['tokens'], at: number) =>
  tokens[at]?.word.shape === 'lower' && hasFlag(tokens[at], IS.organisation);

const isFieldWord = (document: Document, at: number): boolean =>
  isForceWord(document, at) ||
  (document.tokens[at]?.word.key === 'and' && isForceWord(document, at + 1));

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

const SKIPPED_AFTER = new Set(
  'sisterly brotherly friendly neighbouring neighboring of the for to in at republic kingdom federal government state islamic head chief president'.split(
    ' ',
  ),
);

/** “Prime Minister, Togo, Hon. X”, “(Minister of Trade, Togo)”: nothing of the sentence goes on. */
const isClosed = ({ tokens }: Document, at: number, last: number, names: NameTable) =>
  at >= last ||
  /^[;)]$/.test(tokens[at]?.word.text ?? '') ||
  (tokens[at]?.word.text === ',' && isCapital(tokens[at + 1]) && !names.has(at + 1));

/** “… of Pakistan”, “… of the Republic of Uzbekistan”; an ambassador to a country is not of it. */
export function ownerAfter(
  document: Document,
  at: number,
  last: number,
  names: NameTable,
  office: string,
): Owner | undefined {
  const { tokens } = document;
  // “Minister of Foreign Affairs, of Bosnia”
  if (tokens[at]?.word.text === ',' && tokens[at + 1]?.word.key === 'of') at++;
  const apposed = tokens[at]?.word.text === ',' ? names.get(at + 1) : undefined;
  const isAdvising = /advis/.test(office);
  if (apposed?.entry.kind === 'country' && apposed.entry.form === 'name')
    return isClosed(document, apposed.last, last, names) ? ownerOf(apposed) : undefined;
  const of = tokens[at]?.word.key;
  // “secretary at Togo’s foreign ministry”
  if (!/^(?:of|for|at)$/.test(of ?? '') && !(of === 'to' && isAdvising)) return undefined;
  for (let i = at; i < last && i < at + 6; i++) {
    const name = names.get(i);
    if (name) {
      // “the American Affairs Department”: what it deals with.
      if (tokens[name.last]?.word.text === 'Affairs') return undefined;
      // “the Security Council of Russia”
      const next = tokens[name.last]?.word.key === 'of' ? name.last + 1 : 0;
      const state = next ? (names.get(next) ?? names.get(next + 1)) : undefined;
      if (name.entry.kind === 'organisation' && state?.entry.kind === 'country')
        return ownerOf(state);
      const owner = ownerOf(name, office);
      // “of the UN-recognised government”
      if (isHyphen(tokens[name.last]?.word.key ?? '') && tokens[name.last]?.gap === 0)
        return undefined;
      // “Minister for the European Union”: a field.
      if (of === 'for' && owner?.organisation) return undefined;
      // “commander of Pakistan’s Land Forces”, “head of the Turkish Armed Forces”
      let end = name.last;
      if (tokens[end]?.word.shape === 'possessive') {
        // “envoy of Togo’s president”
        const master = begins(document, end + 1) ? officeAt(document, end + 1, last) : undefined;
        if (master && !master.rank) return owner;
        end++;
      }
      const isOfBody = (at: number) =>
        isForceWord(document, at) ||
        isBodyWord(document, at) ||
        // “the UN Counter-Terrorism Centre”
        (isCapital(tokens[at]) &&
          isHyphen(tokens[at + 1]?.word.key ?? '') &&
          isBodyWord(document, at + 2)) ||
        // “Togo’s General Intelligence Service”
        (isCapital(tokens[at]) &&
          ((tokens[at + 1]?.word.flags ?? 0) & IS.portfolio) !== 0 &&
          isBodyWord(document, at + 2)) ||
        // “the Lima municipal People’s Committee”
        (tokens[at]?.word.shape === 'possessive' && isBodyWord(document, at + 1)) ||
        (/^(?:municipal|provincial|people|peoples)$/.test(tokens[at]?.word.key ?? '') &&
          [1, 2, 3].some((n) => isBodyWord(document, at + n)));
      while (end < last && end < name.last + 8 && isOfBody(end))
        end += isHyphen(tokens[end + 1]?.word.key ?? '') ? 2 : 1;
      // “Togo’s Chamber of Trade and Industry”
      if (end > name.last && tokens[end]?.word.key === 'of') {
        let i = end + 1;
        while (i < last && i < end + 6 && isFieldWord(document, i)) i++;
        if (i > end + 1) end = i;
      }
      const isAt = hasFlag(tokens[end], IS.portfolio | IS.organisation);
      return of === 'at' && !isAt ? undefined : owner && { ...owner, last: kindEnd(document, end) };
    }
    if (!SKIPPED_AFTER.has(tokens[i]?.word.key ?? '')) return undefined;
  }
  return undefined;
}
