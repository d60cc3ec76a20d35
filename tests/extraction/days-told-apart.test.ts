import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/extraction/extract.ts';

/** Day of the first main event of a report of Wednesday, 9 July 2025. */
const dayOf = (text: string) =>
  readArticle({ text: `date 2025-07-09\n${text}` }).findings.events.find(
    ({ salience }) => salience === 'main',
  )?.date?.edtf;

const A = 'Latvian Prime Minister Ilze Ozola';
const B = 'Ghanaian President Kofi Mensah';

describe('the day of the news, told in another sentence', () => {
  it.each([
    [
      'within a week',
      `${A} will go to Ghana next week.\n\nThe visit is set to begin on July 15.`,
      '2025-07-15',
    ],
    [
      'as a day of that week',
      `Ghana has called off next week’s talks with ${A}.\n\nThe talks had been set for Wednesday.`,
      '2025-07-16',
    ],
    [
      'within a weekend',
      `${A} met ${B} this weekend in Accra.\n\nOzola wrote on her page on Sunday that it was useful.`,
      '2025-07-06',
    ],
    [
      'within a month',
      `${A} will visit Ghana this month.\n\nOzola is to arrive in Accra on July 21.`,
      '2025-07-21',
    ],
    [
      'as the days of a visit on which something else was done',
      `${B} visited Latvia last week.\n\nDuring the July 1-3 visit he met ${A}.`,
      '2025-07-01/2025-07-03',
    ],
    [
      'as several days within it',
      `${A} will go to Ghana next month.\n\nOzola has rooms in Accra on 5-7 August.`,
      '2025-08-05/2025-08-07',
    ],
    [
      'but not of another thing done that week',
      `${A} met ${B} last week.\n\nOn Thursday Ozola opened a hospital in Riga.`,
      '[2025-06-30..2025-07-06]',
    ],
    [
      'but not by whom the week was told',
      `${A} will meet ${B} this week, her spokesman said on Tuesday.`,
      '[2025-07-09..2025-07-13]',
    ],
  ])('is finer %s', (_, text, day) => expect(dayOf(text)).toBe(day));

  it.each([
    [
      'after “until”',
      `Talks between ${A} and ${B}, planned for today, have been put off until Friday.`,
      '2025-07-11',
    ],
    [
      'after “to”',
      `Ghana trip of Latvian prime minister pushed back to July 20\n\n${A} was to have visited Ghana this week.`,
      '2025-07-20',
    ],
    [
      'that it now has',
      `${A}, who was to arrive in Accra today, will now land there on Friday.\n\nHer visit was delayed by a storm.`,
      '2025-07-11',
    ],
    [
      'that it has instead',
      `The summit of ECOWAS leaders in Accra has been postponed by a week.\n\nIt will instead open on July 18.`,
      '2025-07-18',
    ],
    [
      'called so',
      `The visit of ${A} to Ghana has been postponed.\n\nThe new date is July 20.`,
      '2025-07-20',
    ],
    [
      'and not where else she is now',
      `${A} has postponed a visit to Ghana that was planned for Friday.\n\nShe is now in Oslo, where she will stay until Sunday.`,
      '2025-07-11',
    ],
    [
      'or what was planned, where there is no new one',
      `${A} will not come to Ghana.\n\nThe visit has been postponed.\n\nOn July 2 a spokesman had said that Ozola would visit Accra on July 14-15.`,
      '2025-07-14/2025-07-15',
    ],
    [
      'or what would have been',
      `${B} has cancelled his visit to Latvia.\n\nMensah would have been in Riga on Monday and Tuesday.`,
      '2025-07-14/2025-07-15',
    ],
  ])('is the new one %s', (_, text, day) => expect(dayOf(text)).toBe(day));

  it.each([
    'Ozola took office on May 1.',
    'Ozola will go on to Togo on Friday.',
    'Ozola is to address parliament on Friday.',
    'Ozola thanked Mensah for his letter of July 2.',
    'Mensah last saw Ozola on March 3 in Oslo.',
  ])('is none that the next sentence tells of something else: %s', (next) =>
    expect(dayOf(`${A} has met ${B} in Accra.\n\n${next}`)).toBeUndefined(),
  );

  it.each([
    ['a denial', `${A} has never met ${B} in secret, her spokesman insisted on Monday.`],
    [
      'what is condemned',
      `${A} has condemned the double attack on a hotel in Accra on Monday, in which ten people died.`,
    ],
    ['what is still to come', `Ahead of Friday’s summit in Oslo, ${A} met ${B}.`],
  ])('is not that of %s', (_, text) => expect(dayOf(text)).toBeUndefined());

  it('is two days on, the day after tomorrow', () =>
    expect(dayOf(`${A} will meet ${B} the day after tomorrow.`)).toBe('2025-07-11'));

  it.each([
    [`Ozola meets Mensah on Friday\n\n${A} will meet ${B} in Riga on Friday.`, '2025-07-11'],
    [`Ozola arriving in Accra on Sunday\n\n${A} is arriving in Accra on Sunday.`, '2025-07-13'],
    [
      `Mensah, Ozola hold talks Friday\n\n${A} and ${B} held talks in Riga on Friday.`,
      '2025-07-04',
    ],
    [
      `ECOWAS summit on Saturday\n\nECOWAS leaders will hold a summit in Accra on Saturday.`,
      '2025-07-12',
    ],
  ])('is told by the text, not by the tense of a headline: %s', (text, day) => {
    const { events } = readArticle({ text: `date 2025-07-09\n${text}` }).findings;
    expect(events.map(({ date }) => date?.edtf)).toEqual([day]);
  });

  it.each([
    [
      `${A} has called off a visit to Ghana.\n\nOzola was scheduled to fly to Accra, the seat of the government of Ghana, to open the fair of Tema next week.`,
      '[2025-07-14..2025-07-20]',
    ],
    [
      `${A} has called off what would have been her first visit to Ghana, a spokesman said on Tuesday.`,
      undefined,
    ],
    [
      `Ghana on Tuesday dismissed reports of a secret meeting of ${B} and ${A} on the sidelines of the ECOWAS summit.`,
      undefined,
    ],
  ])('is that of the plan, not of the words: %s', (text, day) => expect(dayOf(text)).toBe(day));

  it('may be no finer than a year, of what is denied', () =>
    expect(
      dayOf(`Ghana denied on Monday that its officials had met Latvians in Oslo last year.`),
    ).toBe('2024'));

  it('is to come where it is tomorrow, whatever the tense', () => {
    const { events } = readArticle({
      text: `date 2025-07-09\nAfrica tour: Latvia’s Ozola leaves tomorrow\n\nGhana and Togo are the stops of the journey on which ${A} sets out.\n\nIt is her fifth tour of Africa.`,
    }).findings;
    expect(events[0]).toMatchObject({ status: 'announced', date: { edtf: '2025-07-10' } });
  });
});
