// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { citedOf, embedSnippet, subjectOf } from '../../src/features/share/subject.ts';
import { localeOf } from '../../src/i18n/locale.tsx';
import { DEFAULT_VIEW } from '../../src/view-state/view-state.ts';
import { smallData } from '../search/small-data.ts';

const dataset = smallData();
const locale = localeOf('en');

test('an embed snippet holds whatever a title and an address contain', () => {
  const title = `"><script>alert(1)</script> & Co`;
  const url = 'https://example.org/?q=%22&topic=a&embed=1';
  const box = document.createElement('div');
  box.innerHTML = embedSnippet(url, title);
  const frame = box.firstElementChild;
  expect(box.children).toHaveLength(1);
  expect(frame?.getAttribute('src')).toBe(url);
  expect(frame?.getAttribute('title')).toBe(title);
});

test('an event is cited with its own reports, by page and by selection', () => {
  const page = subjectOf(dataset, locale, { page: 'events', id: 'one' }, DEFAULT_VIEW);
  const selected = subjectOf(
    dataset,
    locale,
    { page: 'explore' },
    { ...DEFAULT_VIEW, event: 'one' },
  );
  expect(selected).toEqual(page);
  expect(page).toMatchObject({ event: 'one', title: 'Talks in Istanbul (9 Jul 2025)' });
  expect(page.reports.map(({ id }) => id)).toEqual(['a1']);
});

test.each([
  [{ page: 'people', id: 'dar' }, 'Ishaq Dar: Small'],
  [{ page: 'countries', id: 'TR' }, 'Türkiye: Small'],
  [{ page: 'articles', id: 'a1' }, 'Report on talks'],
  [{ page: 'disagreements' }, 'Where reports disagree: Small'],
  [{ page: 'explore' }, 'Small'],
  [{ page: 'people', id: 'nobody' }, 'Small'],
] as const)('%j is called %s', (route, title) => {
  expect(subjectOf(dataset, locale, route, DEFAULT_VIEW).title).toBe(title);
});

test('the day of access is a day of UTC', () => {
  const subject = subjectOf(dataset, locale, { page: 'explore' }, DEFAULT_VIEW);
  const at = (iso: string) =>
    citedOf(dataset, subject, 'https://x.test/', Date.parse(iso)).accessed;
  expect(at('2026-11-22T23:59:59Z')).toBe('2026-11-22');
  expect(at('2026-11-23T00:00:00Z')).toBe('2026-11-23');
});
