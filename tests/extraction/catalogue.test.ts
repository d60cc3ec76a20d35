/**
 * What news tells: `catalogue/*.txt`, single sentences one a line, expectation first; in `reports.txt`
 * whole reports, each below the lines of its main events.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/extraction/extract.ts';

const rows = (file: string) =>
  readFileSync(join(import.meta.dirname, 'catalogue', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));

/** Of a report of Wednesday, 9 July 2025. */
const mainOf = (headline: string, lead: string) =>
  readArticle({ text: `date 2025-07-09\n${headline}\n\n${lead}` }).findings.events.filter(
    ({ salience }) => salience === 'main',
  );

/** With a headline that tells nothing. */
const newsOf = (sentence: string) => mainOf('News', sentence);

const told = (events: ReturnType<typeof newsOf>) =>
  events.map(({ format, status }) => `${format} ${status}`);

const expected = (format: string | undefined, status: string | undefined) =>
  format === '-' ? [] : [`${format} ${status}`];

describe('an event is told by', () => {
  it.each([...rows('events.txt'), ...rows('measures.txt'), ...rows('statements.txt')])(
    '%s, %s: %s',
    (format, status, sentence) => {
      expect(told(newsOf(sentence ?? ''))).toEqual(expected(format, status));
    },
  );
});

describe('an event is told by the headline', () => {
  it.each(rows('headlines.txt'))('%s, %s: %s', (format, status, headline) => {
    const events = mainOf(headline ?? '', 'There was no further word for now.');
    expect(told(events)).toEqual(expected(format, status));
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

describe('who takes part in the news', () => {
  /** Paragraphs are divided by `//`. */
  it.each(rows('participants.txt'))('%s: %s', (names, text) => {
    const { events, people } = readArticle({
      text: `date 2025-07-09\nNews\n\n${(text ?? '').replaceAll(' // ', '\n\n')}`,
    }).findings;
    const who = events
      .filter(({ salience }) => salience === 'main')
      .flatMap(({ participants }) => participants)
      .flatMap((one) => ('person' in one.who ? (people[one.who.person]?.name ?? []) : []));
    expect([...new Set(who)].toSorted().join('; ') || '-').toBe(names);
  });
});

/** Each with `= format | status | date | place` above it, of every main event. */
const reports = readFileSync(join(import.meta.dirname, 'catalogue', 'reports.txt'), 'utf8')
  .split(/\n\n(?== )/)
  .map((block) => {
    const lines = block.trim().split('\n');
    const first = lines.findIndex((line) => !line.startsWith('= '));
    const events = lines.slice(0, first).map((line) => line.slice(2));
    return {
      title: lines.slice(first, first + 2).join(', '),
      events,
      text: lines.slice(first).join('\n'),
    };
  });

describe('the day and the place of the news of a whole report', () => {
  it.each(reports)('$title', ({ events, text }) => {
    const told = readArticle({ text }).findings.events.filter(
      ({ salience }) => salience === 'main',
    );
    expect(
      told.map(({ format, status, date, place }) =>
        [format, status, date?.edtf ?? '-', place?.id ?? '-'].join(' | '),
      ),
    ).toEqual(events);
  });
});
