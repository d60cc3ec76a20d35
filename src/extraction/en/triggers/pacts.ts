/** Whether what is signed, reached or fired is a pact, a weapon. */
import type { Document } from '../text/document.ts';
import { IS } from '../lexicon/lexicon.ts';
import { setOf } from '../tables/words.ts';
import type { TriggerEntry } from '../lexicon/trigger-entries.ts';
import type { Spot } from './spots.ts';

function hasNear(
  document: Document,
  first: number,
  last: number,
  flag: number,
): number | undefined {
  for (let i = first; i < last; i++) if ((document.tokens[i]?.word.flags ?? 0) & flag) return i;
  return undefined;
}

const TALKS = /^(?:negotiations?|talks|discussions?|dialogue|consultations?|meetings?)$/;

const AGAIN =
  /^(?:meet|hold|visit|talk|continue|discuss|convene|attend|host|negotiate|speak|consider|review|work)$/;

/** “agreed to”, “agreed on Monday to”, with something to be done other than to meet again */
export function isAgreedTo({ tokens }: Document, { phrase }: TriggerEntry, last: number): boolean {
  let at = last;
  if (tokens[at + 1]?.word.key === 'principle') at += 2;
  while (at < last + 4 && /^(?:on|today|yesterday)$/.test(tokens[at]?.word.key ?? '')) at++;
  while (at < last + 6 && (tokens[at]?.word.flags ?? 0) & IS.date) at++;
  const aim = tokens[at + 1]?.word;
  // “Agree to End Feud”
  const isTitled =
    tokens[last - 1]?.word.shape !== 'lower' && ((aim?.flags ?? 0) & IS.startsName) === 0;
  return (
    /^agree[sd]?$/.test(phrase) &&
    tokens[at]?.word.key === 'to' &&
    aim !== undefined &&
    (aim.shape === 'lower' || isTitled) &&
    !AGAIN.test(aim.key)
  );
}

const TRUCE = /^(?:ceasefire|truce|armistice|deal|pact|treaty|accord)$/;

/** “agreed on Monday to an unconditional ceasefire”, “agree truce”: what holds by itself, wherever it was agreed. */
export function isTruce(
  { tokens }: Document,
  { kind, phrase }: TriggerEntry,
  last: number,
  end: number,
): boolean {
  if (kind !== 'sign' || !phrase.startsWith('agree')) return false;
  let at = last;
  for (; at < end && at < last + 8; at++) {
    const { key, flags, shape } = tokens[at]?.word ?? { key: '', flags: 0, shape: 'mark' };
    if (TRUCE.test(key)) return true;
    const isLink = /^(?:to|on|an?|the|today|yesterday)$/.test(key) || (flags & IS.date) !== 0;
    if (!isLink && (shape !== 'lower' || (flags & IS.function) !== 0)) return false;
    // “agreed to sign a deal”
    if (key === 'to' && !/^(?:an?|the)$/.test(tokens[at + 1]?.word.key ?? '')) return false;
  }
  return false;
}

/** “strikes a camp as they weigh a ceasefire”: what follows a preposition or a conjunction is not struck. */
function objectEnd({ tokens }: Document, last: number, end: number): number {
  for (let i = last; i < end; i++) {
    const { key, shape } = tokens[i]?.word ?? { key: '', shape: 'mark' };
    if (
      shape === 'lower' &&
      /^(?:in|at|as|on|with|without|while|after|during|amid|for|near|and)$/.test(key)
    )
      return i;
  }
  return end;
}

/** What is signed, or swapped, besides instruments. */
const PAPERS = setOf('programme programmes program programs notes prisoners detainees captives');

const PACT =
  /^(?:pacts?|treat(?:y|ies)|accords?|agreements?|deals?|protocols?|conventions?|memorandums?|mous?|ceasefire|truce)$/;

/** “ended its defence pact with Togo”; what else ends is over by itself. */
export const isEnding = ({ kind, plover }: TriggerEntry) => kind === 'sign' && plover === 'REJECT';

/** “extended the truce”, and not “extended an offer for a deal”: of a pact there is, as its end */
export const isOfOldPact = (entry: TriggerEntry) =>
  isEnding(entry) || (entry.kind === 'sign' && /^(?:renew|exten[ds]|prolong)/.test(entry.phrase));

