import { describe, expect, it } from 'vitest';
import { Collection } from '../../src/extraction/collect.ts';
import { readArticle } from '../../src/extraction/extract.ts';

/** The passages of a property’s claims, by value. */
function passages(text: string, property: string): Record<string, string | null | undefined> {
  const collection = new Collection({ id: 'c', title: 'c', quotes: true });
  collection.add(readArticle({ text, published: '2024-05-15' }));
  const claims = (collection.file().claims ?? []).filter((claim) => claim.property === property);
  return Object.fromEntries(claims.map(({ value, quote }) => [value, quote]));
}

const TALKS =
  'Chilean Trade Minister Alma Quiroga met Sami Lahti, the foreign minister of Finland, in Lima on Tuesday. ';

describe('the passage of a claim', () => {
  it('gives an office by the words that say it, with the name', () =>
    expect(passages(TALKS, 'position')).toEqual({
      'cl-trade-minister': 'Chilean Trade Minister Alma Quiroga',
      'fi-foreign-minister': 'Sami Lahti, the foreign minister of Finland',
    }));

  it('gives a side by the words that name the country', () =>
    expect(passages(TALKS, 'country')).toEqual({
      CL: 'Chilean Trade Minister Alma Quiroga',
      FI: 'Sami Lahti, the foreign minister of Finland',
    }));

  it('gives the days of a stay by the words for its length, too', () =>
    expect(
      passages(
        'Finnish President Sami Lahti arrived in Lima on Tuesday for a three-day visit.\n',
        'date',
      ),
    ).toEqual({ '2024-05-14/2024-05-16': 'Tuesday for a three-day visit' }));

  it('takes no name of another sentence into it', () =>
    expect(
      passages(
        'Foreign Minister Alma Quiroga of Chile flew home. In Lima Quiroga had met Finnish President Sami Lahti on Tuesday. ',
        'position',
      )['cl-foreign-minister'],
    ).toBe('Foreign Minister Alma Quiroga'));

  it('gives kind and status by the sentence, not by the headline', () => {
    const text = `Fish talks of Chile and Finland\n\n${TALKS}\n`;
    expect(passages(text, 'status')).toEqual({ held: 'met' });
    expect(passages(text, 'format')).toEqual({ 'bilateral-meeting': 'met' });
  });

  it('takes no name of the headline into it', () =>
    expect(
      passages(
        'Lahti visits Lima\n\nFinnish President Sami Lahti met Chilean Trade Minister Alma Quiroga in Lima on Tuesday.\n',
        'position',
      )['fi-president'],
    ).toBe('Finnish President Sami Lahti'));
});

describe('the sentence of a claim', () => {
  const sentences = (text: string) => {
    const collection = new Collection({ id: 'c', title: 'c', quotes: true });
    collection.add(readArticle({ text, published: '2024-05-15' }));
    return (collection.file().claims ?? []).map(({ statement }) => statement);
  };

  it('has names, not ids', () =>
    expect(sentences(TALKS)).toEqual(
      expect.arrayContaining([
        'Sami Lahti is named as Foreign minister of Finland.',
        'Chile is named as a party.',
      ]),
    ));

  it('asserts nothing that is denied, but offices', () => {
    const said = sentences(`The government in Lima denied that ${TALKS}`);
    expect(said).toContain('It is placed in Lima (denied).');
    expect(said).toContain('Its status is given as denied.');
    expect(said).toContain('Sami Lahti is named as Foreign minister of Finland.');
    expect(said).not.toContain('It is placed in Lima.');
  });
});
