/** Embassies and consulates: what is opened, reopened or closed. */
import { setOf } from '../lexicon/words.ts';
import { WEEKDAYS } from '../tables/word-classes.ts';
import type { Document } from '../text/document.ts';
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
  const key = (at: number) => document.tokens[at]?.word.key ?? '';
  for (let i = last; i < segment.last && i < last + 9 && !ENDS.has(key(i)); i++)
    if (isMission(document, i)) return true;
  const isAlone =
    last >= segment.last ||
    document.tokens[last]?.word.shape === 'mark' ||
    ALONE.has(key(last)) ||
    WEEKDAYS[key(last)] !== undefined ||
    (key(last) === 'its' && /^doors?$/.test(key(last + 1)));
  const start = isAlone ? Math.max(segment.first, first - 11) : first;
  for (let i = start; i < first; i++) if (isMission(document, i)) return true;
  return false;
}
