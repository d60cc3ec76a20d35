// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { allPages } from '../../src/cli/static-pages/all-pages.ts';
import { documentOf } from '../../src/cli/static-pages/document.ts';
import { datasetOf, fileOf } from '../dataset/random-file.ts';
import { siteOf, TEMPLATE } from './site.ts';

const site = siteOf(
  datasetOf(
    fileOf({
      events: [{ id: 'e0', name: 'Talks <in> Ankara', format: 'call', status: 'held' }],
      withdrawn: [
        {
          id: 'old',
          reason: 'The report was retracted.',
          date: '2026-01-02',
          replacedBy: 'e0',
        },
        { id: 'nobody', kind: 'people', reason: 'A mistaken name.', date: '2026-02' },
      ],
    }),
  ),
);
const pages = new Map([...allPages(site)].map((page) => [page.path, page]));

const open = (path: string) => {
  const page = pages.get(path);
  if (!page) throw new Error(`no page ${path}`);
  return new DOMParser().parseFromString(documentOf(site, page, TEMPLATE, false), 'text/html');
};

test('a withdrawn event keeps its address: what, when, why, and what stands for it', () => {
  const page = open('events/old');
  const text = page.querySelector('#root')?.textContent ?? '';
  expect(page.querySelector('h1')?.textContent).toBe('Withdrawn');
  expect(text).toContain('“old” was withdrawn from this data set (2 January 2026).');
  expect(text).toContain('The report was retracted.');
  const link = [...page.querySelectorAll('#root a')].find((a) => a.textContent?.includes('Talks'));
  expect(link?.textContent).toBe('Talks <in> Ankara');
  expect(link?.getAttribute('href')).toBe('../../events/e0/');
});

test('other things that were withdrawn do, too, with or without a successor', () => {
  expect(open('people/nobody').querySelector('#root')?.textContent).toContain('A mistaken name.');
});

test('search engines are asked not to list it', () => {
  const robots = (path: string) => open(path).querySelector('meta[name=robots]');
  expect(robots('events/old')?.getAttribute('content')).toBe('noindex');
  expect(robots('events/e0')).toBeNull();
});
