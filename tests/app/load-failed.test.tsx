// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LoadFailed } from '../../src/app/load-failed.tsx';
import { failureOf } from '../../src/queries/dataset.ts';
import type { Failed } from '../../src/queries/load.ts';
import { show } from '../details/show.tsx';

const failed = (reason: Failed['reason'], rest: Partial<Failed> = {}): Failed => ({
  ok: false,
  reason,
  problems: [],
  ...rest,
});
function tell(what: Failed, data: string) {
  show(<LoadFailed failed={what} retry={() => {}} />, { data });
  return screen.getByRole('alert').textContent;
}
const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent);
const AGAIN = 'Try again';
const OPEN = 'Open data';
const ADD = 'Add article';
const BUNDLED = 'Open the bundled data set';

test.each([
  ['missing', 'data/none.json', 'at “data/none.json”', [AGAIN, OPEN, BUNDLED]],
  ['missing', '', 'at “data/pakistan-turkiye-2025.json”', [AGAIN, OPEN]],
  ['missing', 'local:mine', '“mine” was opened', [OPEN, BUNDLED]],
  ['unreachable', 'data/none.json', 'network', [AGAIN, OPEN, BUNDLED]],
] as const)('%s at “%s” is told, with what to do', (reason, data, words, ways) => {
  expect(tell(failed(reason), data)).toContain(words);
  expect(buttons()).toEqual(ways);
  expect(document.title).toBe(`${screen.getByRole('heading').textContent} – Parley`);
});

test.each([
  ['picture', 'a.png looks like a picture', [OPEN, BUNDLED]],
  ['text', 'a.png looks like plain text', [OPEN, ADD, BUNDLED]],
] as const)('a %s is named as such, without the words of a parser', (look, words, ways) => {
  const problems = [{ at: 'line 1', message: 'no brace' }];
  const told = tell(failed('invalid', { look, problems }), 'a.png');
  expect(told).toContain(words);
  expect(told).not.toContain('line 1');
  expect(buttons()).toEqual(ways);
});

test('what failed while reading is said in its own words, and is no fault of the network', () => {
  const words = 'RangeError: Array buffer allocation failed';
  const said = tell(failureOf(new Error(words)), 'data/large.json');
  expect(said).toContain(words);
  expect(said).toContain('“data/large.json”');
  expect(said).not.toMatch(/network|fetched/);
  expect(buttons()).toEqual([AGAIN, OPEN, BUNDLED]);
});

test('where not even the worker came, it is the network', () => {
  expect(tell(failureOf(new Error('')), '')).toContain('network');
});

test('mistakes in a data file are listed', () => {
  const problems = [{ at: 'title', message: 'is missing' }];
  expect(tell(failed('invalid', { problems }), 'a.json')).toContain('1 problem in “a.json”');
  expect(screen.getByRole('listitem').textContent).toBe('title: is missing');
});
