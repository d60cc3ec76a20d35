import { describe, expect, it } from 'vitest';
import { Collection } from '../../src/extraction/collect.ts';
import { readArticle } from '../../src/extraction/extract.ts';

const LEAD =
  'Latvian Foreign Minister Ilze Ozola met Ghanaian Foreign Minister Kofi Mensah in Riga on Tuesday.';

/** What came of the meeting: value, who said so, how sure, and the passage. */
function outcomes(text: string) {
  const collection = new Collection({ id: 'test', title: '', quotes: true });
  collection.add(readArticle({ text: `${LEAD}\n\n${text}`, published: '2025-07-09' }));
  return (collection.file().claims ?? [])
    .filter(({ property }) => property === 'outcome')
    .map(({ value, attributedTo, modality, quote }) => [value, attributedTo, modality, quote]);
}

describe('outcomes', () => {
  it('are what both sides did, with the passage and what it is about', () =>
    expect(outcomes('Both sides agreed to expand trade and fisheries.')).toEqual([
      [
        'Agreed: Trade, Agriculture',
        'both sides',
        'asserted',
        'agreed to expand trade and fisheries',
      ],
    ]));

  it('are of a person who was there', () =>
    expect(outcomes('Mensah called for talks on visas.')).toEqual([
      ['Called for: Consular affairs', 'Kofi Mensah', 'asserted', 'called for talks on visas'],
    ]));

  it('are of nobody where only a pronoun says whose', () =>
    expect(outcomes('They signed a trade pact.')).toEqual([
      ['Signed: Trade', null, 'asserted', 'signed a trade pact'],
    ]));

  it('may still be to come', () =>
    expect(outcomes('The two ministers will sign a pact on Thursday.')).toEqual([
      ['Signed', 'the two ministers', 'future', 'sign a pact on Thursday'],
    ]));

  it('are given to the source that tells of them', () =>
    expect(
      outcomes('The ministers condemned the attack, the Latvian embassy said in a statement.'),
    ).toEqual([['Condemned', 'Latvian embassy', 'asserted', 'condemned the attack']]));

  it.each([
    ['what was not agreed', 'The ministers have not agreed on visas.'],
    ['what others did', 'Elsewhere President Olga Brand of Austria signed a law.'],
    ['what stands between quotation marks', '“Both sides agreed to go on with the work,” he said.'],
    ['what only goes by that word', 'The agreed plan was on the table.'],
  ])('are not %s', (_, text) => expect(outcomes(text)).toEqual([]));
});
