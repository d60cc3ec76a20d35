import type { Words } from '../words.ts';

/** The small numbers beside facts; what they open has words of its own, in `evidence.ts`. */
export const footnotes = ({ plural }: Words) => {
  const curator = 'the curator of the data set';
  return {
    whoSaysSo: (fact: string) => `Who says so: ${fact}`,
    /** Holds the numbers as they are seen, “4 5 c”, for whoever speaks to the page. */
    footnote: (fact: string, seen: string, reports: number, knows: boolean) => {
      const noun = reports === 0 ? '' : plural(reports, { one: 'Report ', other: 'Reports ' });
      const rest = knows ? ` (c: ${curator})` : reports === 1 ? ' only' : '';
      return `Who says so: ${fact}. ${noun}${seen}${rest}`;
    },
    close: 'Close',
    keptNote: (fact: string) => `Who says so: ${fact}. c: ${curator}`,
    kept: 'Kept by the curator of the data set; no report is named for it.',
  };
};
