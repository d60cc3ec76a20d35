import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { claimsOf, eventId, eventRow } from '../../src/dataset/rows.ts';
import { select } from '../../src/dataset/select.ts';
import { partOf, withSuperEvents } from '../../src/dataset/to-file.ts';
import type { Filter } from '../../src/domain/filter.ts';
import { DatasetFileSchema, check } from '../../src/domain/schema.ts';
import { stringAt, type StringColumn } from '../../src/lib/columns.ts';
import { parleyJson } from '../../src/formats/parley-json.ts';
import { noFilter } from '../../src/view-state/no-filter.ts';
import { bundledDataset } from '../dataset/bundled.ts';
import {
  ARTICLES,
  claim,
  COUNTRIES,
  datasetOf,
  fileOf,
  ORGANISATIONS,
  PEOPLE,
  smallFiles,
  TOPICS,
} from '../dataset/random-file.ts';

const all = ({ events }: Dataset) => Uint32Array.from({ length: events.count }, (_, row) => row);
const idsOf = (dataset: Dataset, filter: Filter) =>
  [...select(dataset, filter).rows].map((row) => eventId(dataset, row));

function written(dataset: Dataset, rows: Uint32Array): string {
  const { header, ...lists } = partOf(dataset, withSuperEvents(dataset, rows));
  return [...parleyJson(header, lists)].join('');
}

const textsOf = (column: StringColumn) =>
  Array.from(column.starts, (_, row) => stringAt(column, row));

/** But for the claims: where texts stand, and the numbers of repeated ones, follow the file. */
const plain = ({ events, ...rest }: Dataset) => ({
  ...rest,
  claims: undefined,
  events: {
    ...events,
    id: textsOf(events.id),
    name: textsOf(events.name),
    rest: textsOf(events.rest),
    date: textsOf(events.date),
  },
});

function expectSame(read: Dataset, dataset: Dataset): void {
  expect(plain(read)).toEqual(plain(dataset));
  for (const row of all(dataset)) expect(claimsOf(read, row)).toEqual(claimsOf(dataset, row));
  expect(read.claims.count).toBe(dataset.claims.count);
}

const choice = (values: readonly string[]) =>
  fc.record({
    any: fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 }),
    none: fc.uniqueArray(fc.constantFrom(...values), { maxLength: 1 }),
  });
const filters: fc.Arbitrary<Filter> = fc
  .record({
    person: choice(PEOPLE),
    org: choice(ORGANISATIONS),
    country: choice(COUNTRIES),
    topic: choice(Object.keys(TOPICS)),
    article: choice(ARTICLES),
    from: fc.constantFrom('', '2025', '2025-02-12'),
  })
  .map((parts) => ({ ...noFilter(), ...parts }));

/** Random files whose events may be part of one another. */
const files = fc
  .tuple(smallFiles, fc.array(fc.nat({ max: 11 }), { maxLength: 12 }))
  .map(([file, wholes]) => ({
    ...file,
    events: file.events.map((event, i) => {
      const whole = wholes[i] ?? i;
      return { ...event, superEvent: whole < i ? `e${whole}` : null };
    }),
  }));

test('all of a data set, written and read again, is the same data set', () => {
  const bundled = bundledDataset();
  expectSame(datasetOf(JSON.parse(written(bundled, all(bundled)))), bundled);
  fc.assert(
    fc.property(files, (file) => {
      const dataset = datasetOf(file);
      expectSame(datasetOf(JSON.parse(written(dataset, all(dataset)))), dataset);
    }),
    { numRuns: 100 },
  );
});

test('what a filter selects, written and read again, is what it selects there', () => {
  fc.assert(
    fc.property(files, filters, (file, filter) => {
      const dataset = datasetOf(file);
      const text = written(dataset, select(dataset, filter).rows);
      // No reference of the part leads to what it does not hold.
      const part = datasetOf(JSON.parse(text));
      const ids = idsOf(dataset, filter);
      if (ids.length > 0) expect(idsOf(part, filter)).toEqual(ids);
      expect(check(DatasetFileSchema, JSON.parse(text)).ok).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('a part of the bundled data set takes along what it refers to, and no more', () => {
  const dataset = bundledDataset();
  const row = eventRow(dataset, 'fidan-guler-islamabad-visit') ?? -1;
  const part = datasetOf(JSON.parse(written(dataset, Uint32Array.of(row))));
  const ids = Array.from({ length: part.events.count }, (_, at) => eventId(part, at));
  expect(ids).toContain('fidan-guler-islamabad-visit');
  expect(part.articles.map(({ id }) => id).sort()).toEqual(['a3', 'a4']);
  expect(part.people.length).toBeLessThan(dataset.people.length);
  expect(part.people.map(({ id }) => id)).toContain('hakan-fidan');
});

test('who stands behind “both leaders”, and what few events have, is not lost', () => {
  const file = fileOf({
    events: [
      {
        id: 'e0',
        aliases: ['former'],
        name: 'Talks',
        names: { tr: 'Görüşme' },
        event: 'CONSULT',
        mode: ['visit'],
        format: 'call',
        status: 'held',
        participants: [{ who: 'ada' }],
        extra: { note: 'kept' },
      },
    ],
    claims: [
      claim({ event: 'e0', property: 'participant', value: 'ada', standsFor: 'both leaders' }, 0),
    ],
  });
  const dataset = datasetOf(file);
  const again = JSON.parse(written(dataset, all(dataset))) as typeof file;
  expect(again.events[0]).toMatchObject({ aliases: ['former'], extra: { note: 'kept' } });
  expect(again.claims[0]?.standsFor).toBe('both leaders');
});
