import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Collection } from '../../src/extraction/collect.ts';
import { readArticle } from '../../src/extraction/extract.ts';
import type { Found, Language } from '../../src/extraction/findings.ts';

const FOLDER = join(import.meta.dirname, '../../src/extraction');

const at = (start: number, end: number): Found => ({ start, end, rule: 'toy' });

/** Knows one sentence: “A traf B.” */
const toy: Language = {
  code: 'de',
  words: {
    event: (_, who) => `Treffen von ${who.join(' und ')}`,
    position: ({ name }) => name,
    topic: (id) => id,
    country: (code) => code,
    broader: {},
    article: (n) => `Artikel ${n}`,
    outcome: ({ kind }) => kind,
    statement: ({ property, value }) => `${property}: ${value}`,
  },
  organisations: new Set(),
  read: (text, published) => {
    const [a = '', , b = ''] = text.split(/[ .]/);
    const person = (name: string, start: number) => ({
      name,
      forms: [],
      country: undefined,
      offices: [],
      mentions: [at(start, start + name.length)],
    });
    const trigger = at(a.length + 1, a.length + 5);
    return {
      published,
      inLanguage: 'de',
      people: [person(a, 0), person(b, a.length + 6)],
      organisations: [],
      countries: [],
      topics: [],
      events: [
        {
          format: 'bilateral-meeting',
          plover: 'CONSULT',
          mode: [],
          status: 'held',
          modality: 'asserted',
          salience: 'main',
          trigger,
          statusFound: trigger,
          participants: [0, 1].map((i) => ({
            who: { person: i },
            role: 'participant' as const,
            found: trigger,
          })),
          countries: [],
          place: undefined,
          date: undefined,
          topics: [],
          outcomes: [],
          attributedTo: undefined,
          parent: undefined,
        },
      ],
    };
  },
};

describe('a language of rules', () => {
  it('is known to nothing but the function that reads articles', () => {
    const users = readdirSync(FOLDER)
      .filter((file) => file.endsWith('.ts'))
      .filter((file) => /from '\.\/en\//.test(readFileSync(join(FOLDER, file), 'utf8')));
    expect(users).toEqual(['extract.ts']);
  });

  it('brings the words of its records along, so that languages mix in one collection', () => {
    const collection = new Collection({ id: 'mixed', title: '', quotes: true });
    collection.add(readArticle({ text: 'Anna traf Bert.', published: '2024-05-02' }, toy));
    collection.add(
      readArticle({ text: 'President Oru Tamm met Prime Minister Kalev Mets in Tallinn.' }),
    );
    const { events, articles } = collection.file();
    expect(events?.map(({ name }) => name)).toEqual([
      'Treffen von Anna und Bert',
      'Meeting of Oru Tamm and Kalev Mets',
    ]);
    expect(articles?.map(({ label, inLanguage }) => [label, inLanguage])).toEqual([
      ['Artikel 1', 'de'],
      ['Article 2', 'en'],
    ]);
    expect(collection.file().claims?.[0]).toMatchObject({ statement: 'format: bilateral-meeting' });
  });
});
