import { csvParseRows } from 'd3-dsv';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventsCsv, type EventRow } from '../../src/formats/events-csv.ts';
import { eventRows } from '../../src/features/transfer/event-rows.ts';
import { localeOf } from '../../src/i18n/locale.tsx';
import { bundledDataset } from '../dataset/bundled.ts';
import { claim, datasetOf, fileOf, smallFiles } from '../dataset/random-file.ts';

/** What spreadsheets take for the beginning of a formula, full-width signs included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** Where a program ends a cell that takes semicolons for commas, and quotes within one for text. */
const WITHIN = /[;\t\r\n][\s"]*/;

const english = localeOf('en');
type Table = Readonly<Record<string, string>>[];

function parsed(text: string): Table {
  const [head = [], ...rows] = csvParseRows(text.replace(/^\ufeff/, ''));
  return rows.map((row) => Object.fromEntries(row.map((cell, i) => [head[i] ?? '', cell])));
}
const tableOf = (dataset: ReturnType<typeof datasetOf>): Table => {
  const rows = Array.from({ length: dataset.events.count }, (_, row) => row);
  const address = (id: string) => `https://example.org/events/${id}`;
  return parsed([...eventsCsv(eventRows(dataset, rows, english, address))].join(''));
};

const plain: EventRow = {
  id: 'e0',
  name: 'Talks',
  date: '',
  earliest: undefined,
  latest: undefined,
  status: 'held',
  kind: 'call',
  place: '',
  participants: [],
  announced: [],
  absent: [],
  countries: [],
  topics: [],
  partOf: '',
  disputed: [],
  claims: 0,
  articles: [],
  address: '',
};

describe('a table of events', () => {
  test('has one row an event, whatever its texts hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (names) => {
        const text = [...eventsCsv(names.map((name) => ({ ...plain, name })))].join('');
        const rows = parsed(text);
        expect(rows).toHaveLength(names.length);
        for (const [i, { name: read = '' }] of rows.entries()) {
          const name = names[i] ?? '';
          // Nothing is added but the marks of a text before what would be a formula.
          expect(name.split(WITHIN).some((part) => FORMULA.test(part)) || read === name).toBe(true);
          expect(read.replaceAll("'", '')).toBe(name.replaceAll("'", ''));
        }
      }),
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠A'])(
    'no cell of it is a formula: %j',
    (nasty) => {
      const event = { ...plain, name: nasty, place: nasty, topics: [nasty], articles: [nasty] };
      const [row = {}] = parsed([...eventsCsv([event])].join(''));
      for (const cell of Object.values(row)) expect(cell).not.toMatch(FORMULA);
    },
  );

  test.each(['a;=1+1', 'a; =1+1', 'a\t@SUM(A1)', 'a\n-1', 'a;b;＋1', 'a;"=1+1;b'])(
    'nor where a spreadsheet takes semicolons for commas: %j',
    (nasty) => {
      const event = { ...plain, name: nasty, topics: ['defence', '=1+1'] };
      const file = [...eventsCsv([event])].join('');
      for (const cell of file.split(/[;,\t\r\n][\s"]*/)) {
        expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/);
      }
    },
  );

  test('gives dates as they are known, with their bounds and no more', () => {
    const dates = ['2025-02', '2025-02-12?', '2025-02/..', '[2025-02-12..2025-02-15]', null];
    const dataset = datasetOf(
      fileOf({
        events: dates.map((date, i) => ({
          id: `e${i}`,
          name: 'Talks',
          format: 'call',
          status: 'held',
          date,
        })),
      }),
    );
    const byId = new Map(tableOf(dataset).map((row) => [row['id'], row]));
    const datesOf = (id: string) => {
      const { date, earliest, latest } = byId.get(id) ?? {};
      return [date, earliest, latest];
    };
    expect(datesOf('e0')).toEqual(['2025-02', '2025-02-01', '2025-02-28']);
    expect(datesOf('e1')).toEqual(['2025-02-12?', '2025-02-12', '2025-02-12']);
    expect(datesOf('e2')).toEqual(['2025-02/..', '2025-02-01', '']);
    expect(datesOf('e3')).toEqual(['[2025-02-12..2025-02-15]', '2025-02-12', '2025-02-15']);
    expect(datesOf('e4')).toEqual(['', '', '']);
  });

  test('tells who was there from who was only announced, and who is said not to have been', () => {
    const who = (value: string, modality: 'asserted' | 'future' | 'negation', i: number) =>
      claim({ event: 'e0', property: 'participant', value, modality }, i);
    const dataset = datasetOf(
      fileOf({
        events: [
          {
            id: 'e0',
            name: 'Talks',
            format: 'call',
            status: 'held',
            participants: [{ who: 'ada' }, { who: 'bo' }, { who: 'cem' }],
          },
        ],
        claims: [who('ada', 'asserted', 0), who('bo', 'future', 1), who('cem', 'negation', 2)],
      }),
    );
    expect(tableOf(dataset)).toMatchObject([
      { participants: 'ada', announced: 'bo', absent: 'cem', claims: '3', articles: 'a0' },
    ]);
  });

  test('says what reports disagree about, and which reports there are', () => {
    const rows = tableOf(bundledDataset());
    const visit = rows.find(({ id }) => id === 'fidan-guler-islamabad-visit');
    expect(visit?.['articles']?.split('; ')).toHaveLength(2);
    expect(visit?.['disputed']).toContain('position');
  });

  test('of any data set has its events in their order', () => {
    fc.assert(
      fc.property(smallFiles, (file) => {
        const dataset = datasetOf(file);
        const ids = tableOf(dataset).map(({ id }) => id);
        expect(new Set(ids)).toEqual(new Set(file.events.map(({ id }) => id)));
      }),
      { numRuns: 30 },
    );
  });
});
