import type { DateMessages } from '../dates.ts';
import type { Words } from '../words.ts';

export const dates = ({ list }: Words): DateMessages => ({
  unknown: 'date not known',
  sometimeIn: (span) => `sometime in ${span}`,
  someDayIn: (range) => `some day in ${range}`,
  fromTo: (from, to) => `${from} – ${to}`,
  from: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
  oneOf: (days) => list(days, 'disjunction'),
  about: (date) => `about ${date}`,
  unsure: (date) => `${date} (uncertain)`,
});
