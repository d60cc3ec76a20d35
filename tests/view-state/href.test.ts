import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENTITY_KINDS } from '../../src/domain/vocabulary.ts';
import { decodeView } from '../../src/view-state/codec.ts';
import { carryOver, hrefOf, pathOf, routeOf, type Route } from '../../src/view-state/href.ts';
import { DEFAULT_VIEW } from '../../src/view-state/view-state.ts';
import { ids, views } from './views.ts';

const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom('explore', 'disagreements', 'about', 'add').map((page) => ({ page }) as Route),
  fc.record({ page: fc.constant('add' as const), review: ids }),
  fc.record({ page: fc.constantFrom(...ENTITY_KINDS), id: ids }),
);

describe('the path of a page', () => {
  test('leads back to that page, whatever the id', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(routeOf(pathOf(route))).toEqual(route);
      }),
    );
  });

  test('and its view stand side by side in a link', () => {
    fc.assert(
      fc.property(routes, views, (route, view) => {
        const { pathname, search } = new URL(`https://example.org${hrefOf(route, view)}`);
        // Browsers take “..” in a path for the folder above; no id of the file format begins so.
        if (/\/\.\.?$/.test(pathOf(route))) return;
        expect(routeOf(pathname)).toEqual(route);
        expect(decodeView(search).view).toEqual(view);
      }),
    );
  });

  test.each([
    '/nothing',
    '/people',
    '/people/a/b',
    '/people/%E0%A4%A',
    '/about/x',
    '/add/a/b',
    '/people/%',
  ])('%s is no page', (path) => {
    expect(routeOf(path)).toBeUndefined();
  });

  test.each([
    ['', { page: 'explore' }],
    ['/', { page: 'explore' }],
    ['/people/hakan-fidan/', { page: 'people', id: 'hakan-fidan' }],
  ])('%j is a page', (path, route) => {
    expect(routeOf(path)).toEqual(route);
  });
});

test('from page to page filters and settings stay, and what was selected does not', () => {
  const view = {
    ...DEFAULT_VIEW,
    topic: { any: ['gaza'], none: [] },
    lang: 'ur',
    event: 'oic-cfm-51',
    focus: ['hakan-fidan'],
    hops: 3,
    window: { from: '2025-01-01', to: '2025-02-01' },
  };
  expect(carryOver(view)).toEqual({ ...DEFAULT_VIEW, topic: view.topic, lang: 'ur' });
});
