// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read.ts';
import { citedOf, embedSnippet, subjectOf } from '../../src/features/share/subject.ts';
import { fullLocale } from '../../src/i18n/later-texts.ts';
import { localeOf } from '../../src/i18n/locale.tsx';
import type { Route } from '../../src/view-state/href.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/view-state/view-state.ts';
import { smallData } from '../search/small-data.ts';

const dataset = smallData();
const locale = fullLocale(localeOf('en'));

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
  [{ page: 'disagreements' }, 'Where claims disagree: Small'],
  [{ page: 'explore' }, 'Small'],
  [{ page: 'people', id: 'nobody' }, 'Small'],
] as const)('%j is called %s', (route, title) => {
  expect(subjectOf(dataset, locale, route, DEFAULT_VIEW).title).toBe(title);
});

describe('an event is cited as what it is', () => {
  const statuses = [
    ['held', '9 Jul 2025'],
    ['announced', '9 Jul 2025; announced, not reported as held'],
    ['postponed', '9 Jul 2025; postponed'],
    ['rescheduled', '9 Jul 2025; rescheduled, not reported as held'],
    ['cancelled', '9 Jul 2025; cancelled'],
    ['denied', '9 Jul 2025; denied'],
    ['unknown', '9 Jul 2025; not known whether held'],
  ] as const;
  const claim = {
    property: 'date',
    statement: 'They talked.',
    modality: 'asserted',
    generatedBy: 'curator',
  };
  const file = {
    parley: 1,
    id: 'of-every-status',
    title: 'Of every status',
    articles: [],
    people: [],
    events: [
      ...statuses.map(([status]) => ({
        id: status,
        name: 'Talks',
        format: 'call',
        status,
        date: '2025-07-09',
      })),
      { id: 'disputed', name: 'Talks', format: 'call', status: 'held', date: '2025-07-09' },
      { id: 'undated', name: 'Talks', format: 'call', status: 'announced' },
    ],
    claims: ['2025-07-09', '2025-07-10'].map((value, i) => ({
      ...claim,
      id: `c${i}`,
      event: 'disputed',
      value,
    })),
  };
  const read = readDataset(JSON.stringify(file));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const data = read.value;
  const titleOf = (id: string) =>
    subjectOf(data, locale, { page: 'events', id }, DEFAULT_VIEW).title;

  test.each(statuses)('%s', (status, said) => expect(titleOf(status)).toBe(`Talks (${said})`));

  test('and where reports exclude each other, that too', () => {
    expect(titleOf('disputed')).toBe('Talks (9 Jul 2025; claims disagree)');
  });

  test('and without a date', () => {
    expect(titleOf('undated')).toBe('Talks (date not known; announced, not reported as held)');
  });
});

test('the day of access is the reader’s', () => {
  const subject = subjectOf(dataset, locale, { page: 'explore' }, DEFAULT_VIEW);
  const at = (...time: [number, number, number, number, number]) =>
    citedOf(dataset, subject, 'https://x.test/', new Date(...time).getTime()).accessed;
  expect(at(2026, 10, 22, 23, 59)).toBe('2026-11-22');
  expect(at(2026, 10, 23, 0, 1)).toBe('2026-11-23');
});

describe('the key of a citation', () => {
  const keyOf = (route: Route, view: Partial<ViewState> = {}) =>
    subjectOf(dataset, locale, route, { ...DEFAULT_VIEW, ...view }).id;
  const explore = { page: 'explore' } as const;

  test('is another one for every view and page, and fit for BibTeX', () => {
    const views: Partial<ViewState>[] = [
      {},
      { topic: { any: ['gaza'], none: [] } },
      { topic: { any: [], none: ['gaza'] } },
      { topic: { any: ['drones'], none: [] } },
      { from: '2025-07' },
      { q: 'منير' },
      { q: 'منير', certain: true },
      { between: ['dar', 'munir'], relation: 'path' },
      { data: 'other.json' },
    ];
    const routes: Route[] = [
      explore,
      { page: 'disagreements' },
      { page: 'people', id: 'dar' },
      { page: 'topics', id: 'gaza' },
    ];
    const keys = routes.flatMap((route) => views.map((view) => keyOf(route, view)));
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9._-]+$/);
  });

  test('is the same for the same view, in whatever language and order it was made', () => {
    const one = keyOf(explore, { topic: { any: ['drones', 'gaza'], none: [] } });
    const other = { topic: { any: ['gaza', 'drones'], none: [] }, lang: 'tr', embed: true };
    expect(keyOf(explore, other)).toBe(one);
    expect(keyOf(explore)).toBe('small');
    expect(keyOf({ page: 'events', id: 'one' }, { q: 'talks' })).toBe('one');
  });
});

