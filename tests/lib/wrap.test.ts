import { expect, test } from 'vitest';
import { wrapped } from '../../src/lib/wrap.ts';

const lines = (text: string, width: number) => wrapped(text, width, ({ length }) => length);

test('breaks at spaces, as late as there is room', () => {
  expect(lines('one two three', 7)).toEqual(['one two', 'three']);
  expect(lines('one two three', 99)).toEqual(['one two three']);
  expect(lines('', 7)).toEqual(['']);
});

test('breaks a word that is wider than a line, such as an address', () => {
  expect(lines('at https://example', 6)).toEqual(['at', 'https:', '//exam', 'ple']);
  expect(lines('ab', 1)).toEqual(['a', 'b']);
});

test('a character of two code units stays whole', () => {
  expect(lines('😀😀', 2)).toEqual(['😀', '😀']);
});
