/** What tests of events share: two ministers, and the main events of a text in a line each. */
import { english } from '../../src/extraction/en/english.ts';

export const A = 'Latvian Foreign Minister Ilze Ozola';
export const B = 'Ghanaian Foreign Minister Kofi Mensah';

/**
 * The main events: format, status, date, place, family names in the order of the alphabet. A report
 * is of Wednesday, 9 July 2025, unless another day is given.
 */
export function mainEvents(text: string, published = '2025-07-09'): string[] {
  const { events, people } = english.read(text, published);
  return events
    .filter(({ salience }) => salience === 'main')
    .map(({ format, status, date, place, participants }) => {
      const names = participants.flatMap(({ who }) =>
        'person' in who ? (people[who.person]?.name.split(' ').at(-1) ?? '') : [],
      );
      return [format, status, date?.edtf ?? '-', place?.id ?? '-', names.sort().join(' ')].join(
        ' | ',
      );
    });
}