export const RELATIONS = /^(?:relations|ties|partnership)$/;

/** “opened diplomatic relations”, “raised ties to a strategic partnership”, “issued a joint declaration” */
function isOfRelations({ document, entry, last, segment }: Spot): boolean {
  const near = document.tokens.slice(last, Math.min(segment.last, last + 9));
  return /^issu/.test(entry.phrase)
    ? near.some(({ word }) => word.key === 'joint') &&
        near.some(({ word }) => (word.flags & IS.instrument) !== 0)
    : near.slice(0, 6).some(({ word }) => RELATIONS.test(word.key));
}

/** “pulled the United States out of a pact”, “withdraws Togo from the deal” */
function isLeaving({ document: { tokens }, last, segment, isPlaceAt }: Spot): boolean {
  if (!isPlaceAt(last) && tokens[last]?.word.key !== 'itself') return false;
  for (let i = last + 1; i < segment.last && i < last + 6; i++) {
    const key = tokens[i]?.word.key ?? '';
    if (key === 'from' || (key === 'out' && tokens[i + 1]?.word.key === 'of'))
      return tokens
        .slice(i + 1, Math.min(segment.last, i + 9))
        .some(({ word }) => PACT.test(word.key) || word.key === 'partnership');
  }
  return false;
}

const FLAGS: Partial<Record<TriggerEntry['kind'], number>> = {
  sign: IS.instrument,
  test: IS.weapon,
};

/** Whether a sign, reach or strike is of an agreement; a firing of missiles. */
export function hasInstrument(spot: Spot): boolean {
  const { document, entry, first, last, segment, isTitle } = spot;
  if (entry.kind === 'sign' && /^(?:open|upgrad|elevat|rais|issu)/.test(entry.phrase))
    return isOfRelations(spot);
  const flag = FLAGS[entry.kind] ?? 0;
  // “agreed to reopen the border”, not “agreed to meet”
  if (isAgreedTo(document, entry, last) || isTruce(document, entry, last, segment.last))
    return true;
  // “concluded negotiations on a pact”, but not “resumed talks on a pact”
  const isConcluded =
    /^conclud/.test(entry.phrase) &&
    document.tokens.slice(last, last + 3).some(({ word }) => /^negotiations?$/.test(word.key));
  if (isConcluded)
    return hasNear(document, last, Math.min(segment.last, last + 12), flag) !== undefined;
  for (let i = last; entry.kind === 'sign' && i < last + 3; i++)
    if (TALKS.test(document.tokens[i]?.word.key ?? '')) return false;
  if (isOfOldPact(entry) && /^(?:withdr|pull|t[ao]k)\w+$/.test(entry.phrase))
    return isLeaving(spot);
  if (isOfOldPact(entry))
    return document.tokens
      .slice(last, objectEnd(document, last, Math.min(segment.last, last + 8)))
      .some(({ word }) => PACT.test(word.key));
  const far = /^(?:sign|ink|seal|ratif)/.test(entry.phrase) ? 22 : 9;
  const end = /^str[iu]/.test(entry.phrase)
    ? objectEnd(document, last, Math.min(segment.last, last + far))
    : Math.min(segment.last, last + far);
  // “signed a programme of cooperation”
  const isOfPaper = (from: number, to: number) =>
    (far > 9 || /^(?:exchang|swap)/.test(entry.phrase)) &&
    document.tokens.slice(from, to).some(({ word }) => PAPERS.has(word.key));
  const isSigned = isOfPaper(last, end);
  if (/^swap/.test(entry.phrase)) return isSigned;
  if (isSigned || hasNear(document, last, end, flag) !== undefined)
    return !/^(?:agree)/.test(entry.phrase) || /^agree[sd]? on$/.test(entry.phrase);
  // “An agreement was signed”; as a headline has it: “Deal signed by Togo”
  const [before, after] = [first - 1, last].map((at) => document.tokens[at]?.word.key ?? '');
  const isDone =
    ['was', 'were', 'been', 'be', 'being', 'is', 'are'].includes(before ?? '') ||
    (isTitle && after === 'by' && before !== ',');
  const from = Math.max(segment.first, first - (far > 9 ? 40 : 14));
  return isDone && (isOfPaper(from, first) || hasNear(document, from, first, flag) !== undefined);
}
