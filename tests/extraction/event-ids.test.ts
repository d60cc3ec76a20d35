import { describe, expect, it } from 'vitest';
import { Collection } from '../../src/extraction/collect.ts';
import { readArticle } from '../../src/extraction/extract.ts';

function idsOf(text: string): string[] {
  const collection = new Collection({ id: 'test', title: '', quotes: true });
  collection.add(readArticle({ text, file: 'a.txt' }));
  return (collection.file().events ?? []).map(({ id }) => id);
}

describe('the id of an event', () => {
  it.each([
    [
      'has the family’s name where that comes first',
      'S. Korean President Baek Do-yun met S. African President Themba Dube in S. Sudan on Monday.',
      '2025-07-07-meeting-baek-dube',
    ],
    [
      'leaves “Jr.” out',
      'Philippine President Ramon Salonga Jr. met Chilean President Luis Quispe in Lima on Monday.',
      '2025-07-07-meeting-salonga-quispe',
    ],
  ])('%s', (_, text, id) => {
    expect(idsOf(`date 2025-07-09\n\n${text}`)).toContain(id);
  });

  it('takes countries for want of people', () => {
    const text = 'Delegations of Chile and Peru held talks in Lima on Monday.';
    expect(idsOf(`date 2025-07-09\n\n${text}`)).toEqual([
      expect.stringMatching(/^2025-07-07-[a-z]+-cl-pe$/),
    ]);
  });
});
