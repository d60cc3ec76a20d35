import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimRecord, DatasetFile } from '../../src/domain/schema.ts';
import { applyRule } from '../../src/dataset/apply-rule.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { claimsOf, eventAt, eventRow } from '../../src/dataset/rows.ts';
import { disagreementsOf } from '../../src/dataset/disagreement.ts';
import { select } from '../../src/dataset/select.ts';
import { choiceIn } from '../../src/dataset/shown-value.ts';
import { DEFAULT_VIEW } from '../../src/view-state/view-state.ts';
import { bundledDataset } from '../dataset/bundled.ts';
import { claim, datasetOf, fileOf } from '../dataset/random-file.ts';

const RULES = ['preferred', 'most', 'latest'] as const;

/** Three reports, of 1, 2 and 3 March. */
const articles = ['a0', 'a1', 'a2'].map((id, i) => ({
  id,
  label: id,
  length: 100,
  datePublished: `2025-03-0${i + 1}`,
}));

const held = (id: string, parts: Partial<DatasetFile['events'] & object> = {}) => ({
  id,
  name: id,
  format: 'summit' as const,
  status: 'held' as const,
  date: '2025-02-12',
  place: 'istanbul',
  participants: [{ who: 'ada' }],
  ...parts,
});

type Said = Partial<ClaimRecord>;
const datasetWith = (said: readonly Said[], events = [held('e0')]) =>
  datasetOf(
    fileOf({ articles, events, claims: said.map((one, i) => claim({ event: 'e0', ...one }, i)) }),
  );

const place = (value: string, article: string | null, rank: 'normal' | 'preferred' = 'normal') => ({
  property: 'place' as const,
  value,
  article,
  rank,
  ...(article === null ? { start: null, end: null } : {}),
});

const shownPlace = (dataset: Dataset, rule: (typeof RULES)[number]) => {
  const ruled = applyRule(dataset, rule);
  return ruled.places[eventAt(ruled, eventRow(ruled, 'e0') ?? -1).place]?.id;
};
const reason = (dataset: Dataset, rule: (typeof RULES)[number]) => {
  const [disagreement] = disagreementsOf(dataset);
  return disagreement && choiceIn(dataset, disagreement, rule)?.by;
};

describe('the value that is shown', () => {
  test('is the preferred one, that of most reports, or that of the latest', () => {
    const dataset = datasetWith([
      place('istanbul', null, 'preferred'),
      place('turkiye', 'a0'),
      place('lahore', 'a0'),
      place('lahore', 'a1'),
      place('istanbul', 'a2'),
    ]);
    expect(RULES.map((rule) => shownPlace(dataset, rule))).toEqual([
      'istanbul',
      'lahore',
      'istanbul',
    ]);
    expect(RULES.map((rule) => reason(dataset, rule))).toEqual(['preferred', 'most', 'latest']);
  });

  test('is that of most reports, else of the latest, where none is preferred', () => {
    const two = datasetWith([place('istanbul', 'a0'), place('lahore', 'a1')]);
    expect(shownPlace(two, 'preferred')).toBe('lahore');
    expect(reason(two, 'preferred')).toBe('latest');
    const three = datasetWith([
      place('istanbul', 'a0'),
      place('istanbul', 'a1'),
      place('lahore', 'a2'),
    ]);
    expect(shownPlace(three, 'preferred')).toBe('istanbul');
    expect(reason(three, 'preferred')).toBe('most');
    expect(shownPlace(three, 'latest')).toBe('lahore');
  });

  test('is filtered by, and counted, as if the file had it', () => {
    const said = [
      { property: 'date' as const, value: '2025-02-12', article: 'a0' },
      { property: 'date' as const, value: '[2025-02-03,2025-02-20]', article: 'a1' },
      place('istanbul', 'a0'),
      place('lahore', 'a1'),
    ];
    const shown = applyRule(datasetWith(said), 'latest');
    const told = datasetWith(said, [
      { ...held('e0'), date: '[2025-02-03,2025-02-20]', place: 'lahore' },
    ]);
    const between = { ...DEFAULT_VIEW, from: '2025-02-10', to: '2025-02-12' };
    expect(select(shown, between).rows).toEqual(select(told, between).rows);
    expect(shown.events.dateFlags).toEqual(told.events.dateFlags);
    expect(shown.facets).toEqual(told.facets);
  });

  test('is that of a report against what only the curator says, which is no majority', () => {
    const one = datasetWith([place('lahore', 'a0'), place('istanbul', null)]);
    expect(shownPlace(one, 'preferred')).toBe('lahore');
    expect(reason(one, 'preferred')).toBe('report');
    expect(reason(one, 'most')).toBe('report');
    const two = datasetWith([
      place('lahore', 'a0'),
      place('lahore', 'a1'),
      place('istanbul', null),
    ]);
    expect(reason(two, 'preferred')).toBe('most');
  });

  test('is the file’s own where nothing tells the values apart', () => {
    const dataset = datasetWith([place('lahore', 'a0'), place('istanbul', 'a0')]);
    expect(shownPlace(dataset, 'most')).toBe('istanbul');
    expect(reason(dataset, 'most')).toBe('file');
  });

  test('moves an event in time, and keeps every link to it', () => {
    const date = (value: string, article: string) => ({
      property: 'date' as const,
      value,
      article,
    });
    const other = held('e1', { date: '2025-02-20' } as never);
    const dataset = datasetWith(
      [
        date('2025-02-12', 'a0'),
        date('2025-02-12', 'a1'),
        date('2025-03-01', 'a2'),
        { event: 'e1', property: 'date', value: '2025-02-20' },
      ],
      [held('e0'), other],
    );
    const latest = applyRule(dataset, 'latest');
    expect([eventAt(latest, 0).id, eventAt(latest, 1).id]).toEqual(['e1', 'e0']);
    expect(eventAt(latest, eventRow(latest, 'e0') ?? -1).date?.edtf).toBe('2025-03-01');
    expect(claimsOf(latest, 1).map(({ id }) => id)).toEqual(['c0', 'c1', 'c2']);
    expect(claimsOf(latest, 0).map(({ id }) => id)).toEqual(['c3']);
    expect(disagreementsOf(latest).map(({ event }) => event)).toEqual([1]);
    expect([...latest.disputes.event]).toEqual([1]);
    expect(dataset.disputes.changedBy).toEqual(['latest']);
  });

  test('that it was not held leaves nobody there', () => {
    const status = (value: string, article: string) => ({
      property: 'status' as const,
      value,
      article,
    });
    const dataset = datasetWith([
      status('held', 'a0'),
      status('held', 'a1'),
      status('cancelled', 'a2'),
      { property: 'participant', value: 'ada', article: 'a0' },
    ]);
    const [most, latest] = [applyRule(dataset, 'most'), applyRule(dataset, 'latest')];
    expect(eventAt(most, 0)).toMatchObject({
      status: 'held',
      participants: [{ attendance: 'reported' }],
    });
    expect(eventAt(latest, 0)).toMatchObject({
      status: 'cancelled',
      participants: [{ attendance: 'announced' }],
    });
  });
});

