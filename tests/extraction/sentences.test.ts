import { expect, it } from 'vitest';
import { readDocument } from '../../src/extraction/en/text/document.ts';

const sentences = (text: string) => {
  const { tokens, sentences: found } = readDocument(text);
  return found.map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end));
};

it.each([
  [
    'The two spoke of fish.They will meet again.',
    ['The two spoke of fish.', 'They will meet again.'],
  ],
  ['They spoke of fish.”Mensah left.', ['They spoke of fish.”', 'Mensah left.']],
  // a name before the mark: only a word that begins sentences ends it
  ['She met Ilze Ozola.The two spoke.', ['She met Ilze Ozola.', 'The two spoke.']],
  ['He told News.Az that fish is rare.', ['He told News.Az that fish is rare.']],
])('ends %j where no space follows', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});
