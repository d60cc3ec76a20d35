// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { withColours } from '../../src/ui/colours.ts';

afterEach(() => vi.restoreAllMocks());

test.each([
  ['rgb(196, 81, 26)', '#c4511a'],
  // what is mixed for forced colours
  ['color(srgb 0.6 0.6 0.6)', '#999999'],
  ['color(srgb 1 0 0.5)', '#ff0080'],
  ['', ''],
])('gives %o as %o, which a drawing can fade', (computed, hex) => {
  vi.spyOn(globalThis, 'getComputedStyle').mockReturnValue({
    color: computed,
  } as CSSStyleDeclaration);
  expect(withColours(document.body, (colour) => colour('--side-other'))).toBe(hex);
});
