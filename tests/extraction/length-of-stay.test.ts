import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/extraction/extract.ts';

/** Format and days of the first main event of a report of Wednesday, 9 July 2025. */
const told = (text: string) => {
  const { events } = readArticle({ text: `date 2025-07-09\n${text}` }).findings;
  const news = events.find(({ salience }) => salience === 'main');
  return `${news?.format} ${news?.date?.edtf}`;
};

const A = 'Latvian Prime Minister Ilze Ozola';
const B = 'Ghanaian President Kofi Mensah';

describe('the length of an event', () => {
  it.each([
    [`Ozola begins four-day visit to Ghana\n\n${A} arrived in Accra on Tuesday.`, '08/2025-07-11'],
    [`${A} will fly to Accra on Friday.\n\nThe three-day trip is her first.`, '11/2025-07-13'],
    [`${B} will visit Riga on July 14.\n\nHis stay will last five days.`, '14/2025-07-18'],
    [`${B} will visit Riga on July 14.\n\nIn his two days there he sees ${A}.`, '14/2025-07-15'],
    [
      `${A} has put off a visit to Ghana.\n\nOzola had been expected to arrive on Friday for a stay of three days.`,
      '11/2025-07-13',
    ],
    [`${A} will begin a week-long tour of Ghana on Monday.`, '14/2025-07-20'],
    [`${A} landed in Accra on Monday.\n\nShe will stay until Thursday.`, '07/2025-07-10'],
    [`${A} arrived in Accra on Monday for a visit that will run through July 12.`, '07/2025-07-12'],
    [`${A} sets out for Ghana on Friday.\n\nShe will be home again on July 15.`, '11/2025-07-15'],
    [
      `${A} travels to Ghana on Friday.\n\nBefore flying home on Sunday she visits Tema.`,
      '11/2025-07-13',
    ],
    [`${A} arrived in Accra today.\n\nThe visit ends on Saturday.`, '09/2025-07-12'],
    [`${A} arrived in Accra today.\n\nOn Friday the visit ends in Tema.`, '09/2025-07-11'],
    [`${A} arrived in Accra today.\n\nTomorrow she flies home.`, '09/2025-07-10'],
    [`${A} arrived in Accra today.\n\nThe programme closes on Saturday.`, '09/2025-07-12'],
    [`${A} will be in Accra on Friday and in Kumasi on Saturday.`, '11/2025-07-12'],
    [`${A} left Accra on Tuesday at the end of a three-day visit to Ghana.`, '06/2025-07-08'],
    [`Ozola's three-day visit to Ghana ended on Tuesday with a tour of Tema.`, '06/2025-07-08'],
    [
      `${A} ended a “long and fruitful” three-day official visit to Ghana and left for home on Monday.`,
      '05/2025-07-07',
    ],
    [
      `${A} will visit Ghana next week.\n\nDuring her four-day trip from Sunday she is to meet ${B}.`,
      '13/2025-07-16',
    ],
    [`${A} on Tuesday ended a visit to Ghana that she had begun on Sunday.`, '06/2025-07-08'],
    [
      `${A} was welcomed in Accra today, the second day of her four-day visit to Ghana.`,
      '08/2025-07-11',
    ],
    [
      `${A} winds up on Wednesday a visit to Ghana.\n\nThe Latvian prime minister arrived on Monday at the invitation of Foreign Minister Yaw Addo.`,
      '07/2025-07-09',
    ],
    [
      `State honours for Ozola on visit to Ghana\n\nA salute boomed in Accra on Wednesday as ${B} welcomed ${A}.\n\nOzola, who flew in on Tuesday at the start of a two-day visit, is a teacher.`,
      '08/2025-07-09',
    ],
    [
      `${A}, who is paying a visit to Ghana, held talks today with ${B}.\n\nOzola arrived in Accra yesterday.\n\nThe visit ends on Friday.`,
      '08/2025-07-11',
    ],
    [
      `${A} has wound up a two-day state visit to Ghana.\n\nShe was met by ${B} in Accra on Tuesday.`,
      '08/2025-07-09',
    ],
    [
      `${A} started an official visit to Ghana on Wednesday.\n\nHer host over the two days is ${B}.`,
      '09/2025-07-10',
    ],
    [`${A} returned to Riga on Tuesday after a three-day visit to Ghana.`, '06/2025-07-08'],
    [`${A} on Tuesday flew home following a three-day trip to Ghana.`, '06/2025-07-08'],
  ])('of a visit: %s', (text, days) => expect(told(text)).toBe(`visit 2025-07-${days}`));

  it.each([
    [
      `ECOWAS leaders opened a summit in Accra on Monday.\n\nThe two-day summit deals with fishing.`,
      'summit 2025-07-07/2025-07-08',
    ],
    [
      `Foreign ministers of Latvia and Ghana concluded two days of talks in Accra on Tuesday.`,
      'bilateral-meeting 2025-07-07/2025-07-08',
    ],
    [
      `Foreign ministers of Latvia and Ghana have sat down for negotiations in Accra.\n\nThe round is scheduled to last two days and to end on July 10.`,
      'bilateral-meeting 2025-07-09/2025-07-10',
    ],
    [
      `Ghana and Togo began joint military exercises near Lome on Tuesday.\n\nThe exercises will go on until July 12.`,
      'military 2025-07-08/2025-07-12',
    ],
  ])('of talks: %s', (text, expected) => expect(told(text)).toBe(expected));

  it.each([
    [
      `${A} arrived in Accra on Tuesday.\n\nLast year Ozola paid a three-day visit to Togo.`,
      'visit 2025-07-08',
    ],
    [
      `${A} arrived in Accra on Tuesday.\n\nOzola came back from a five-day trip to Japan on Saturday.`,
      'visit 2025-07-08',
    ],
    [
      `${A} arrived in Accra on Tuesday.\n\nParliament in Accra is in recess until July 20.`,
      'visit 2025-07-08',
    ],
    [`${A} arrived in Accra on Tuesday to discuss a three-day truce.`, 'visit 2025-07-08'],
    [
      `${A} will visit Ghana on Friday.\n\nTogolese President Koffi Lawson begins a four-day visit to Accra on Monday.`,
      'visit 2025-07-11',
    ],
    [
      `${A} will visit Ghana on Friday.\n\nA two-day conference on ports opens in Accra on Monday.`,
      'visit 2025-07-11',
    ],
    [
      `${A} met ${B} in Accra on Tuesday.\n\nOzola is on a three-day visit to Ghana.`,
      'bilateral-meeting 2025-07-08',
    ],
    [
      `${A} met ${B} in Accra on Tuesday.\n\nShe leaves for Togo on Thursday.`,
      'bilateral-meeting 2025-07-08',
    ],
    [
      `ECOWAS leaders met for a summit in Accra on Monday.\n\n${B} will pay a three-day visit to Riga.`,
      'summit 2025-07-07',
    ],
    [
      `The visit of ${A} to Ghana ended on Tuesday.\n\nShe is due home on Friday.`,
      'visit 2025-07-08',
    ],
    [
      `Officials of Latvia and Ghana held talks in Accra on Tuesday.\n\nThere will be no 2nd day of talks, diplomats said.`,
      'bilateral-meeting 2025-07-08',
    ],
    [
      `${A} visited Ghana on Monday.\n\nShe later travelled to Togo, where she is to stay until Thursday.`,
      'visit 2025-07-07',
    ],
    [
      `${A} will visit Ghana on Friday.\n\nA stay of 30 days without a visa is on the table.`,
      'visit 2025-07-11',
    ],
    [
      `${A} met ${B} in Accra on Tuesday.\n\nThey are there for the two-day summit of the African Union.`,
      'bilateral-meeting 2025-07-08',
    ],
    [
      `Following two days of talks between negotiators, ${A} met ${B} on Tuesday.`,
      'bilateral-meeting 2025-07-08',
    ],
    [
      `${A} arrived in Accra on Tuesday.\n\nThe five-day journey, Ozola’s first this year, started in Lima.`,
      'visit 2025-07-08',
    ],
    [
      `${A} arrived in Accra on Tuesday.\n\nOn her five-day trip to the region Ozola looks for buyers of tea.`,
      'visit 2025-07-08',
    ],
    [
      `${A} will visit Ghana on Friday.\n\nThe visit comes two weeks after the talks in Riga.`,
      'visit 2025-07-11',
    ],
    [`${B} arrived in Riga on Wednesday, the second stop of a five-day tour.`, 'visit 2025-07-09'],
    [
      `${A} arrived in Accra on Tuesday.\n\nGhana is one stop on a nine-nation trip before she is back home on July 16.`,
      'visit 2025-07-08',
    ],
    [
      `${A} will arrive in Accra tonight.\n\nThe tour runs from July 9-12 and takes her to Lima, Peru; Accra, Ghana; and Lomé, Togo.`,
      'visit 2025-07-09',
    ],
    [`${B} arrived in Riga on Wednesday on a week-long tour of Europe.`, 'visit 2025-07-09'],
  ])('is not that of another: %s', (text, expected) => expect(told(text)).toBe(expected));
});
