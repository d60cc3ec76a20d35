// @vitest-environment jsdom
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { allPages } from '../../src/cli/static-pages/all-pages.ts';
import { documentOf } from '../../src/cli/static-pages/document.ts';
import { escapeHtml, html, jsonForScript } from '../../src/cli/static-pages/html.ts';
import { readDataset } from '../../src/dataset/read.ts';
import { siteOf, TEMPLATE } from './site.ts';

const NASTY = `</script><script>alert(1)</script><!-- " ' & $& $1 \u2028 <img src=x onerror=alert(1)>`;

test('whatever a name contains, it stays text', () => {
  const read = readDataset(
    JSON.stringify({
      parley: 1,
      id: 'nasty',
      title: NASTY,
      description: NASTY,
      articles: [{ id: 'a1', label: NASTY, publisher: NASTY, url: 'javascript:alert(1)' }],
      people: [{ id: 'p', name: NASTY, alternateNames: [`${NASTY}2`] }],
      places: [{ id: 'l', name: NASTY }],
      topics: [{ id: 't', name: NASTY }],
      events: [
        {
          id: 'e',
          name: NASTY,
          format: 'call',
          status: 'held',
          date: '2025-07-09',
          place: 'l',
          participants: [{ who: 'p' }],
          topics: ['t'],
        },
      ],
      claims: [
        {
          id: 'c',
          event: 'e',
          property: 'outcome',
          value: NASTY,
          article: 'a1',
          statement: NASTY,
          attributedTo: NASTY,
          modality: 'asserted',
          generatedBy: 'curator',
        },
      ],
    }),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const site = siteOf(read.value);
  for (const page of allPages(site)) {
    const text = documentOf(site, page, TEMPLATE, true);
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    expect(parsed.querySelectorAll('img')).toHaveLength(0);
    const scripts = [...parsed.querySelectorAll('script')];
    expect(scripts.filter((s) => s.type !== 'application/ld+json')).toHaveLength(1);
    for (const data of scripts.filter((s) => s.type === 'application/ld+json')) {
      expect(JSON.parse(data.textContent)).toHaveProperty('name', NASTY);
    }
    for (const link of parsed.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toMatch(/^\.{1,2}\//);
    }
    if (page.path === 'events/e') {
      expect(parsed.querySelector('h1')?.textContent).toBe(NASTY);
      expect(parsed.title).toContain('alert(1)');
    }
  }
});

test('any text comes back from HTML and from data', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(JSON.parse(jsonForScript({ text }))).toEqual({ text });
      expect(jsonForScript({ text })).not.toContain('<');
      const box = document.createElement('div');
      box.innerHTML = html`<b title="${text}">x</b>`.html;
      const kept = text.replaceAll('\0', '').replaceAll(/\r\n?/g, '\n');
      // Parsers drop what HTML has no way to write.
      if (kept === text) expect(box.firstElementChild?.getAttribute('title')).toBe(text);
      expect(escapeHtml(text)).not.toMatch(/[<>"']/);
    }),
  );
});
