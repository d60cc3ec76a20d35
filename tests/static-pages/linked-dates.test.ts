import { expect, test } from 'vitest';
import { articleData, datasetData, personData } from '../../src/cli/static-pages/linked-data.ts';
import { datasetOf, fileOf } from '../dataset/random-file.ts';
import { siteOf } from './site.ts';

test.each([
  ['2025-07-09', '2025-07-09'],
  ['2025-07?', '2025-07'],
  ['2025', '2025'],
  ['[2025-07-09,2025-07-10]', undefined],
  ['2025-07-08/2025-07-09', undefined],
  [null, undefined],
])('of %s schema.org’s readers get the ISO date %s', (date, iso) => {
  const dataset = datasetOf(
    fileOf({
      updated: date,
      articles: [{ id: 'a0', label: 'A', datePublished: date }],
      people: [{ id: 'ada', name: 'Ada' }],
      positions: [{ id: 'minister', name: 'Minister' }],
      occupancies: [{ holder: 'ada', position: 'minister', startDate: date, endDate: date }],
    }),
  );
  const site = siteOf(dataset);
  const [article] = dataset.articles;
  const [person] = dataset.people;
  if (!article || !person) throw new Error('nothing read');
  expect(articleData(site, article, 'articles/a0')['datePublished']).toBe(iso);
  expect(datasetData(site)['dateModified']).toBe(iso);
  expect(personData(site, person, 'people/ada')['hasOccupation']).toEqual([
    expect.objectContaining({ startDate: iso, endDate: iso }),
  ]);
});
