import { expect, test } from 'vitest';
import { namedNodes } from '../../src/features/graph/find-nodes.ts';
import { datasetOf, fileOf } from '../dataset/random-file.ts';

const names = ['Zardari', 'Özgür Özel', 'Ishaq Dar', 'Şimşek', 'İbrahim Kalın', 'Çavuşoğlu'];
const people = names.map((name, i) => ({ id: `p${i}`, name }));
const dataset = datasetOf(fileOf({ people }));

test('names are offered in the order of the reader’s alphabet', () => {
  const offered = (language: string) =>
    namedNodes(
      dataset,
      people.keys(),
      (node) => people[node]?.name ?? '',
      (node) => people[node]?.id ?? '',
      new Intl.Collator(language).compare,
    ).map(({ label }) => label);
  expect(offered('en')).toEqual([
    'Çavuşoğlu',
    'İbrahim Kalın',
    'Ishaq Dar',
    'Özgür Özel',
    'Şimşek',
    'Zardari',
  ]);
  // Turkish has dotless I before dotted İ.
  expect(offered('tr').slice(1, 3)).toEqual(['Ishaq Dar', 'İbrahim Kalın']);
});