describe('a narrowed view', () => {
  const only = (id: string) => ({ any: [id], none: [] });

  test('says its filter and how much it leaves, and cites only the reports concerned', () => {
    const gaza = { ...DEFAULT_VIEW, topic: only('gaza') };
    const drones = { ...DEFAULT_VIEW, topic: only('drones'), from: '2025-09-01', to: '2025-09-01' };
    const first = subjectOf(dataset, locale, { page: 'explore' }, gaza);
    const second = subjectOf(dataset, locale, { page: 'explore' }, drones);
    expect(first.title).toBe('Gaza, 1 of 3 events: Small');
    expect(first.reports.map(({ id }) => id)).toEqual(['a1']);
    expect(second.title).toBe('Drones, 1 Sept 2025, 1 of 3 events: Small');
    expect(second.reports).toEqual([]);
  });

  test('of a page is narrowed on that page', () => {
    const view = { ...DEFAULT_VIEW, topic: only('palestine') };
    const { title } = subjectOf(dataset, locale, { page: 'people', id: 'dar' }, view);
    expect(title).toBe('Ishaq Dar, Palestine, 1 of 3 events: Small');
  });

  test('by words has only the events in which they were found', () => {
    const view = { ...DEFAULT_VIEW, q: 'council' };
    const found = Uint8Array.from({ length: dataset.events.count }, (_, row) => Number(row === 0));
    const { title } = subjectOf(dataset, locale, { page: 'explore' }, view, found);
    expect(title).toBe('“council”, 1 of 3 events: Small');
  });
});

describe('reports that a reader has added', () => {
  const claim = (event: string, article: string) => ({
    id: `c-${event}-${article}`,
    event,
    property: 'outcome',
    value: 'aid',
    article,
    start: 0,
    end: 10,
    statement: 'They agreed on blankets.',
    modality: 'asserted',
    generatedBy: 'curator',
  });
  const event = (id: string) => ({
    id,
    name: `Event ${id}`,
    format: 'call',
    status: 'held',
    participants: [{ who: 'ayla' }],
  });
  const file = {
    parley: 1,
    id: 'mixed',
    title: 'Mixed',
    updated: '2026-01-02',
    articles: [
      { id: 'a1', label: 'Published' },
      { id: 'own-1', label: 'Mine' },
    ],
    people: [{ id: 'ayla', name: 'Ayla' }],
    events: ['theirs', 'mine', 'both'].map(event),
    claims: [
      claim('theirs', 'a1'),
      claim('mine', 'own-1'),
      claim('both', 'a1'),
      claim('both', 'own-1'),
    ],
  };
  const read = readDataset(JSON.stringify(file));
  if (!read.ok) throw new Error('the file is faulty');
  const mixed = read.value;
  const cited = (id: string) => {
    const subject = subjectOf(mixed, locale, { page: 'events', id }, DEFAULT_VIEW);
    return { ...subject, ...citedOf(mixed, subject, 'https://x.test/', 0) };
  };

  test('alone do not make an event a part of the data set', () => {
    const mine = cited('mine');
    expect(mine.own).toBe('all');
    expect(mine).not.toHaveProperty('dataset');
    expect(mine).not.toHaveProperty('version');
    expect(cited('theirs')).toMatchObject({ own: 'none', dataset: 'Mixed', version: '2026-01-02' });
  });

  test('beside others are not cited', () => {
    const both = cited('both');
    expect(both.own).toBe('some');
    expect(both.reports.map(({ id }) => id)).toEqual(['a1']);
  });

  test('have pages that are the reader’s own too', () => {
    const page = subjectOf(mixed, locale, { page: 'articles', id: 'own-1' }, DEFAULT_VIEW);
    expect(page).toMatchObject({ own: 'all', title: 'Mine' });
  });
});
