import type { Words } from '../words.ts';

export const about = ({ number, plural }: Words) => {
  /** “36 events”, or “31 of 36 events”. */
  const share = (noun: string) => (part: number, whole?: number) => {
    const counted = plural(whole ?? part, { one: `# ${noun}`, other: `# ${noun}s` });
    return whole === undefined ? counted : `${number(part)} of ${counted}`;
  };
  return {
    title: 'About this data',
    data: 'The data set',
    method: 'How it is made',
    methodText: [
      'Each event, and each thing said of it, was read from the reports listed below. Every claim names its report and the characters at which its passage stands, and says in our own words what stands there. No report is reprinted.',
      'What a report announces is not what happened. An event counts as held only where a report, or the curator, says that it was; a date that has passed proves nothing.',
      'Dates are as exact as the reports. “Sometime in February” is neither the first of February nor a month long.',
      'Where claims exclude each other, both stand. Which one is shown follows from the rule below, and from nothing else.',
      'What the curator of the data set knows beyond the reports is a claim as well, and is marked with a c.',
      'A report that repeats another’s story, passage by passage, is not a second source.',
    ],
    rule: 'Which value is shown',
    coverage: 'What it covers, and what it does not',
    figures: {
      events: 'Events',
      single: 'Resting on a single source',
      placed: 'Claims with the place of their passage',
      curator: 'Claims of the curator, from no report',
      dated: 'Reports that bear a date',
      without: (first: string, last: string) => `Days without a report, ${first} to ${last}`,
      otherDays: 'On the other days these came out.',
      outlet: (name: string) => `Outlet: ${name}`,
      language: (name: string) => `Language: ${name}`,
      unnamed: 'not named',
      ofEvents: share('event'),
      ofClaims: share('claim'),
      ofReports: share('report'),
      ofDays: share('day'),
    },
    noReport:
      'A day without a report is a day of which this data set knows nothing. It never means that nobody met.',
    matrix: 'Reports and events',
    matrixNote: 'How many claims each report makes of each event; every number leads to them.',
    event: 'Event',
    months: {
      title: 'Reports and events by month',
      month: 'Month',
      published: 'Reports published',
      events: 'Events dated',
      between: 'Not within one month',
      undated: 'Without a date',
    },
    texts: 'The texts',
    keyboard: 'By keyboard',
    keys: [
      ['/', 'to the search box'],
      ['Tab', 'through the parts of the page, each a single stop'],
      ['← →', 'in the timeline and the graph: to the neighbour'],
      ['Enter', 'open what is marked'],
      ['Esc', 'close what was opened'],
    ] as readonly (readonly [string, string])[],
    keyboardNote:
      'All that the drawings show stands in the list and the table too, in plain text and in the same order.',
    version: 'Version',
    versionText: (id: string, updated: string, format: number) =>
      `Data set “${id}”, ${updated}; file format ${number(format)}.`,
  };
};
