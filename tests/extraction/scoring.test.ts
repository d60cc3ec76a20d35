import { describe, expect, it } from 'vitest';
import type { Known, KnownPerson } from '../../src/extraction/known.ts';
import { compare, emptyScore, precision, recall } from '../../src/extraction/scoring.ts';

const person = (name: string, country?: string, ...offices: readonly string[]): KnownPerson => ({
  name,
  country,
  offices,
});
const told = (people: readonly KnownPerson[], topics: readonly string[] = []): Known => ({
  people,
  countries: [],
  topics,
  events: [],
});

describe('the score', () => {
  const [short, long] = ['Kwame Mensah', 'Kwame Kofi Mensah'];

  it.each([
    ['finds nobody twice', [short, long], [short], { hits: 1, found: 1, known: 2 }],
    ['lets two stand for one only once', [short], [short, long], { hits: 1, found: 2, known: 1 }],
    ['takes the same name before one like it', [short, long], [long, short], { hits: 2 }],
  ])('%s', (_, known, found, counts) => {
    const score = emptyScore();
    compare(
      told(known.map((name) => person(name))),
      told(found.map((name) => person(name))),
      score,
    );
    expect(score.people).toMatchObject(counts);
    expect(precision(score.people)).toBeLessThanOrEqual(1);
    expect(recall(score.people)).toBeLessThanOrEqual(1);
  });

  it('compares countries and offices of the same two people', () => {
    const people = [person(short, 'GH', 'president'), person(long, 'TG', 'foreign-minister')];
    const score = emptyScore();
    expect(compare(told(people), told(people.toReversed()), score)).toEqual([]);
    expect(score.offices).toEqual({ hits: 2, found: 2, known: 2 });
  });

  it('names what one side has alone', () => {
    const differences = compare(
      told([], ['trade', 'energy']),
      told([], ['energy', 'energy']),
      emptyScore(),
    );
    expect(differences).toEqual([
      { field: 'topics', kind: 'missing', value: 'trade' },
      { field: 'topics', kind: 'extra', value: 'energy' },
    ]);
  });
});
