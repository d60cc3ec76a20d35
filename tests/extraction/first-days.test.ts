import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/extraction/extract.ts';

/** Format, status and day of the main events of a report of Wednesday, 9 July 2025. */
const told = (text: string) =>
  readArticle({ text: `date 2025-07-09\n${text}` })
    .findings.events.filter(({ salience }) => salience === 'main')
    .map(({ format, status, date }) => `${format} | ${status} | ${date?.edtf ?? '-'}`);

const A = 'Latvian Prime Minister Ilze Ozola';
const B = 'Ghanaian President Kofi Mensah';

describe('the day of the news', () => {
  it.each([
    [
      'is the first that the next sentence tells of the same people',
      `${A} has met ${B} in Accra.\n\nOzola came to Castle Hill on July 7, local papers say.`,
      ['bilateral-meeting | held | 2025-07-07'],
    ],
    [
      'is not that of an attack',
      `${A} has met ${B} in Accra.\n\nOzola mourned the victims of Monday’s attack.`,
      ['bilateral-meeting | held | -'],
    ],
    [
      'is that of the words with which a statement is reported',
      `Ghana condemned a drone attack on an oil field in Latvia.\n\n“It was a crime,” Foreign Minister Yaw Addo told journalists at the State House here, Tuesday.`,
      ['statement | held | 2025-07-08'],
    ],
    [
      'may be told from another day until a weekday',
      `${A} will visit Ghana from tomorrow until Saturday.`,
      ['visit | announced | 2025-07-10/2025-07-12'],
    ],
    [
      'is to come where a tour kicks off on it',
      `${A} kicks off on Friday a tour of West Africa.`,
      ['visit | announced | 2025-07-11'],
    ],
    [
      'is told by what it is scheduled for',
      `Brokers are promoting a meeting between ${A} and ${B}, which is scheduled for Friday.`,
      ['bilateral-meeting | announced | 2025-07-11'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('what is news', () => {
  it.each([
    [
      'is no treaty that somebody might sign',
      `${A} has thanked Ghana for having been the first to give a mandate to sign the Volta protocol.\n\nOzola and ${B} held talks on Tuesday in Accra.`,
      ['bilateral-meeting | held | 2025-07-08'],
    ],
    [
      'is the summit for which leaders met, not the last one',
      'West African leaders met on Tuesday in Accra, the capital of Ghana, for an emergency summit.\n\nThe bloc had imposed sanctions on Guinea during its last extraordinary summit on May 30 in Lomé.',
      ['summit | held | 2025-07-08'],
    ],
    [
      'is not a previous meeting',
      `${A} will meet ${B} on Saturday in Accra. Ozola had a previous meeting with Mensah in Riga, when the port was opened.`,
      ['bilateral-meeting | announced | 2025-07-12'],
    ],
    [
      'is a lifting of sanctions, of whoever speaks for it',
      'Today, the Latvian Finance Ministry removed sanctions imposed in 2021 by Ghana.\n\n“They have served their end,” said Secretary Ilze Ozola.',
      ['sanction | held | 2025-07-09'],
    ],
    [
      'is off for whom it was expected',
      `${A} won’t meet ${B} in Accra on Friday as planned.`,
      ['bilateral-meeting | cancelled | 2025-07-11'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});
