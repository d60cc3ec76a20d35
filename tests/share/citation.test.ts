import { Cite } from '@citation-js/core';
// oxlint-disable-next-line import/no-unassigned-import -- it registers itself
import '@citation-js/plugin-bibtex';
// oxlint-disable-next-line import/no-unassigned-import -- it registers itself
import '@citation-js/plugin-csl';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  citeBibtex,
  citeCsl,
  citePlain,
  type Cited,
  type CitationWords,
} from '../../src/formats/citation.ts';

const CITED: Cited = {
  id: 'fidan-guler-islamabad-visit',
  title: 'Fidan and Güler in Islamabad (9 Jul 2025)',
  dataset: 'Pakistan–Türkiye, 2025',
  version: '2026-11-22',
  url: 'https://example.org/parley/events/x?person=a&topic=b_c%20d#e~f',
  accessed: '2026-12-01',
  reports: [
    {
      id: 'a3',
      label: 'Report of 9 July',
      publisher: 'Daily & Co.',
      url: 'https://example.org/a_3',
      date: '2025-07-09',
    },
    { id: 'a4', label: 'Preview', publisher: undefined, url: undefined, date: undefined },
  ],
};
const WORDS: CitationWords = {
  dataset: 'data set',
  own: 'a reader’s own',
  version: (date) => `version of ${date}`,
  accessed: (date) => `accessed ${date}`,
  reports: (labels) => `After: ${labels.join('; ')}.`,
  day: (edtf) => edtf,
};

interface Item {
  readonly id: string;
  readonly title: string;
  readonly URL?: string;
  readonly type: string;
  readonly version?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
}
const read = (text: string) => new Cite(text).data as Item[];

test('the plain form names page, data set, version, address, day and reports', () => {
  expect(citePlain(CITED, WORDS)).toBe(
    '“Fidan and Güler in Islamabad (9 Jul 2025)”. Pakistan–Türkiye, 2025 [data set], version of 2026-11-22. Parley. https://example.org/parley/events/x?person=a&topic=b_c%20d#e~f (accessed 2026-12-01). After: Daily & Co., [Report of 9 July], https://example.org/a_3; [Preview].',
  );
});

test('the data set as a whole is not named twice', () => {
  const whole = { ...CITED, title: 'Pakistan–Türkiye, 2025', reports: [], version: undefined };
  expect(citePlain(whole, WORDS)).toBe(
    `Pakistan–Türkiye, 2025 [data set]. Parley. ${CITED.url} (accessed 2026-12-01).`,
  );
});

test('what no data set holds is not said to be of one, in any form', () => {
  const { dataset: _, version: __, ...own } = CITED;
  const plain = citePlain({ ...own, reports: [] }, WORDS);
  expect(plain).toBe(
    `“${CITED.title}”. [a reader’s own]. Parley. ${CITED.url} (accessed 2026-12-01).`,
  );
  expect(citeBibtex(own)).toContain('howpublished = {Parley}');
  const [page] = JSON.parse(citeCsl(own)) as Record<string, unknown>[];
  expect(page).not.toHaveProperty('container-title');
  expect(page).not.toHaveProperty('version');
});

describe('a citation library reads', () => {
  test('BibTeX', () => {
    const items = read(citeBibtex(CITED));
    expect(items.map(({ title }) => title)).toEqual([
      CITED.title,
      '[Report of 9 July]',
      '[Preview]',
    ]);
    expect(items[0]?.URL).toBe(CITED.url);
    expect(items[0]?.issued?.['date-parts'][0]?.[0]).toBe(2026);
    expect(items[1]?.issued?.['date-parts'][0]).toEqual([2025, 7, 9]);
  });

  test('CSL-JSON, which it can set as a bibliography', () => {
    const items = read(citeCsl(CITED));
    expect(items.map(({ id }) => id)).toEqual([
      'parley-fidan-guler-islamabad-visit',
      'parley-report-a3',
      'parley-report-a4',
    ]);
    expect(items[0]).toMatchObject({ type: 'webpage', version: '2026-11-22', URL: CITED.url });
    const text = new Cite(citeCsl(CITED)).format('bibliography', { template: 'apa' });
    expect(text).toContain('Fidan and Güler in Islamabad');
  });

  test.each([citeBibtex, citeCsl])(
    'the page of a report and the report itself apart: %o',
    (cite) => {
      const ids = read(cite({ ...CITED, id: 'a3' })).map(({ id }) => id);
      expect(new Set(ids).size).toBe(3);
    },
  );

  test('addresses with signs that would end a field', () => {
    const url = 'https://example.org/{a}?q=}, note={x}\\y';
    const [item] = read(citeBibtex({ ...CITED, url, reports: [] }));
    expect(item?.URL).toBe('https://example.org/%7Ba%7D?q=%7D,%20note=%7Bx%7D%5Cy');
    expect(item?.title).toBe(CITED.title);
  });

  test('titles of any characters, as they are', () => {
    const title = fc
      .string({ unit: fc.constantFrom(...'aZ09 üğşİ ل {}\\$&#%_~^"\'<>,;:@=-`') })
      .filter((text) => text.trim() === text && text !== '' && !/\s\s/.test(text))
      // Citation.js sets these as one sign however they are kept apart; see the next test.
      .filter((text) => !/(['`-])\1/.test(text));
    fc.assert(
      fc.property(title, (title) => {
        const [item] = read(citeBibtex({ ...CITED, title, reports: [] }));
        expect(item?.title).toBe(title);
        expect(item?.URL).toBe(CITED.url);
        expect(read(citeCsl({ ...CITED, title }))[0]?.title).toBe(title);
      }),
      { numRuns: 1000 },
    );
  });

  test('quotes and hyphens in a row are kept apart, for TeX would set them as one sign', () => {
    expect(citeBibtex({ ...CITED, title: "a''b--c``d" })).toContain("{{a'{}'b-{}-c`{}`d}}");
  });
});
