/** Embassies and envoys: what is opened or closed, who is named, called back or called in. */
import { IS } from '../lexicon/lexicon.ts';
import { setOf } from '../tables/words.ts';
import { keyAt, type Document } from '../text/document.ts';
import type { Segment } from '../text/segments.ts';
import type { Spot } from './spots.ts';

const MISSIONS = setOf('embassy embassies consulate consulates consulate-general');

/** A commission is high, a mission diplomatic. */
function isMission({ tokens }: Document, at: number): boolean {
  const key = tokens[at]?.word.key ?? '';
  if (MISSIONS.has(key)) return true;
  const before = tokens[at - 1]?.word.key;
  return (
    (before === 'high' && /^commissions?$/.test(key)) ||
    (/^(?:diplomatic|resident|permanent)$/.test(before ?? '') && /^missions?$/.test(key))
  );
}

/** What follows these is not what is opened: “close to the embassy”, “opened a road at the embassy”. */
const ENDS = setOf('in at as on with while after during amid for near and of to outside');

/** What follows a verb that has no object after it. */
export const LINKS = setOf(
  'in on at after over from to by for amid since under with without during following as and but while again today yesterday safely this last next when before until into out off home successfully briefly between against near here there despite because within early late',
);

/** “The border reopens”, “Sailors freed after two years”: nothing follows that it could be done to. */
export function isAlone({ tokens }: Document, last: number, end: number): boolean {
  const word = tokens[last]?.word;
  if (!word || last >= end || word.shape === 'mark') return true;
  return LINKS.has(word.key) || (word.flags & (IS.weekday | IS.month)) !== 0;
}

/** “opens an embassy in Lima”, “the embassy was closed”, “embassy in Lima to reopen on Friday” */
export function isOfMission(
  document: Document,
  first: number,
  last: number,
  segment: Segment,
): boolean {
  const { tokens } = document;
  for (let i = last; i < segment.last && i < last + 9 && !ENDS.has(keyAt(tokens, i)); i++)
    if (isMission(document, i)) return true;
  const isBare =
    isAlone(document, last, segment.last) ||
    (keyAt(tokens, last) === 'its' && /^doors?$/.test(keyAt(tokens, last + 1)));
  const start = isBare ? Math.max(segment.first, first - 11) : first;
  for (let i = start; i < first; i++) if (isMission(document, i)) return true;
  return false;
}

/** “summoned the ambassador”, “recalled its envoys”; what else is recalled is remembered. */
const ENVOYS =
  /^(?:ambassadors?|envoys?|charg[eé]|diplomats?|high|consuls?|deputy|officials?|head|attach[eé]s?|staff|staffers?|employees?|nuncio|personnel)$/;

const TIES = /^(?:ties|relations|relationship|links|borders?|crossings?|airspace)$/;

/** “was summoned”, “were last week summoned” */
export function isPassive({ tokens }: Document, first: number): boolean {
  let at = first - 1;
  const isBetween = (i: number) =>
    ((tokens[i]?.word.flags ?? 0) & IS.date) !== 0 ||
    /^(?:on|last|this|also|again|week|month|today|yesterday)$/.test(tokens[i]?.word.key ?? '');
  while (at > first - 5 && isBetween(at)) at--;
  return /^(?:was|were|been|be|being)$/.test(tokens[at]?.word.key ?? '');
}

/** “cut all ties with”, “The ambassador was called to the ministry”, “declared two diplomats …” */
export function isOfEmbassy({
  document,
  entry: { kind, phrase },
  first,
  last,
  segment,
  end,
  isTitle,
}: Spot): boolean {
  const { tokens } = document;
  const isTold = isPassive(document, first) || (isTitle && isAlone(document, last, end));
  const [from, most, word] = kind === 'ties' ? [10, 6, TIES] : [24, 9, ENVOYS];
  const object = tokens.slice(
    isTold ? Math.max(segment.first, first - from) : last,
    Math.min(segment.last, last + most),
  );
  const after = tokens.slice(last, Math.min(segment.last, last + 20));
  if (phrase.startsWith('declar')) return after.some((one) => /^grat(?:a|ae)$/.test(one.word.key));
  // “called its ambassador in Lima for consultations”, not “called the ambassador”
  const isRecall = (at: number) =>
    keyAt(tokens, at) === 'for' && keyAt(tokens, at + 1) === 'consultations';
  if (/^call(?:ed|s|ing)?$/.test(phrase) && !after.some((_, i) => isRecall(last + i))) return false;
  // “called to the ministry”, not “called to say”
  if (/ to$/.test(phrase))
    return (
      isTold &&
      after.slice(0, 6).some((one) => /^(?:ministry|office|affairs)$/.test(one.word.key)) &&
      object.some((one) => ENVOYS.test(one.word.key))
    );
  // “close to the border”
  if (phrase === 'close' && keyAt(tokens, last) === 'to') return false;
  return object.some((one) => word.test(one.word.key));
}
