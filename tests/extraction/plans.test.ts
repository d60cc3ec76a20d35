import { describe, expect, it } from 'vitest';
import { mainEvents } from './main-events.ts';

describe('what is to come or was to be', () => {
  it.each([
    [
      'in the present of several, with a day',
      'The foreign ministers of Togo, Ghana and Peru meet in Lomé on Friday to discuss trade.',
      'bilateral-meeting | announced | 2025-07-11 | lome | ',
    ],
    [
      'in a headline that says “pay visit”',
      'Latvian Prime Minister Ilze Ozola to pay visit to Peru in May',
      'visit | announced | 2026-05 | peru | Ozola',
    ],
    [
      'in the present of several, with a noun',
      'The presidents of Togo and Ghana hold talks in Lima on Saturday.',
      'bilateral-meeting | announced | 2025-07-12 | lima | ',
    ],
    [
      'with who invited to it named only later',
      'Ministers of Togo, Ghana and Peru come together in Lomé on Friday. The invitation came from Togolese Foreign Minister Ama Lawson.',
      'bilateral-meeting | announced | 2025-07-11 | lome | Lawson',
    ],
    [
      'soon',
      'Foreign Ministers Ilze Ozola of Latvia and Kofi Mensah of Ghana are about to meet in Lomé.',
      'bilateral-meeting | announced | - | lome | Mensah Ozola',
    ],
    [
      'later than planned',
      'Lawson to arrive in Riga a week later than planned\n\nThe Togolese President, Ama Lawson, will come to Latvia on July 18, the government said.',
      'visit | rescheduled | 2025-07-18 | riga | Lawson',
    ],
    [
      'later than planned, on a day told before that',
      'Peruvian President Luis Quispe is arriving in Lomé on Friday, a day later than originally planned.',
      'visit | rescheduled | 2025-07-11 | lome | Quispe',
    ],
    [
      'earlier than planned, as was said on some day',
      'Latvian Foreign Minister Ilze Ozola will visit Ghana two days earlier than planned, her ministry said on Tuesday.',
      'visit | rescheduled | - | ghana | Ozola',
    ],
    [
      'not, and then put off',
      'Ozola will not come to Accra\n\nLatvian Foreign Minister Ilze Ozola’s visit to Ghana has been postponed, her ministry said on Tuesday.',
      'visit | postponed | - | accra | Ozola',
    ],
    [
      'announced once and put off since',
      'A planned visit of Latvian Foreign Minister Ilze Ozola to Accra, announced in May, was postponed, the presidency said.',
      'visit | postponed | - | accra | Ozola',
    ],
    [
      'within a month, made known on some day',
      'Next month Togolese President Ama Lawson will travel to Riga, it was made known on Monday.',
      'visit | announced | 2025-08 | riga | Lawson',
    ],
    [
      'within a month, as planned for a day that is told later',
      'Latvian Foreign Minister Ilze Ozola will not visit Ghana this month as planned. The ministry had said that Ozola was to be in Accra on July 30.',
      'visit | cancelled | 2025-07-30 | accra | Ozola',
    ],
    [
      'contradicted',
      'Togolese Foreign Minister Ama Lawson contradicted reports that she visited Riga in May.',
      'visit | denied | 2025-05 | riga | Lawson',
    ],
  ])('%s', (_, text, expected) => {
    expect(mainEvents(text)).toEqual([expected]);
  });
});

describe('the month that something was planned for', () => {
  it.each([
    'postponed her visit to Ghana, set for August.',
    'has put off a visit to Ghana planned for August.',
    'has put off her August visit to Ghana.',
    'has put off a visit to Ghana.\n\nShe had been expected there before August was over.',
  ])('is that of what is off: %s', (told) =>
    expect(mainEvents(`Latvian Foreign Minister Ilze Ozola ${told}`)).toEqual([
      'visit | postponed | 2025-08 | ghana | Ozola',
    ]),
  );

  it('is not that of another event', () =>
    expect(
      mainEvents(
        'Latvian Foreign Minister Ilze Ozola has put off a visit to Ghana.\n\nShe would have asked the leaders to repeat their March summit.',
      ),
    ).toEqual(['visit | postponed | - | ghana | Ozola']));
});

