import type { Words } from '../words.ts';

export const filters = ({ plural, number }: Words) => ({
  time: 'Time',
  from: 'From',
  to: 'To',
  dateHelp: 'A year, month or day: 2025, Jul 2025, 9 Jul 2025 or 2025-07-09',
  reversed: 'The end is before the start: no event fits.',
  swap: 'Swap them',
  unknown: (id: string) => `${id} (not in this data set)`,
  shown: (shown: number, total: number) => `${number(shown)} of ${number(total)}`,
  certain: 'only what certainly lies within',
  possible: (count: number) =>
    plural(count, {
      one: '# of these lies within only possibly: its date is not known to the day.',
      other: '# of these lie within only possibly: their dates are not known to the day.',
    }),
  certainChip: 'certainly within',
  allOf: (group: string) => `all of these: ${group.toLowerCase()}`,
  noneCalled: 'Nothing is called so.',
  moreFind: (count: number) => `${number(count)} more: type a name to find one`,
});