/** All that is shown of an event, whatever its row. */
const shown = (dataset: Dataset) =>
  new Map(
    Array.from({ length: dataset.events.count }, (_, row) => {
      const { row: _row, superEvent: _whole, ...event } = eventAt(dataset, row);
      return [event.id, JSON.stringify([event, claimsOf(dataset, row).map(({ id }) => id)])];
    }),
  );

const disputedIn = (dataset: Dataset) =>
  new Set(disagreementsOf(dataset).map(({ event }) => eventAt(dataset, event).id));

describe('switching the rule', () => {
  test('changes no event of the bundled data without a disagreement', () => {
    const dataset = bundledDataset();
    const [before, disputed] = [shown(dataset), disputedIn(dataset)];
    const changed = new Set<string>();
    for (const rule of RULES) {
      for (const [id, text] of shown(applyRule(dataset, rule))) {
        if (text !== before.get(id)) changed.add(id);
      }
    }
    expect([...changed].filter((id) => !disputed.has(id))).toEqual([]);
  });

  test('changes exactly the events whose reports and latest report exclude each other', () => {
    const choice = fc.record({
      conflict: fc.boolean(),
      property: fc.constantFrom('date' as const, 'place' as const, 'status' as const),
    });
    const VALUES = {
      date: ['2025-02-12', '2025-03-05'],
      place: ['istanbul', 'lahore'],
      status: ['held', 'cancelled'],
    };
    fc.assert(
      fc.property(fc.array(choice, { minLength: 1, maxLength: 20 }), (choices) => {
        const said = choices.flatMap(({ conflict, property }, i): Said[] => {
          const [first = '', second = ''] = VALUES[property];
          const last = conflict ? second : first;
          return [first, first, last].map((value, a) => ({
            event: `e${i}`,
            property,
            value,
            article: `a${a}`,
            // Passages of a length of its own: no report is a copy of another.
            end: 5 + a,
          }));
        });
        const events = choices.map((_, i) => held(`e${i}`));
        const dataset = datasetWith(said, events);
        const [most, latest] = [
          shown(applyRule(dataset, 'most')),
          shown(applyRule(dataset, 'latest')),
        ];
        const changed = [...most.keys()].filter((id) => most.get(id) !== latest.get(id));
        const planted = choices.flatMap(({ conflict }, i) => (conflict ? [`e${i}`] : []));
        expect(changed.toSorted()).toEqual(planted.toSorted());
        expect([...disputedIn(dataset)].toSorted()).toEqual(planted.toSorted());
      }),
    );
  });
});
