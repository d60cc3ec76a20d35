import { describe, expect, it } from 'vitest';
import { english } from '../../src/extraction/en/english.ts';

/** The main events, one line each. Published on Wednesday, 9 July 2025. */
function mainEvents(text: string, published = '2025-07-09'): string[] {
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

const A = 'Latvian Foreign Minister Ilze Ozola';
const B = 'Ghanaian Foreign Minister Kofi Mensah';

describe('ways to say that something took place', () => {
  it.each([
    [
      'went to a country',
      `${A} went to Ghana on Monday for the opening of a port.`,
      ['visit | held | 2025-07-07 | ghana | Ozola'],
    ],
    [
      'leaves the country for another',
      `${A} will on Friday leave the country for Ghana.`,
      ['visit | announced | 2025-07-11 | ghana | Ozola'],
    ],
    [
      'called up',
      `${A} called up ${B} on Tuesday.`,
      ['call | held | 2025-07-08 | - | Mensah Ozola'],
    ],
    [
      'a summit by video is a summit',
      `President Ama Boateng of Ghana joined other leaders for a virtual summit today.`,
      ['summit | held | 2025-07-09 | - | Boateng'],
    ],
    [
      'is also cancelled',
      `The talks between ${A} and ${B} are also cancelled.`,
      ['bilateral-meeting | cancelled | - | - | Mensah Ozola'],
    ],
    [
      'was temporarily postponed, as somebody confirmed',
      `A Latvian diplomat, who asked not to be named, confirmed that the talks between ${A} and ${B} were temporarily postponed.`,
      ['bilateral-meeting | postponed | - | - | Mensah Ozola'],
    ],
    [
      'what a ministry said is told, too',
      `In a short note, the ministry said the visit of ${A} to Accra had been shelved.`,
      ['visit | postponed | - | accra | Ozola'],
    ],
  ])('%s', (_, text, expected) => {
    expect(mainEvents(text)).toEqual(expected);
  });
});
