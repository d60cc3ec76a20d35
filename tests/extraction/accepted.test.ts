import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read.ts';
import { Collection } from '../../src/extraction/collect.ts';
import { readArticle } from '../../src/extraction/extract.ts';

function extracted(...texts: readonly string[]) {
  const collection = new Collection({ id: 'extracted', title: '', quotes: false });
  for (const text of texts) collection.add(readArticle({ text }));
  return collection.file();
}

const problemsOf = (...texts: readonly string[]) => {
  const read = readDataset(JSON.stringify(extracted(...texts)));
  return read.ok ? [] : read.problems;
};

describe('what is extracted', () => {
  it.each(['2024-02-31', '2024-13-45', '2024-00-10'])(
    'can be opened where the first line says %s, which is no day',
    (day) => {
      const text = `date ${day}\nManila – Kenyan Foreign Minister Otieno Barasa met Peruvian President Inés Rojas on Tuesday.`;
      expect(problemsOf(text)).toEqual([]);
      expect(extracted(text).articles).toMatchObject([{ datePublished: null }]);
    },
  );

  it('takes the day from elsewhere where that of the first line is none', () => {
    const text = `date 2024-02-31\nPublished 5 March 2024\nManila – Kenyan Foreign Minister Otieno Barasa met Peruvian President Inés Rojas on Monday.`;
    expect(extracted(text).articles).toMatchObject([{ datePublished: '2024-03-05' }]);
  });

  const person =
    'date 2026-03-12\nSpanish Trade Minister Pla met Maltese Foreign Minister Ian Vella in Barcelona on Wednesday.';
  const body =
    'date 2026-03-13\nChadian President Idris Saleh met leaders of the PLA and the UN in Bangui on Thursday.';

  it.each([
    ['before', [person, body]],
    ['after', [body, person]],
    ['without', [person]],
  ])('gives nobody the id of an organisation, named %s it', (_, texts) => {
    expect(problemsOf(...texts)).toEqual([]);
    const { people } = extracted(...texts);
    expect(people?.find(({ name }) => name === 'Pla')?.id).toBe('pla-2');
  });
});
