import { describe, expect, test } from 'vitest';
import type { ClaimRecord } from '../../src/domain/schema.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { claimsOf, eventAt } from '../../src/dataset/rows.ts';
import { disagreementsOf } from '../../src/dataset/disagreement.ts';
import { evidenceFor, speakersOf, type Fact } from '../../src/dataset/evidence.ts';
import { areCopies } from '../../src/dataset/sources.ts';
import { bundledDataset } from '../dataset/bundled.ts';
import { claim, datasetOf, fileOf } from '../dataset/random-file.ts';

const EVENT = { id: 'e0', name: 'E', format: 'summit' as const, status: 'held' as const };
type Said = Partial<ClaimRecord>;
const datasetWith = (said: readonly Said[], articles?: Parameters<typeof fileOf>[0]['articles']) =>
  datasetOf(
    fileOf({
      events: [EVENT],
      claims: said.map((one, i) => claim({ event: 'e0', ...one }, i)),
      ...(articles ? { articles } : {}),
    }),
  );

/** Six claims of one story; `moved` further on in the text, as below a longer headline. */
const story = (article: string, moved: number): Said[] =>
  [
    { property: 'date' as const, value: '2025-02-12' },
    { property: 'place' as const, value: 'istanbul' },
    { property: 'status' as const, value: 'held' },
    { property: 'participant' as const, value: 'ada' },
    { property: 'participant' as const, value: 'bo' },
    { property: 'topic' as const, value: 'trade' },
  ].map((said, i) => ({ ...said, article, start: moved + i * 30, end: moved + i * 37 + 20 }));

describe('copies of one wire story', () => {
  test('count as one source, though each has a headline of its own', () => {
    const dataset = datasetWith([...story('a0', 0), ...story('a1', 44)]);
    expect(areCopies(dataset, 0, 1)).toBe(true);
    const claims = claimsOf(dataset, 0).filter(({ property }) => property === 'date');
    expect(speakersOf(dataset, claims)).toEqual({ reports: 1, copies: 1, curator: false });
  });

  test('count as one where one paper cut the end', () => {
    const dataset = datasetWith([...story('a0', 0), ...story('a1', 44).slice(0, 5)]);
    expect(areCopies(dataset, 0, 1)).toBe(true);
  });

  test('are known by their hash too', () => {
    const articles = ['a0', 'a1', 'a2'].map((id) => ({
      id,
      label: id,
      sha256: id === 'a2' ? 'x' : 'y',
    }));
    const dataset = datasetWith([], articles);
    expect([areCopies(dataset, 0, 1), areCopies(dataset, 0, 2)]).toEqual([true, false]);
  });

  test('are not two reporters who say the same in passages of their own', () => {
    const own = story('a1', 44).map((said) => ({ ...said, end: (said.end ?? 0) + 3 }));
    const dataset = datasetWith([...story('a0', 0), ...own]);
    expect(areCopies(dataset, 0, 1)).toBe(false);
    expect(areCopies(dataset, 0, 2)).toBe(false);
  });

  test('are not two reports of which no passages are known', () => {
    const noPassage = (said: Said) => ({ ...said, start: null, end: null });
    const dataset = datasetWith([...story('a0', 0), ...story('a1', 0)].map(noPassage));
    expect(areCopies(dataset, 0, 1)).toBe(false);
  });

  test('are not in the bundled data', () => {
    const dataset = bundledDataset();
    const all = [...dataset.articles.keys()];
    expect(all.flatMap((a) => all.filter((b) => a < b && areCopies(dataset, a, b)))).toEqual([]);
  });
});

