import { expect, test } from 'vitest';
import { coverageOf, curatorClaims } from '../../src/dataset/coverage.ts';
import { isoOf } from '../../src/lib/day.ts';
import { bundledDataset } from '../dataset/bundled.ts';
import { claim, datasetOf, fileOf } from '../dataset/random-file.ts';

const article = (id: string, datePublished?: string, publisher?: string) => ({
  id,
  label: id,
  datePublished: datePublished ?? null,
  publisher: publisher ?? null,
  inLanguage: 'en',
});

test('days without a report are counted between the first report and the last', () => {
  const dataset = datasetOf(
    fileOf({
      articles: [
        article('a0', '2025-03-01', 'One'),
        article('a1', '2025-03-05', 'One'),
        article('a2', '2025-03-05'),
        article('a3', '2025-03'),
        article('a4'),
      ],
    }),
  );
  const { dated, span, daysWithout, outlets } = coverageOf(dataset);
  expect(dated).toEqual([0, 1, 2]);
  expect(span && [isoOf(span.first), isoOf(span.last), span.days]).toEqual([
    '2025-03-01',
    '2025-03-05',
    5,
  ]);
  expect(daysWithout).toBe(3);
  expect(outlets).toEqual([
    [undefined, [2, 3, 4]],
    ['One', [0, 1]],
  ]);
});

test('an event of two copies of one story rests on a single source', () => {
  const story = (from: string) =>
    ['ada', 'bo', 'cem', 'dua', 'oic', 'un'].map((value) => ({
      event: 'e0',
      property: 'participant' as const,
      value,
      article: from,
    }));
  const events = [
    { id: 'e0', name: 'E', format: 'summit' as const, status: 'held' as const, date: '2025-03-02' },
  ];
  const claims = [...story('a0'), ...story('a1')];
  const dataset = datasetOf(fileOf({ events, claims: claims.map((one, i) => claim(one, i)) }));
  expect(coverageOf(dataset).single).toEqual([0]);
});

test('the bundled data: five reports, one of them without a date', () => {
  const dataset = bundledDataset();
  const { dated, span, daysWithout, months, single, between, undated } = coverageOf(dataset);
  expect([dated.length, span?.days, daysWithout, single.length]).toEqual([4, 162, 159, 31]);
  expect(months.map(({ published }) => published.length)).toEqual([0, 0, 0, 1, 0, 2, 0, 0, 0, 1]);
  const listed = [...months.flatMap(({ events }) => events), ...between, ...undated];
  expect(listed.toSorted((a, b) => a - b)).toEqual([...Array(dataset.events.count).keys()]);
});

test('what the curator alone says is every claim without a report', () => {
  const claims = curatorClaims(bundledDataset());
  expect(claims).toHaveLength(26);
  expect(claims.every(({ article, span }) => article === -1 && !span)).toBe(true);
});
