import { describe, expect, it } from 'vitest';
import { parsePractice } from './practice-file.ts';

describe('a practice file', () => {
  it('is what is expected, a rule and the text', () => {
    const { text, known } = parsePractice(
      'a',
      'people: Ana Ruiz | PE\ntopics: trade\n---\nA text.\n---\n',
    );
    expect(text).toBe('A text.\n---\n');
    expect(known.people).toEqual([{ name: 'Ana Ruiz', country: 'PE', offices: [] }]);
    expect(known.topics).toEqual(['trade']);
  });

  it.each([
    ['no rule', 'topics: trade\nA text.\n'],
    ['a rule of four hyphens', 'topics: trade\n----\nA text.\n'],
    ['a rule with a space behind it', 'topics: trade\n--- \nA text.\n'],
    ['another key', 'topic: trade\n---\nA text.\n'],
    ['no key', 'trade\n---\nA text.\n'],
  ])('is refused with %s', (_, file) => {
    expect(() => parsePractice('a', file)).toThrow(/^a: /);
  });
});
