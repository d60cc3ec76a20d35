import type { Words } from '../words.ts';

export const about = ({ number, plural }: Words) => ({
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
  figures: (events: number, claims: number, reports: number) =>
    `${plural(events, { one: '# event', other: '# events' })}, ${plural(claims, { one: '# claim', other: '# claims' })}, ${plural(reports, { one: '# report', other: '# reports' })}.`,
  dated: (dated: number, reports: number) =>
    `${number(dated)} of ${plural(reports, { one: '# report bears a date', other: '# reports bear a date' })}.`,
  span: (first: string, last: string, days: number, without: number) =>
    `Between the first and the last of them, ${first} and ${last}, lie ${number(days)} days; on ${number(without)} of them no report here was published.`,
  noReport:
    'A day without a report is a day of which this data set knows nothing. It never means that nobody met.',
  outlets: 'Outlets',
  unnamed: 'not named',
  languages: 'Languages',
  matrix: 'Reports and events',
  matrixNote:
    'A dot where the report makes at least one claim about the event; the number counts its claims.',
  event: 'Event',
  single: (single: number, events: number) =>
    `${number(single)} of ${plural(events, { one: '# event rests', other: '# events rest' })} on a single source.`,
  months: 'Reports and events by month',
  month: 'Month',
  published: 'Reports published',
  took: 'Events dated',
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
});
