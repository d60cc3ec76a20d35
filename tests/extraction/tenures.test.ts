import { describe, expect, it } from 'vitest';
import { Collection } from '../../src/extraction/collect.ts';
import { readArticle } from '../../src/extraction/extract.ts';

function extracted(...texts: readonly string[]) {
  const collection = new Collection({ id: 'extracted', title: '', quotes: false });
  for (const text of texts) collection.add(readArticle({ text }));
  return collection.file();
}

const NOW = 'date 2025-03-18\nGhanaian President Kofi Mensah arrived in Lima on Monday.';
const THEN = 'date 2027-01-05\nFormer Ghanaian president Kofi Mensah arrived in Riga on Monday.';

describe('an office that somebody has left', () => {
  it('was held until the day of the report', () => {
    expect(extracted(THEN).occupancies).toEqual([
      {
        holder: 'kofi-mensah',
        position: 'gh-president',
        startDate: null,
        endDate: '[..2027-01-05]',
      },
    ]);
  });

  it('is the office that others hold, and none in which its holder takes part', () => {
    const { positions, events } = extracted(THEN);
    expect(positions).toMatchObject([{ id: 'gh-president', name: 'President of Ghana' }]);
    expect(events?.[0]?.participants?.[0]).toMatchObject({ who: 'kofi-mensah', position: null });
  });

  it.each([
    [NOW, THEN],
    [THEN, NOW],
  ])('is held on the day of a report that says so', (...texts) => {
    expect(extracted(...texts).occupancies).toEqual([
      {
        holder: 'kofi-mensah',
        position: 'gh-president',
        startDate: '[..2025-03-18]',
        endDate: '[2025-03-18..2027-01-05]',
      },
    ]);
  });
});
