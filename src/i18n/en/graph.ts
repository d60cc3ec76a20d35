import type { Words } from '../words.ts';

export const graph = (_words: Words) => ({
  title: 'Relationships',
});
