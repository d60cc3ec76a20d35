/** The day of the news, where no sentence gives it with the event. */
import type { Day } from '../../../lib/day.ts';
import type { DateMention } from '../dates/date-reader.ts';
import { hasPerson, type Draft, type When } from './drafts.ts';
import { putOffAt } from './called-off.ts';
import { BETWEEN, isAfter, isHistory } from './scheduling.ts';
import { segmentAt, type Telling } from './telling.ts';
import { isPrinted } from './told-when.ts';

/** So many sentences, the headline among them, tell the news. */
const FIRST = 3;

/** “Saturday’s attack” has a day of its own; “2 May 2021, 08:10” is when it was printed. */
function isOfOther(
  telling: Telling,
  { first, last, past, future, rule }: DateMention,
  isVisit: boolean,
): boolean {
  const { document, line } = telling.scene;
  const { tokens } = document;
  const isStamp =
    first < line.first + 2 &&
    !/^(?:on|today|yesterday|this|earlier)$/.test(tokens[line.first]?.word.key ?? '') &&
    !/^date\.(?:weekday|today|yesterday)$/.test(rule);
  // “met ahead of a summit on Friday”
  const kind = segmentAt(telling, first)?.kind;
  // “…, the ministry said on Monday”: not when the journey began
  const isSaid = isVisit && kind === 'attribution';
  const isAhead = isSaid || kind === 'aside' || (past !== future && kind === 'after');
  return isStamp || isAhead || tokens[last]?.word.shape === 'possessive';
}

/** Sentences of the draft itself, of its people, and of a lead that tells of nothing else. */
const isAbout = (
  { index, references, zone }: Telling,
  draft: Draft,
  all: readonly Draft[],
): boolean =>
  draft.lines.has(index) ||
  (zone === 'lead' && !all.some(({ lines }) => lines.has(index))) ||
  references.some(({ people }) => people.some((person) => hasPerson(draft, person)));

/** Headline, lead and the first sentence after it. */
function newsOf(tellings: readonly Telling[]): readonly Telling[] {
  const body = tellings.findIndex(({ zone }) => zone === 'body');
  return tellings.slice(0, Math.max(FIRST, body + 1));
}

/** The first full day that the first sentences tell, of what has been. */
export function firstDay(
  draft: Draft,
  tellings: readonly Telling[],
  all: readonly Draft[],
  published: Day | undefined,
): When | undefined {
  for (const telling of newsOf(tellings).filter((one) => isAbout(one, draft, all)))
    for (const date of telling.dates) {
      const { first, last, rule, precision } = date;
      if (
        precision === 3 &&
        !isAfter(date.past, published) &&
        !isHistory(date.past, published) &&
        !telling.quoted.has(first) &&
        !isPrinted(telling, date) &&
        !isOfOther(telling, date, draft.format === 'visit')
      )
        return { edtf: date.past, first, last, rule };
    }
  return undefined;
}

/** What is to come is told within so many sentences, and so near to these words. */
const MOST_SENTENCES = 6;
const MOST_BETWEEN = 12;
const PLANNED = /^(?:scheduled|planned|due|set|slated|expected|fixed)$/;

/** “should have been away from …”, “was to have begun on …”, “were to be held on …” */
const isUnmet = (key: string, next: string) =>
  (/^(?:should|would|to)$/.test(key) && next === 'have') ||
  (/^(?:was|were)$/.test(key) && next === 'to');

function isMeant({ scene: { document, line } }: Telling, { first }: DateMention): boolean {
  const keys = (at: number) => document.tokens[at]?.word.key ?? '';
  for (let i = first - 1; i >= line.first && i > first - MOST_BETWEEN; i--) {
    if (keys(i - 1) === 'than') return false;
    if (PLANNED.test(keys(i)) || isUnmet(keys(i), keys(i + 1))) return true;
    // “The visit planned for the autumn was cancelled on Friday”
    if (putOffAt(document.tokens, i) && (i + 1 === first || BETWEEN.test(keys(i + 1))))
      return false;
  }
  return false;
}

/** “The trip, expected in April”, “The talks had been set for Monday”: when it is, or was, to be. */
export function plannedDay(
  draft: Draft,
  tellings: readonly Telling[],
  all: readonly Draft[],
): When | undefined {
  for (const telling of tellings.slice(0, MOST_SENTENCES)) {
    if (!isAbout(telling, draft, all)) continue;
    const { document } = telling.scene;
    for (const date of telling.dates) {
      const { first, last, future, past, precision, rule } = date;
      // “should have begun on Monday”: that is over.
      const isMissed = document.tokens
        .slice(Math.max(0, first - 8), first)
        .some(({ word }) => word.key === 'have');
      const edtf = isMissed && precision === 3 ? past : future;
      if (precision > 1 && !telling.quoted.has(first) && isMeant(telling, date))
        return { edtf, first, last, rule };
    }
  }
  return undefined;
}
