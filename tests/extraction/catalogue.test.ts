/** What single sentences of news tell: `catalogue/*.txt`, one a line, expectation first. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/extraction/extract.ts';

const rows = (file: string) =>
  readFileSync(join(import.meta.dirname, 'catalogue', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));

/** Of a report of Wednesday, 9 July 2025, with a headline that tells nothing. */
const newsOf = (sentence: string) =>
  readArticle({ text: `date 2025-07-09\nNews\n\n${sentence}` }).findings.events.filter(
    ({ salience }) => salience === 'main',
  );

describe('an event is told by', () => {
  it.each(rows('events.txt'))('%s, %s: %s', (format, status, sentence) => {
    expect(newsOf(sentence ?? '').map((event) => `${event.format} ${event.status}`)).toEqual([
      `${format} ${status}`,
    ]);
  });
});

describe('the day of an event is told by', () => {
  it.each(rows('dates.txt'))('%s: %s', (date, sentence) => {
    expect(newsOf(sentence ?? '').map((event) => event.date?.edtf ?? '-')).toEqual([date]);
  });
});

describe('the place of an event is told by', () => {
  it.each(rows('places.txt'))('%s: %s', (place, sentence) => {
    expect(newsOf(sentence ?? '').map((event) => event.place?.id ?? '-')).toEqual([place]);
  });
});

const peopleOf = (sentence: string) =>
  readArticle({ text: `date 2025-07-09\nNews\n\n${sentence}` }).findings.people.map(
    ({ name, country, offices }) =>
      [
        name,
        country ?? '-',
        ...new Set(offices.flatMap(({ id, rank }) => (rank ? [] : [id]))),
      ].join(' '),
  );

describe('the people of a sentence, their countries and offices', () => {
  it.each(rows('people.txt'))('%s: %s', (people, sentence) => {
    expect(
      peopleOf(sentence ?? '')
        .toSorted()
        .join('; ') || '-',
    ).toBe(people);
  });
});
