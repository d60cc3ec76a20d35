import { describe, expect, it } from 'vitest';
import { Collection } from '../../src/extraction/collect.ts';
import { readArticle } from '../../src/extraction/extract.ts';

const A = 'Kenyan Foreign Minister Otieno Wafula';
const B = 'Peruvian President Inés Rojas';

function eventsOf(...texts: readonly string[]) {
  const collection = new Collection({ id: 'several', title: '', quotes: false });
  for (const text of texts) collection.add(readArticle({ text }));
  return collection.file().events ?? [];
}

describe('an event told by several reports', () => {
  const plan = `date 2024-05-13\nLIMA – ${A} will meet ${B} in Lima on Tuesday, the ministry said.`;

  it('is held where a later one says so', () => {
    const held = `date 2024-05-15\n${A} met ${B} in Lima on Tuesday.`;
    expect(eventsOf(plan, held)).toMatchObject([{ status: 'held', date: '2024-05-14' }]);
  });

  it('stays announced where a later one says nothing of that', () => {
    const open = `date 2024-05-20\nThe weather was calm. ${A} was to meet ${B} in Lima on 14 May.`;
    expect(eventsOf(open)).toMatchObject([{ status: 'unknown' }]);
    expect(eventsOf(plan, open)).toMatchObject([{ status: 'announced', date: '2024-05-14' }]);
  });

  it('has the finer of two dates, and the place that one of them tells', () => {
    const wide = `date 2024-06-15\n${A} met ${B} in May.`;
    const fine = `date 2024-06-15\n${A} met ${B} in Lima on 14 May.`;
    for (const texts of [
      [wide, fine],
      [fine, wide],
    ])
      expect(eventsOf(...texts)).toMatchObject([{ date: '2024-05-14', place: 'lima' }]);
  });
});
