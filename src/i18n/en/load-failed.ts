import type { Words } from '../words.ts';

/** Instead of a data set that can’t be shown; of one that is none, see `transfer.open`. */
export const loadFailed = ({ plural }: Words) => ({
  missing: 'There is no such data file',
  nothingAt: (path: string) => `Nothing was found at “${path}”.`,
  missingHelp: 'Check the name after “data=” in the address, or go back to the bundled data set.',
  notHere: 'The file is not in this browser',
  notHereLead: (name: string) =>
    `“${name}” was opened from a computer, and stays in the browser in which it was opened.`,
  notHereHelp: 'The link names the file but does not hold it. If you have the file, open it here.',
  unreachable: 'The data file could not be fetched',
  unreachableLead: 'The network may be down.',
  unreachableHelp: 'Nothing is lost; try again when it is back.',
  fault: 'Reading the data file failed',
  faultLead: (path: string) => `Parley could not come to the end of “${path}”:`,
  faultHelp:
    'The file may be larger than this device has room for, or Parley may have a mistake. Trying again is worth it once.',
  foreign: 'This is no data file',
  invalid: 'The data file can’t be shown',
  problems: (path: string, count: number) =>
    plural(count, {
      one: `There is # problem in “${path}”.`,
      other: `There are # problems in “${path}”.`,
    }),
  retry: 'Try again',
  bundled: 'Open the bundled data set',
});