describe('the evidence for a fact', () => {
  const evidence = (said: readonly Said[], fact: Fact) => {
    const dataset = datasetWith(said);
    const { bearing, partly, against, beside } = evidenceFor(
      dataset,
      claimsOf(dataset, 0),
      disagreementsOf(dataset),
      fact,
    );
    return [bearing, partly, against, beside].map((claims) => claims.map(({ value }) => value));
  };

  test('is told from what excludes it', () => {
    const dates = ['2025-02', '2025-02-12', '2025-02-13'].map((value) => ({
      property: 'date' as const,
      value,
    }));
    expect(evidence(dates, { property: 'date', value: '2025-02-12' })).toEqual([
      ['2025-02-12'],
      ['2025-02'],
      ['2025-02-13'],
      [],
    ]);
  });

  test.each([
    ['2025-02', ['2025-02', '2025-02-12'], ['2025']],
    ['2025-02-12', ['2025-02-12'], ['2025-02', '2025-02-12?', '2025-02-10/2025-02-14']],
    ['2025-02-10/2025-02-14', ['2025-02-10/2025-02-14'], ['2025-02-12', '2025-02']],
  ])('for the date %s is what says as much', (value, bearing, partly) => {
    const said = [...bearing, ...partly].map(
      (date) => ({ property: 'date', value: date }) as const,
    );
    expect(evidence(said, { property: 'date', value })).toEqual([bearing, partly, [], []]);
  });

  test('for a city is not a report that names its country alone, nor a mere possibility', () => {
    const dataset = datasetOf({
      ...fileOf({
        events: [EVENT],
        claims: ['lahore', 'pakistan', 'ankara'].map((value, i) =>
          claim(
            {
              event: 'e0',
              property: 'place',
              value,
              article: `a${i}`,
              ...(value === 'ankara' ? { modality: 'hypothetical' } : {}),
            },
            i,
          ),
        ),
      }),
      places: [
        { id: 'pakistan', name: 'Pakistan' },
        { id: 'lahore', name: 'Lahore', containedInPlace: 'pakistan' },
        { id: 'ankara', name: 'Ankara' },
      ],
    });
    const found = (value: string) => {
      const fact: Fact = { property: 'place', value };
      const { bearing, partly, beside } = evidenceFor(dataset, claimsOf(dataset, 0), [], fact);
      return [bearing, partly, beside].map((claims) => claims.map((one) => one.value));
    };
    expect(found('lahore')).toEqual([['lahore'], ['pakistan'], ['ankara']]);
    expect(found('pakistan')).toEqual([['lahore', 'pakistan'], [], ['ankara']]);
  });

  test('for a status is not what was announced before', () => {
    const said: Said[] = [
      { property: 'status', value: 'announced', modality: 'future' },
      { property: 'status', value: 'held' },
    ];
    expect(evidence(said, { property: 'status', value: 'held' })).toEqual([
      ['held'],
      [],
      [],
      ['announced'],
    ]);
  });

  test('for a participant is not a denial, nor a claim about another', () => {
    const said: Said[] = [
      { property: 'participant', value: 'ada' },
      { property: 'participant', value: 'bo' },
      { property: 'participant', value: 'ada', modality: 'negation', article: 'a1' },
    ];
    expect(evidence(said, { property: 'participant', value: 'ada' })).toEqual([
      ['ada'],
      [],
      ['ada'],
      [],
    ]);
  });
});

/** Every field of every event that a page shows. */
function factsOf(dataset: Dataset, row: number): Fact[] {
  const { date, place, status, format, participants, topics, superEvent } = eventAt(dataset, row);
  const value = (property: Fact['property'], id: string | undefined): Fact[] =>
    id === undefined ? [] : [{ property, value: id }];
  return [
    ...value('date', date?.edtf),
    ...value('place', dataset.places[place]?.id),
    ...value('status', status),
    ...value('format', format),
    ...value('superEvent', superEvent < 0 ? undefined : eventAt(dataset, superEvent).id),
    ...topics.flatMap((at) => value('topic', dataset.topics[at]?.id)),
    ...participants.flatMap(({ actor, position }): Fact[] => [
      ...value('participant', [...dataset.people, ...dataset.organisations][actor]?.id),
      ...(position < 0
        ? []
        : [
            {
              property: 'position' as const,
              who: actor,
              value: dataset.positions[position]?.id ?? '',
            },
          ]),
    ]),
  ];
}

describe('the bundled data', () => {
  const dataset = bundledDataset();
  const rows = Array.from({ length: dataset.events.count }, (_, row) => row);

  test('bears out every fact with at least one claim', () => {
    const bare = rows.flatMap((row) =>
      factsOf(dataset, row).filter(
        (fact) =>
          evidenceFor(dataset, claimsOf(dataset, row), disagreementsOf(dataset), fact).bearing
            .length === 0,
      ),
    );
    expect(bare).toEqual([]);
  });

  test('gives every claim a position, or calls it the curator’s', () => {
    const claims = rows.flatMap((row) => claimsOf(dataset, row));
    const placed = claims.filter(({ span, article }) => span && article >= 0);
    const curators = claims.filter((c) => !c.span && c.article < 0 && c.generatedBy === 'curator');
    expect(placed.length + curators.length).toBe(claims.length);
  });
});
