/** Embassies and envoys: what is opened or closed, who is named, called back or called in. */
import { IS } from '../lexicon/lexicon.ts';
import type { TriggerEntry } from '../lexicon/trigger-entries.ts';
import { setOf } from '../lexicon/words.ts';
import { WEEKDAYS } from '../tables/word-classes.ts';
import { keyAt, type Document } from '../text/document.ts';
import type { Segment } from '../text/segments.ts';

const MISSIONS = setOf('embassy embassies consulate consulates consulate-general');

/** A commission is high, a mission diplomatic. */
function isMission({ tokens }: Document, at: number): boolean {
  const key = tokens[at]?.word.key ?? '';
  if (MISSIONS.has(key)) return true;
  const before = tokens[at - 1]?.word.key;
  return (
    (before === 'high' && /^commissions?$/.test(key)) ||
    (before === 'diplomatic' && /^missions?$/.test(key))
  );
}

/** What follows these is not what is opened: “close to the embassy”, “opened a road at the embassy”. */
const ENDS = setOf('in at as on with while after during amid for near and of to outside');
const ALONE = setOf('in on after again for amid by this next last');

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
  const isAlone =
    last >= segment.last ||
    tokens[last]?.word.shape === 'mark' ||
    ALONE.has(keyAt(tokens, last)) ||
    WEEKDAYS[keyAt(tokens, last)] !== undefined ||
    (keyAt(tokens, last) === 'its' && /^doors?$/.test(keyAt(tokens, last + 1)));
  const start = isAlone ? Math.max(segment.first, first - 11) : first;
  for (let i = start; i < first; i++) if (isMission(document, i)) return true;
  return false;
}

const POSTS = setOf('ambassador ambassadors envoy envoys consul consul-general');

/** “named X ambassador”: somebody, and not a mission */
export const isPosting = ({ kind, phrase }: TriggerEntry) =>
  kind === 'mission' && /^(?:appoint|nam|nominat)/.test(phrase);

/** “named X as ambassador to Togo”, “appointed high commissioner”, and not “named a former ambassador …” */
export function isOfEnvoy({ tokens }: Document, last: number, segment: Segment): boolean {
  for (let i = last; i < segment.last && i < last + 16; i++) {
    const [key, before] = [tokens[i]?.word.key ?? '', tokens[i - 1]?.word.key ?? ''];
    if (POSTS.has(key) || (key === 'commissioner' && before === 'high'))
      return !/^(?:former|ex-?)$/.test(before);
  }
  return false;
}

/** “summoned the ambassador”, “recalled its envoys”; what else is recalled is remembered. */
const ENVOYS =
  /^(?:ambassadors?|envoys?|charg[eé]|diplomats?|high|consuls?|deputy|officials?|head)$/;

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
export function isOfEmbassy(
  document: Document,
  { kind, phrase }: TriggerEntry,
  first: number,
  last: number,
  segment: Segment,
): boolean {
  const { tokens } = document;
  const isTold = isPassive(document, first);
  const [from, most, word] = kind === 'ties' ? [10, 6, TIES] : [24, 9, ENVOYS];
  const object = tokens.slice(
    isTold ? Math.max(segment.first, first - from) : last,
    Math.min(segment.last, last + most),
  );
  const after = tokens.slice(last, Math.min(segment.last, last + 20));
  if (phrase.startsWith('declar') && !after.some((one) => one.word.key === 'grata')) return false;
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
