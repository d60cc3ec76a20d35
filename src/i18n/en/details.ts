import type { Words } from '../words.ts';

const ofAll = (shown: string, isAll: boolean, all: string) => (isAll ? all : `${shown} of ${all}`);

export const details = ({ plural, number }: Words) => ({
  report: 'report',
  curatorMark: 'c',
  reports: 'Reports',
  oneReport: 'One report only',
  noDateOfPublication: 'bears no date',
  overview: {
    narrowed: 'What the filters leave of it:',
    reportsOf: (shown: number, all: number) =>
      ofAll(number(shown), shown === all, plural(all, { one: '# report', other: '# reports' })),
    eventsOf: (shown: number, all: number) =>
      ofAll(number(shown), shown === all, plural(all, { one: '# event', other: '# events' })),
    claimsOf: (shown: number, all: number) =>
      ofAll(number(shown), shown === all, plural(all, { one: '# claim', other: '# claims' })),
    disagreements: (count: number) =>
      plural(count, { one: '# disagreement', other: '# disagreements' }),
    choose: 'Choose an event on the timeline, or a person, to see who says what about it.',
    disagree: 'Where claims disagree',
    own: (reports: number) =>
      `Shown together with ${plural(reports, { one: '# report', other: '# reports' })} of your own.`,
    denied: 'Denied',
    announcedOnly: 'Announced, not reported as held',
    updated: (date: string) => `Data set of ${date}`,
  },
});
