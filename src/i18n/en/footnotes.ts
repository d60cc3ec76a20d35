import type { Words } from '../words.ts';

/** The small numbers beside facts; what they open has words of its own, in `evidence.ts`. */
export const footnotes = ({ plural }: Words) => {
  const curator = 'the curator of the data set';
  const whoSaysSo = (fact: string, isDenial = false) =>
    `${isDenial ? 'Who denies it' : 'Who says so'}: ${fact}`;
  return {
    whoSaysSo,
    /** Holds the numbers as they are seen, “4 5 c”, for whoever speaks to the page. */
    footnote: (fact: string, seen: string, reports: number, knows: boolean, isDenial = false) => {
      const noun = reports === 0 ? '' : plural(reports, { one: 'Report ', other: 'Reports ' });
      const rest = knows ? ` (c: ${curator})` : reports === 1 ? ' only' : '';
      return `${whoSaysSo(fact, isDenial)}. ${noun}${seen}${rest}`;
    },
    close: 'Close',
  };
};
