import { expect, test, vi } from 'vitest';
import { appActions } from '../../src/app/app-actions.ts';
import { actionsFor } from '../../src/features/search/actions.ts';
import { localeOf } from '../../src/i18n/locale.tsx';

const control = { open: vi.fn(), say: vi.fn(), change: vi.fn() };
const actions = (language: string) => appActions({ ...localeOf('en'), language }, control);
const named = (typed: string) => actionsFor(typed, actions('en')).map(({ name }) => name);

test('share, export, other data and colours are found by what they are called elsewhere', () => {
  expect(named('download')).toEqual(['Export events as a file']);
  expect(named('csv')).toEqual(['Export events as a file']);
  expect(named('import')).toEqual(['Open other data']);
  expect(named('cite')).toEqual(['Share or cite this view']);
  expect(named('theme')).toHaveLength(3);
});

test('every language but the present one is offered', () => {
  expect(named('language')).toEqual([]);
  const others = actionsFor('english', actions('tr'));
  expect(others.map(({ name }) => name)).toEqual(['Language: English']);
  const [english] = others;
  if (typeof english?.run === 'function') english.run();
  expect(control.change).toHaveBeenCalledWith({ lang: 'en' });
});