describe('the day within the week told', () => {
  it.each([
    'Kofi Mensah said Ozola would get here on July 14.',
    'Kofi Mensah, an envoy, said that Ozola would get here on July 14.',
    'Kofi Mensah, an envoy, said Ozola would get here on July 14.',
    'Ozola would get here on July 14, Kofi Mensah said.',
  ])('is that on which somebody says she will come: %s', (told) =>
    expect(
      mainEvents(`Latvian Foreign Minister Ilze Ozola is to come to Ghana next week.\n\n${told}`),
    ).toEqual([expect.stringMatching(/^visit . announced . 2025-07-14 . ghana/)]),
  );
});

it('is not the last stop that dates a journey', () =>
  expect(
    mainEvents(
      'Latvian Foreign Minister Ilze Ozola will visit Ghana and Togo.\n\nOn Sunday she will go on to Lomé, where her trip ends.',
    )[0],
  ).toBe('visit | announced | - | - | Ozola'));

describe('a stay in the words before a clause of where', () => {
  it.each([
    'From July 8 to July 11 Latvian Foreign Minister Ilze Ozola is in Accra, where she is on a working visit.',
    'Latvian Foreign Minister Ilze Ozola is from 8 to 11 July in Accra, where she is on an official visit.',
  ])('gives its days: %s', (told) =>
    expect(mainEvents(told)).toEqual(['visit | held | 2025-07-08/2025-07-11 | accra | Ozola']),
  );
});

describe('what has been', () => {
  it.each([
    [
      'with a day between a verb and its particle',
      'Latvian Foreign Minister Ilze Ozola called this morning on Ghana’s President Kofi Mensah in Accra.',
      'bilateral-meeting | held | 2025-07-09 | accra | Mensah Ozola',
    ],
    [
      'with a day between, and another meaning',
      'Latvian Foreign Minister Ilze Ozola called yesterday on Ghana to end the fighting.',
      'statement | held | 2025-07-08 | - | Ozola',
    ],
    [
      'in a city that a clause with “where” follows',
      'Togo’s Foreign Minister Ama Lawson was in Accra on Tuesday, where ministers of both countries met Ghana’s President Kofi Mensah.',
      'bilateral-meeting | held | 2025-07-08 | accra | Lawson Mensah',
    ],
    [
      'in a headline, told in the lead only as what came before',
      'Ozola and Mensah meet again\n\nLatvian Foreign Minister Ilze Ozola and Ghana’s Kofi Mensah want more trade. They said so after they had talked in Accra on Sunday.',
      'bilateral-meeting | held | 2025-07-06 | accra | Mensah Ozola',
    ],
    [
      'in a headline, told in the lead by the two men',
      'Kofi Mensah and Luis Quispe sit down again\n\nGhana’s President Kofi Mensah and Peru’s Luis Quispe want more trade with Togo. The two men said so after they had talked one-on-one in Accra on Sunday.',
      'bilateral-meeting | held | 2025-07-06 | accra | Mensah Quispe',
    ],
    [
      'before what a headline tells, and is not that',
      'Ilze Ozola meets Kofi Mensah\n\nAfter she had talked in Lima on Friday, Latvian President Ilze Ozola met Ghana’s President Kofi Mensah in Accra on Sunday.',
      'bilateral-meeting | held | 2025-07-06 | accra | Mensah Ozola',
    ],
    [
      'as reports have it that are denied',
      'Togo’s Foreign Minister Ama Lawson denied reports according to which she flew to Riga last November.',
      'visit | denied | 2024-11 | riga | Lawson',
    ],
    [
      'on the day of a dateline of two sentences',
      'Ozola calls on Mensah\n\nAccra. 7 July. Latvian President Ilze Ozola met Ghana’s President Kofi Mensah today.',
      'bilateral-meeting | held | 2025-07-07 | accra | Mensah Ozola',
    ],
  ])('%s', (_, text, expected) => {
    expect(mainEvents(text)).toEqual([expected]);
  });

  it('on one day, and goes on about it after what was on another', () => {
    const text =
      'Togolese President Ama Lawson hosted Ghanaian President Kofi Mensah in Lomé on Tuesday.\n\nIn Lima on Monday, Peruvian adviser Luis Quispe held talks with Latvian adviser Ilze Ozola.\n\nOn Tuesday evening the two presidents were joined by Peruvian Foreign Minister Ana Flores.';
    expect(mainEvents(text)).toEqual([
      'bilateral-meeting | held | 2025-07-08 | lome | Flores Lawson Mensah',
    ]);
  });
});
