/** News whose day nobody tells, of the day on which its dateline says it was written. */
import { BEGUN } from '../tables/stay-words.ts';
import type { Draft, When } from '../tellings/drafts.ts';
import type { Telling } from '../tellings/telling.ts';

/** `LIMA, July 9 –`: the day of a dateline, and whether its page was put up only some days later. */
export interface Written extends When {
  readonly isReprinted: boolean;
}

/** “X and Y have signed a treaty”: an agency tells it on the day itself. */
function isJustDone({ cues, zone }: Draft, tellings: readonly Telling[]): boolean {
  const lead = tellings.find((one) => one.zone === 'lead')?.scene;
  if (zone === 'body' || !lead) return false;
  const { tokens } = lead.document;
  const hasAt = (at: number) => /^(?:has|have)$/.test(tokens[at]?.word.key ?? '');
  return cues
    .filter(({ first }) => first >= lead.line.first && first < lead.line.last)
    .some(
      ({ first }) =>
        [1, 2, 3].some((n) => hasAt(first - n)) ||
        // “has embarked on a three-day state visit”
        [4, 5, 6, 7, 8, 9].some(
          (n) => hasAt(first - n) && BEGUN.has(tokens[first - n + 1]?.word.key ?? ''),
        ),
    );
}

/** The day of the dateline, where the news is of it. */
export const dayWritten = (
  draft: Draft,
  tellings: readonly Telling[],
  written: Written | undefined,
): When | undefined => (written?.isReprinted || isJustDone(draft, tellings) ? written : undefined);
