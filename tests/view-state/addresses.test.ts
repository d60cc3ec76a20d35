import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeView } from '../../src/view-state/codec.ts';
import { routeOf } from '../../src/view-state/href.ts';
import { DEFAULT_VIEW } from '../../src/view-state/view-state.ts';
import { eventRow } from '../../src/dataset/rows.ts';
import { bundledDataset } from '../dataset/bundled.ts';

const lines = readFileSync(new URL('addresses-v1.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const addresses = lines.flatMap((address, i) => (i % 2 ? [] : [[address, lines[i + 1] ?? '']]));

test.each(addresses)('%s still opens with its view', (address = '', expected = '') => {
  const { pathname, search } = new URL(address, 'https://example.org');
  const route = routeOf(pathname);
  expect(route).toBeDefined();
  expect(decodeView(search)).toEqual({
    view: { ...DEFAULT_VIEW, ...(JSON.parse(expected) as object) },
    notices: [],
  });
  if (route?.page === 'events') expect(eventRow(bundledDataset(), route.id)).toBeDefined();
});
