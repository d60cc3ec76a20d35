/** The day of the news, where no sentence gives it with the event. */
import type { DateMention } from '../dates/date-reader.ts';
import { hasPerson, type Draft, type When } from './drafts.ts';
import { type Telling, segmentAt } from './telling.ts';
import { isPrinted } from './told-when.ts';

/** So many sentences, the headline among them, tell the news. */
const FIRST = 3;

/** “Saturday’s attack” has a day of its own; “2 May 2021, 08:10” is when it was printed. */
function isOfOther({ scene: { document, line } }: Telling, { first, last, rule }: DateMention) {
  const { tokens } = document;
  const isStamp =
    first < line.first + 2 &&
    !/^(?:on|today|yesterday|this|earlier)$/.test(tokens[line.first]?.word.key ?? '') &&
    !/^date\.(?:weekday|today|yesterday)$/.test(rule);
  return isStamp || tokens[last]?.word.shape === 'possessive';
}

const isAbout = ({ index, references }: Telling, draft: Draft) =>
  draft.lines.has(index) ||
  references.some(({ people }) => people.some((person) => hasPerson(draft, person)));

/** The first full day that a main clause of the first sentences tells. */
export function firstDay(draft: Draft, tellings: readonly Telling[]): When | undefined {
  for (const telling of tellings.slice(0, FIRST).filter((one) => isAbout(one, draft)))
    for (const date of telling.dates) {
      const { first, last, rule, precision } = date;
      if (
        precision === 3 &&
        !telling.quoted.has(first) &&
        segmentAt(telling, first)?.kind === 'main' &&
        !isPrinted(telling, date) &&
        !isOfOther(telling, date)
      )
        return { edtf: date.past, first, last, rule };
    }
  return undefined;
}
