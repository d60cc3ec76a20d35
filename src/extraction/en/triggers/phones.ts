/** Words of calling that tell of no call: “over phone tapping”, “her mobile phone”, “a call for peace”. */
import type { TriggerEntry } from '../lexicon/trigger-entries.ts';
import { setOf } from '../tables/words.ts';

const TAPPED = setOf('hacking records surveillance tap tapping taps');
const PHONES = setOf('cell mobile private secure smart');

export function isNoCall(
  { format, form, phrase }: TriggerEntry,
  before: string,
  after: string,
): boolean {
  if (format !== 'call') return false;
  if (TAPPED.has(after)) return form === 'noun' || form === 'base';
  if (form === 'base') return PHONES.has(before);
  // “ended with a call for joint patrols”, “with a call to donors to pay”
  return (
    /^(?:a|the) call$/.test(phrase) && (after === 'for' || (after === 'to' && before === 'with'))
  );
}
