// @vitest-environment jsdom
import jsonld from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import { allPages } from '../../src/cli/static-pages/all-pages.ts';
import { documentOf } from '../../src/cli/static-pages/document.ts';
import type { Page } from '../../src/cli/static-pages/site.ts';
import { sitemapOf, siteAddress } from '../../src/cli/static-pages/sitemap.ts';
import { bundledDataset } from '../dataset/bundled.ts';
import { siteOf, TEMPLATE } from './site.ts';

const dataset = bundledDataset();
const site = siteOf(dataset);
const pages = new Map([...allPages(site)].map((page) => [page.path, page]));

function pageAt(path: string): Page {
  const page = pages.get(path);
  if (!page) throw new Error(`no page ${path}`);
  return page;
}
const open = (path: string, address?: string) =>
  new DOMParser().parseFromString(
    documentOf(siteOf(dataset, address), pageAt(path), TEMPLATE, true),
    'text/html',
  );
const textOf = (node: ParentNode | null | undefined) =>
  (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

test('those named with what nobody is at are not called attendees', () => {
  const page = open('events/celebi-clearance-revoked');
  const body = textOf(page.querySelector('#root'));
  expect(body).toContain('Who is named');
  expect(body).not.toMatch(/there/);
  const data = textOf(page.querySelector('script[type="application/ld+json"]'));
  expect(data).not.toContain('attendee');
  expect(data).toMatch(/"about":.*"Organization"/);
});

describe('an event without JavaScript', () => {
  const page = open('events/fidan-guler-islamabad-visit');
  const body = textOf(page.querySelector('#root'));

  test('tells what, when, where, who, and who says so', () => {
    expect(page.title).toBe('Fidan and Güler in Islamabad – Parley');
    expect(textOf(page.querySelector('h1'))).toBe('Fidan and Güler in Islamabad');
    expect(body).toContain('Visit · held');
    expect(body).toMatch(/Wednesday,? 9 July 2025/);
    expect(body).toContain('Islamabad');
    expect(body).toMatch(
      /Hakan Fidan, Foreign minister of Türkiye announced \(Report 5\); reported there \(Report 4\)/,
    );
    expect(body).toMatch(/Asim Munir, [^.]*? announced \(Report 5\)(?!; reported)/);
    expect(body).toContain('Claims disagree');
  });

  test.each([
    ['events/fidan-hamas-delegation', /^Sunday,? 2 November 2025 Report 3,/],
    ['events/sharif-erdogan-may-2025', /, Ankara Report 2$/],
    ['events/erdogan-dar-munir-istanbul', /^21 or 22 June 2025 /],
  ])('names beside a value only who says just that: %s', (path, dateline) => {
    const page = open(path);
    expect(textOf(page.querySelector('.dateline'))).toMatch(dateline);
    expect(textOf(page.querySelector('.eyebrow'))).toContain('claims disagree');
  });

  test('has a card, a description and links that hold below any folder', () => {
    const content = (name: string) =>
      page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
    expect(content('og:title')).toBe('Fidan and Güler in Islamabad');
    expect(content('og:image')).toBe('./card.png');
    expect(content('description')).toContain('Hakan Fidan');
    expect(content('description')).toContain('Asim Munir (announced)');
    for (const link of page.querySelectorAll('#root a, link, script[src]')) {
      const address = link.getAttribute('href') ?? link.getAttribute('src') ?? '';
      expect(address).toMatch(/^\.\.\/\.\.\//);
    }
    const linked = [...page.querySelectorAll('#root a')].map((a) => a.getAttribute('href'));
    expect(linked).toContain('../../people/hakan-fidan/');
  });

  test('with the site’s address previews get whole addresses', () => {
    const page = open('events/fidan-guler-islamabad-visit', 'https://example.org/base/');
    const image = page.querySelector('meta[property="og:image"]')?.getAttribute('content');
    expect(image).toBe('https://example.org/base/events/fidan-guler-islamabad-visit/card.png');
  });
});

test('every link between the pages leads to a page', () => {
  for (const { path, body } of pages.values()) {
    const base = `https://x.test/${path}${path && '/'}`;
    const page = new DOMParser().parseFromString(body.html, 'text/html');
    for (const link of page.querySelectorAll('a')) {
      const target = new URL(link.getAttribute('href') ?? '', base).pathname;
      expect(pages.has(target.replaceAll(/^\/|\/$/g, '')), `${path} → ${target}`).toBe(true);
    }
  }
});

test('a former id has a page that tells the same', () => {
  const [former, present] = [
    open('events/dar-fidan-istanbul'),
    open('events/dar-fidan-istanbul-november-2025'),
  ];
  expect(former.title).toBe(present.title);
  expect(textOf(former.querySelector('#root'))).toBe(textOf(present.querySelector('#root')));
});

describe('linked data', () => {
  /** A context of our own: nothing is fetched. */
  const loader = () =>
    Promise.resolve({
      contextUrl: undefined,
      documentUrl: 'https://schema.org',
      document: {
        '@context': {
          '@vocab': 'https://schema.org/',
          url: { '@type': '@id' },
          eventStatus: { '@type': '@id' },
        },
      },
    });
  const expanded = async (path: string) => {
    const script = open(path, 'https://example.org/').querySelector(
      'script[type="application/ld+json"]',
    );
    const data = JSON.parse(script?.textContent ?? '') as object;
    const [node] = await jsonld.expand(data, { documentLoader: loader });
    return node as Record<string, unknown>;
  };

  test('an event', async () => {
    const node = await expanded('events/fidan-guler-islamabad-visit');
    expect(node['@type']).toEqual(['https://schema.org/Event']);
    expect(node['https://schema.org/startDate']).toEqual([{ '@value': '2025-07-09' }]);
    expect(node['https://schema.org/eventStatus']).toEqual([
      { '@id': 'https://schema.org/EventScheduled' },
    ]);
    expect(node['https://schema.org/attendee']).toHaveLength(4);
    expect(node['https://schema.org/subjectOf']).toHaveLength(2);
  });

  test('a person and a report', async () => {
    const person = await expanded('people/recep-tayyip-erdogan');
    expect(person['@type']).toEqual(['https://schema.org/Person']);
    expect(person['https://schema.org/sameAs']).toEqual([
      { '@value': 'https://www.wikidata.org/entity/Q39259' },
    ]);
    const report = await expanded('articles/a3');
    expect(report['@type']).toEqual(['https://schema.org/NewsArticle']);
    expect(report['https://schema.org/datePublished']).toEqual([{ '@value': '2025-07-09' }]);
    expect(report['https://schema.org/headline']).toBeUndefined();
  });

  test('all of it can be expanded', async () => {
    for (const { data } of pages.values()) {
      if (!data) continue;
      const nodes = await jsonld.expand(JSON.parse(JSON.stringify(data)) as object, {
        documentLoader: loader,
      });
      expect(nodes).toHaveLength(1);
    }
  });

  test('a date that is one of several days is not given as one', () => {
    const { data } = pageAt('events/erdogan-dar-munir-istanbul');
    expect(data).not.toHaveProperty('startDate');
    expect(pageAt('events/high-level-strategic-council-2025').data).toHaveProperty(
      'startDate',
      '2025-02',
    );
  });
});

describe('the site’s address', () => {
  test('is completed, and refused where it is none', () => {
    expect(siteAddress(undefined)).toBeUndefined();
    expect(siteAddress('https://example.org/a')).toBe('https://example.org/a/');
    expect(() => siteAddress('example.org')).toThrow('PARLEY_SITE');
    expect(() => siteAddress('javascript:alert(1)')).toThrow('PARLEY_SITE');
  });

  let map: Document;
  beforeAll(() => {
    const text = sitemapOf('https://example.org/a/', [...pages.keys()]);
    map = new DOMParser().parseFromString(text, 'application/xml');
  });
  test('gives the map of the site its entries', () => {
    expect(map.querySelector('parsererror')).toBeNull();
    const entries = [...map.querySelectorAll('loc')].map((loc) => loc.textContent);
    expect(entries).toHaveLength(pages.size);
    expect(entries).toContain('https://example.org/a/people/hakan-fidan/');
  });
});
