/** What others reported before it was denied. */
import type { Draft, When } from '../tellings/drafts.ts';
import { isAbout } from '../when/first-day.ts';
import { MOST_SENTENCES } from '../when/planned-day.ts';
import { isDateCompatible, isSiteCompatible } from '../tellings/merging.ts';
import { isMeeting } from '../who/roll-calls.ts';
import { isOfPuttingOff } from '../when/scheduling.ts';
import type { Telling } from '../tellings/telling.ts';
import { isOfSpeech } from '../when/said-when.ts';

const HEARSAY =
  /^(?:reported|written|wrote|claimed|alleged|citing|quoted|reports?|rumou?rs?|stor(?:y|ies))$/;

function hearsayAt({ scene: { document, line } }: Telling): number | undefined {
  for (let i = line.first; i < line.last; i++)
    if (HEARSAY.test(document.tokens[i]?.word.key ?? '')) return i;
  return undefined;
}

export const isHearsay = (telling: Telling) => hearsayAt(telling) !== undefined;

/** “The paper wrote on Sunday that the two had talked on Thursday”: the day of what is denied. */
export function rumouredDay(
  draft: Draft,
  tellings: readonly Telling[],
  all: readonly Draft[],
): When | undefined {
  for (const telling of tellings.slice(0, MOST_SENTENCES)) {
    const from = hearsayAt(telling);
    if (from === undefined || !isAbout(telling, draft, all)) continue;
    const date = telling.dates.find(
      (one) =>
        one.precision === 3 &&
        // “on Monday rejected reports”
        one.first > from + 2 &&
        !telling.quoted.has(one.first) &&
        !isOfSpeech(telling, one) &&
        !isOfPuttingOff(telling, one),
    );
    if (date) return { edtf: date.past, first: date.first, last: date.last, rule: date.rule };
  }
  return undefined;
}

/** Whether news denies what a rumour tells. */
export const isDenialOf = (news: Draft, draft: Draft) =>
  news.status === 'denied' &&
  news.zone !== 'body' &&
  isMeeting(news) &&
  isMeeting(draft) &&
  // “denied a meeting on the sidelines of the summit”
  !news.lines.has(draft.lastLine) &&
  isDateCompatible(news, draft) &&
  isSiteCompatible(news, draft);
