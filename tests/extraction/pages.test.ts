/** Lines of a page that name people who are no part of what is told. */
import { describe, expect, it } from 'vitest';
import { english } from '../../src/extraction/en/english.ts';

const named = (text: string) => english.read(text, '2025-07-09').people.map(({ name }) => name);

const NEWS = `Togo’s Foreign Minister Ama Lawson met her Peruvian counterpart Luis Quispe in Riga on Monday.`;
const TOLD = ['Ama Lawson', 'Luis Quispe'];

describe('who wrote a report is nobody of whom it tells', () => {
  it.each([
    'Kwame Mensah',
    'Kwame Mensah, Accra',
    'Kwame Mensah, Lomé',
    'Kwame Mensah / Political Analyst',
    'Kwame Mensah | Senior Correspondent',
    'Kwame Mensah\nSenior Correspondent',
    'Kwame Mensah\n\nWritten By |\n\nKwame Mensah\n\nPolitical Analyst',
    'By Kwame Mensah, Correspondent',
    'By Kwame Mensah, our correspondent in Accra',
    'By Kwame Mensah in Accra and Ana Ruiz in Lima',
    'by Kwame Mensah — 8 July 2025',
    'From Kwame Mensah, Abuja',
    'Story: Kwame Mensah, Accra',
    'Report by Kwame Mensah; editing by Ana Ruiz',
  ])('above it: %s', (line) => {
    expect(named(`Togo and Peru agree on ports\n\n${line}\n\n${NEWS}`)).toEqual(TOLD);
  });

  it.each([
    'Kwame Mensah',
    'Kwame Mensah, Accra',
    'Kwame Mensah is a journalist with the Daily Paper.',
    '(Additional reporting by Kwame Mensah in Lima; editing by Ana Ruiz)',
  ])('under it: %s', (line) => {
    expect(named(`Togo and Peru agree on ports\n\n${NEWS}\n\n${line}`)).toEqual(TOLD);
  });

  it('unlike a headline that begins with “by”', () => {
    const text = `By Visiting Riga, Ama Lawson Opens Door\n\nA minister spoke of ports on Monday.`;
    expect(named(text)).toEqual(['Ama Lawson']);
  });
});

describe('where it was written, in the line of who wrote it,', () => {
  it.each([
    ['By Kwame Mensah, Accra', 'accra'],
    ['By GT Correspondent, Accra', 'accra'],
    ['From Kwame Mensah in Accra', 'accra'],
    ['By Kwame Mensah in Accra and Ana Ruiz in Lima', undefined],
  ])('is where the news took place: %s', (line, place) => {
    const talks =
      'The ministers of Ghana and Peru, Ama Lawson and Luis Quispe, held talks on Monday.';
    const { events } = english.read(`Ghana seeks vaccines\n\n${line}\n\n${talks}`, '2025-07-09');
    expect(events.map((event) => event.place?.id)).toEqual([place]);
  });
});

describe('the headline of another report', () => {
  it('tells of nobody here', () => {
    const text = `${NEWS}\n\nRead: Deputy Foreign Minister Sure of Growing Trade\n\nThey agreed on ports.`;
    expect(named(text)).toEqual(TOLD);
  });
});
