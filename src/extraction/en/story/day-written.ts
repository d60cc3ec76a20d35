/** News whose day nobody tells, of the day on which its dateline says it was written. */
import { keyIn } from '../people/scene.ts';
import { BEGUN } from '../tables/stay-words.ts';
import { familyOf, type Draft, type When } from '../tellings/drafts.ts';
import type { Telling } from '../tellings/telling.ts';

/** `LIMA, July 9 –`: the day of a dateline, and whether its page was put up only some days later. */
export interface Written extends When {
  readonly isReprinted: boolean;
  readonly place: string | undefined;
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

/** `LIMA, July 9. /Agency/ … X told Y at a meeting.`: told on the day, where they met. */
const isOnTheSpot = (
  { format, site, zone, cue }: Draft,
  tellings: readonly Telling[],
  written: Written | undefined,
): boolean =>
  zone === 'lead' &&
  familyOf(format) === 'meeting' &&
  written?.place !== undefined &&
  (site === undefined || site.id === written.place) &&
  tellings.some(
    ({ scene }) =>
      cue.first > scene.line.first &&
      cue.first < scene.line.last &&
      keyIn(scene, cue.first - 1) === 'a' &&
      /^(?:at|during)$/.test(keyIn(scene, cue.first - 2)),
  );

/** The day of the dateline, where the news is of it. */
export const dayWritten = (
  draft: Draft,
  tellings: readonly Telling[],
  written: Written | undefined,
): When | undefined =>
  written?.isReprinted || isJustDone(draft, tellings) || isOnTheSpot(draft, tellings, written)
    ? written
    : undefined;
