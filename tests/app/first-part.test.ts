import { expect, test } from 'vitest';
import { firstPartOf, type Part } from '../../src/pages/use-part.ts';
import { decodeView } from '../../src/view-state/codec.ts';

test.each([
  ['', 'timeline', 'timeline'],
  ['?person=dar', 'timeline', 'timeline'],
  ['?relation=path', 'timeline', 'graph'],
  ['?between=dar&between=munir', 'timeline', 'graph'],
  ['?focus=dar', 'timeline', 'graph'],
  ['?graph=countries', 'timeline', 'graph'],
  ['?arrange=circle', 'timeline', 'graph'],
  ['?moved=dar@1,2', 'timeline', 'graph'],
  ['?focus=dar', 'details', 'graph'],
  ['?relation=compare', 'details', 'graph'],
  // A setting of the graph stays from page to page and asks for nothing.
  ['?graph=countries', 'details', 'details'],
] as const)('an address with %j opens, where %s is usual, on %s', (query, usual, part) => {
  expect(firstPartOf(decodeView(query).view, usual satisfies Part)).toBe(part);
});
