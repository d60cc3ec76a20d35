import { describe, expect, it } from 'vitest';
import { english } from '../../src/extraction/en/english.ts';
import { A, B, mainEvents } from './main-events.ts';

describe('a clause that only says who somebody is', () => {
  it.each([
    [
      'a visit denied',
      `${A}, who met ${B} in Riga last month, denied that she would travel to Lima.`,
      'visit | denied | - | lima | Ozola',
    ],
    [
      'a visit to come',
      `${A}, who met ${B} in Riga last month, will travel to Lima on Monday.`,
      'visit | announced | 2025-07-14 | lima | Ozola',
    ],
    [
      'a call',
      `${A}, who visited Lima last month, phoned ${B} on Monday.`,
      'call | held | 2025-07-07 | - | Mensah Ozola',
    ],
  ])('tells none of the news: %s', (_, text, event) => {
    expect(mainEvents(text)).toEqual([event]);
  });

  it('tells it where the sentence has no other', () => {
    expect(mainEvents(`${A}, who met ${B} in Riga on Monday, said that tea was dear.`)).toEqual([
      'bilateral-meeting | held | 2025-07-07 | riga | Mensah Ozola',
    ]);
  });
});

describe('who is met though not named', () => {
  it.each([
    [`${A} will host the Ghanaian foreign minister in Riga next Monday.`, 'announced | 2025-07-14'],
    [`${A} received the Ghanaian ambassador in Riga on Monday.`, 'held | 2025-07-07'],
  ])('is of a country: %s', (text, rest) => {
    expect(mainEvents(text)).toEqual([`bilateral-meeting | ${rest} | riga | Ozola`]);
  });
});

describe('a meeting of many', () => {
  it.each([
    ['conference', 'Trade ministers from six African states met in Accra on Monday.'],
    ['conference', 'Foreign ministers of Ghana, Togo, Benin and Niger met in Accra on Monday.'],
    [
      'conference',
      'African ministers meet in Accra\n\nMinisters from nine countries met in Accra on Monday.',
    ],
    ['summit', 'Leaders of eight African nations met in Accra on Monday.'],
    ['bilateral-meeting', 'Foreign ministers of Ghana and Togo met in Accra on Monday.'],
  ])('is a %s: %s', (format, text) => {
    expect(mainEvents(text)).toEqual([`${format} | held | 2025-07-07 | accra | `]);
  });
});

describe('a meeting denied', () => {
  it.each([
    `Ghana denied that ${A} was to meet ${B} in Lima.`,
    `Ghana denied that ${A} and ${B} were about to meet in Lima.`,
    `Ghana denies that ${A} would meet ${B} in Lima.`,
  ])('is the news, not the denial: %s', (text) => {
    expect(mainEvents(text)).toEqual(['bilateral-meeting | denied | - | lima | Mensah Ozola']);
  });
});

describe('an outcome', () => {
  const calls = (text: string) =>
    english
      .read(text, '2025-07-09')
      .events.flatMap(({ outcomes }) => outcomes.map(({ kind }) => kind));

  it('is what somebody was called on to do, and no courtesy call', () => {
    const met = `${A} met ${B} in Lima on Monday.`;
    expect(calls(`${met} Ozola called on Ghana to open its ports.`)).toEqual(['called-for']);
    expect(calls(`${met} Ozola also called on Field Marshal Adjo.`)).toEqual([]);
  });
});
