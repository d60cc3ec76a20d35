import type { Words } from '../words.ts';

/** Instead of a data set that can’t be shown. */
export const loadFailed = ({ plural }: Words) => ({
  missing: 'There is no data file at this address.',
  missingHelp: 'Check the name after “data=” in the address, or go back to the bundled data set.',
  notHere: (name: string) => `The file “${name}” is not in this browser.`,
  notHereHelp:
    'A file opened from a computer stays in the browser in which it was opened; the link names it but does not hold it. If you have the file, open it here.',
  unreachable: 'The data file could not be fetched.',
  unreachableHelp: 'The network may be down. Nothing is lost; try again when it is back.',
  invalid: (count: number) =>
    `The data file can’t be shown: ${plural(count, { one: 'there is # problem', other: 'there are # problems' })}.`,
  invalidHelp: 'Each line names a place in the file and what is wrong there.',
  retry: 'Try again',
  bundled: 'Open the bundled data set',
});
