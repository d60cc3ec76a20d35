import { expect, test } from 'vitest';
import { parseEdtf } from '../../src/domain/edtf.ts';
import { localeOf } from '../../src/i18n/locale.tsx';

const { dates } = localeOf('en');
/** Engines put narrow and thin spaces around dashes; a reader sees spaces. */
const plain = (text: string) => text.replaceAll(/[\u2009\u202f\u00a0]/g, ' ');
const words = (edtf: string) => plain(dates.inWords(parseEdtf(edtf)));

test.each([
  ['2025-07-09', '9 July 2025'],
  ['2025-02', 'sometime in February 2025'],
  ['2025', 'sometime in 2025'],
  ['2025-02~', 'about sometime in February 2025'],
  ['2025-07-09?', '9 July 2025 (uncertain)'],
  ['[2025-06-21,2025-06-22]', '21 or 22 June 2025'],
  ['[2025-06-30,2025-07-01]', '30 June 2025 or 1 July 2025'],
  ['2025-06-21/..', 'from 21 June 2025'],
  ['../2025-06-21', 'until 21 June 2025'],
  ['2023-06/2025-02', 'June 2023 – February 2025'],
])('%s is said as “%s”', (edtf, expected) => {
  expect(words(edtf)).toBe(expected);
});

test.each([
  ['2025-06-15/2025', '15 June 2025 – 2025'],
  ['2025/2025-03', '2025 – March 2025'],
  ['2025-02-20/2025-02', '20 February 2025 – February 2025'],
  ['2025-02/2025-02-10', 'February 2025 – 10 February 2025'],
  ['2025-02/..', 'from February 2025'],
  ['[2025-02..]', 'from February 2025'],
  ['[..2025-02]', 'until February 2025'],
  ['[2025-02..2025-04]', 'some day in February 2025 – April 2025'],
  ['[2025-01,2025-03]', 'some day in January 2025 – March 2025'],
  ['[..2025-01-05,2025-03]', 'until March 2025'],
])('of %s no day is said that nobody gave: “%s”', (edtf, expected) => {
  expect(words(edtf).replace(/ ?– ?/, ' – ')).toBe(expected);
});

test('a week of which one day is meant does not sound like a week that it lasted', () => {
  expect(words('[2025-06-30..2025-07-06]')).toMatch(/^some day in 30 June ?– ?6 July 2025$/);
  expect(words('2025-06-30/2025-07-06')).toMatch(/^30 June ?– ?6 July 2025$/);
});

test('the day of the week is said where the day is known, and only there', () => {
  expect(plain(dates.withWeekday(parseEdtf('2025-07-09')))).toMatch(/^Wednesday,? 9 July 2025$/);
  expect(dates.withWeekday(parseEdtf('2025-07'))).toBe('sometime in July 2025');
});

test('no date is said as such', () => {
  expect(dates.inWords(undefined)).toBe('date not known');
});

test.each([
  ['2025-07-09', '9 Jul'],
  ['2025-02', 'Feb'],
  ['2025', '2025'],
  ['[2025-06-21,2025-06-22]', '21 or 22 Jun'],
  ['[2025-05-27..2025-05-29]', 'some day in 27 – 29 May'],
  ['2025-06-21/2025-06-22', '21 – 22 Jun'],
  ['2025-02/2025-05', 'Feb – May'],
  ['2025-06-21/..', 'from 21 Jun'],
  ['2025-07-09?', '9 Jul (uncertain)'],
])('in a margin under its year, %s is “%s”', (edtf, expected) => {
  const spaced = plain(dates.margin(parseEdtf(edtf))).replace(/ ?– ?/, ' – ');
  expect(spaced).toBe(expected);
});
