import { describe, expect, test } from 'vitest';
import { exportFile, wholesOf } from '../../src/features/transfer/export-files.ts';
import { applyRule } from '../../src/dataset/apply-rule.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { eventId, eventRow } from '../../src/dataset/rows.ts';
import type { DatasetFile } from '../../src/domain/schema.ts';
import { transfer } from '../../src/i18n/en/transfer.ts';
import { localeOf } from '../../src/i18n/locale.tsx';
import { bundledDataset } from '../dataset/bundled.ts';
import { claim, datasetOf, fileOf } from '../dataset/random-file.ts';

const all = ({ events }: Dataset) => Uint32Array.from({ length: events.count }, (_, row) => row);

function saved(
  dataset: Dataset,
  { shown = dataset, rows = all(shown), withQuotes = false, title = dataset.header.title } = {},
): DatasetFile {
  const { withOwn } = transfer(localeOf('en').words).export;
  const wanted = { dataset, shown, rows, stem: 'the-stem', title, withOwn, withQuotes };
  const file = exportFile('json', wanted, localeOf('en'), (id) => id);
  const read = JSON.parse([...file.pieces].join('')) as DatasetFile;
  expect(read.events).toHaveLength(file.events);
  return read;
}

describe('a file of a whole data set', () => {
  test('is that data set; a part of it is another one, and says so', () => {
    const dataset = bundledDataset();
    expect(saved(dataset)).toMatchObject({ id: dataset.header.id, title: dataset.header.title });
    const row = eventRow(dataset, 'fidan-guler-islamabad-visit') ?? -1;
    const part = saved(dataset, { rows: Uint32Array.of(row), title: 'A part' });
    expect(part).toMatchObject({ id: 'the-stem', title: 'A part' });
  });

  test('holds what was read, by whatever rule it is shown', () => {
    const dataset = bundledDataset();
    const shown = applyRule(dataset, 'latest');
    const row = Math.trunc(shown.events.count / 2);
    const part = saved(dataset, { shown, rows: Uint32Array.of(row) });
    expect(part.events?.map(({ id }) => id)).toContain(eventId(shown, row));
    const whole = saved(dataset, { shown });
    expect(whole.events).toEqual(saved(dataset).events);
  });
});

test('the title of a part has its digits from no machine’s own numerals or separators', () => {
  const { part } = transfer(localeOf('en').words).export;
  expect(part('A set', 1200, 36_000)).toBe('A set (1200 of 36000 events)');
});

test('an event takes along what it is part of, and that in turn', () => {
  const event = (id: string, superEvent: string | null) =>
    ({ id, name: id, format: 'call', status: 'held', superEvent }) as const;
  const dataset = datasetOf(
    fileOf({
      events: [event('tour', null), event('visit', 'tour'), event('talks', 'visit')],
    }),
  );
  const rows = Uint32Array.of(eventRow(dataset, 'talks') ?? -1);
  expect(wholesOf({ shown: dataset, rows })).toBe(2);
  expect(saved(dataset, { rows }).events?.map(({ id }) => id)).toEqual(['tour', 'visit', 'talks']);
});

describe('with a report that the reader added', () => {
  const dataset = datasetOf(
    fileOf({
      articles: [{ id: 'own-1a2b', label: 'Mine', length: 100 }],
      events: [{ id: 'e0', name: 'Talks', format: 'call', status: 'held' }],
      claims: [
        { ...claim({ id: 'own-1a2b-1', event: 'e0', property: 'status', value: 'held' }, 0) },
      ].map((one) => ({ ...one, article: 'own-1a2b', quote: 'They held talks.' })),
    }),
  );

  test('its text goes out only where that is asked for', () => {
    expect(saved(dataset).claims?.[0]?.quote).toBeUndefined();
    expect(saved(dataset, { withQuotes: true }).claims?.[0]?.quote).toBe('They held talks.');
  });

  test('it is nobody’s own any more, and the file not the data set that it was added to', () => {
    const file = saved(dataset);
    expect(file.id).toBe('the-stem');
    expect(file.articles?.map(({ id }) => id)).toEqual(['added-1a2b']);
    expect(file.claims?.[0]).toMatchObject({ id: 'added-1a2b-1', article: 'added-1a2b' });
  });

  test('the file says so in its title and description', () => {
    const { title, description } = saved(dataset);
    expect(title).toBe(`${dataset.header.title}, with a report added by a reader`);
    expect(description).toMatch(/One report was added by a reader of this data set/);
  });

  test('a part in which that report is not does not say so', () => {
    const other = { id: 'e1', name: 'Call', format: 'call', status: 'held' } as const;
    const both = datasetOf(
      fileOf({
        articles: [{ id: 'own-1a2b', label: 'Mine', length: 100 }],
        events: [{ ...other, id: 'e0' }, other],
        claims: [claim({ id: 'own-1a2b-1', event: 'e0', article: 'own-1a2b', value: '2025' }, 0)],
      }),
    );
    const titleOf = (id: string) =>
      saved(both, { rows: Uint32Array.of(eventRow(both, id) ?? -1), title: 'A part' }).title;
    expect(titleOf('e1')).toBe('A part');
    expect(titleOf('e0')).toBe('A part, with a report added by a reader');
  });
});
