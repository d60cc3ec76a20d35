import { describe, expect, test } from 'vitest';
import { listAt } from '../../src/lib/columns.ts';
import { eventRow } from '../../src/dataset/rows.ts';
import { facetIds } from '../../src/dataset/facets.ts';
import type { FilterGroup } from '../../src/domain/filter.ts';
import { bundledDataset } from './bundled.ts';

const dataset = bundledDataset();

function valuesOf(event: string, group: FilterGroup): string[] {
  const ids = facetIds(dataset, group);
  const row = eventRow(dataset, event) ?? -1;
  return Array.from(listAt(dataset.facets[group], row), (value) => ids[value] ?? '').sort();
}

describe('what an event can be filtered by', () => {
  const event = 'fidan-hamas-delegation';

  test.each<readonly [FilterGroup, readonly string[]]>([
    ['person', ['hakan-fidan', 'khalil-al-hayya']],
    ['org', ['hamas']],
    ['country', ['PS', 'TR']],
    ['place', ['istanbul', 'turkiye']],
    ['kind', ['bilateral-meeting']],
    ['status', ['disputed', 'held']],
    ['article', ['a2']],
  ])('%s: %j', (group, expected) => {
    expect(valuesOf(event, group)).toEqual(expected);
  });

  test('a topic counts for all above it, each once', () => {
    expect(valuesOf(event, 'topic')).toEqual(['diplomacy', 'gaza', 'palestine', 'peace-talks']);
  });
});
