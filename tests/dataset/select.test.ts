import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  certainlyIn,
  extentOf,
  parseEdtf,
  possiblyIn,
  type DayRange,
} from '../../src/domain/edtf.ts';
import {
  DISPUTED,
  FILTER_GROUPS,
  NO_CHOICE,
  type Filter,
  type FilterGroup,
  type GroupFilter,
} from '../../src/domain/filter.ts';
import type { EventRecord } from '../../src/domain/schema.ts';
import { FORMATS, STATUSES } from '../../src/domain/vocabulary.ts';
import { eventId } from '../../src/dataset/rows.ts';
import { findDisagreements } from '../../src/dataset/disagreement.ts';
import { facetIds } from '../../src/dataset/facets.ts';
import { select, type Scope } from '../../src/dataset/select.ts';
import { NO_END, NO_START } from '../../src/lib/day.ts';
import { bundledDataset } from './bundled.ts';
import {
  ARTICLES,
  COUNTRIES,
  datasetOf,
  ORGANISATIONS,
  PEOPLE,
  PLACES,
  smallFiles,
  TOPICS,
  type SmallFile,
} from './random-file.ts';

const NO_FILTER: Filter = {
  person: NO_CHOICE,
  country: NO_CHOICE,
  topic: NO_CHOICE,
  org: NO_CHOICE,
  place: NO_CHOICE,
  kind: NO_CHOICE,
  status: NO_CHOICE,
  article: NO_CHOICE,
  match: [],
  q: '',
  from: '',
  to: '',
  certain: false,
};

const VALUES: Record<FilterGroup, readonly string[]> = {
  person: [...PEOPLE, 'nobody'],
  country: COUNTRIES,
  topic: Object.keys(TOPICS),
  org: ORGANISATIONS,
  place: Object.keys(PLACES),
  kind: FORMATS.slice(0, 4),
  status: [...STATUSES.slice(0, 4), DISPUTED],
  article: ARTICLES,
};

const groupFilter = (values: readonly string[]): fc.Arbitrary<GroupFilter> =>
  fc
    .tuple(fc.subarray([...values]), fc.subarray([...values]))
    .map(([any, none]) => ({ any: any.filter((id) => !none.includes(id)), none }));

/** Most groups stay unchosen, as in life. */
const maybe = (group: FilterGroup) =>
  fc.oneof(
    { arbitrary: fc.constant(NO_CHOICE), weight: 3 },
    { arbitrary: groupFilter(VALUES[group]), weight: 1 },
  );
const bound = fc.constantFrom('', '', '2024', '2025-02', '2025-02-13', '2025-02-16');

const filters: fc.Arbitrary<Filter> = fc.record({
  person: maybe('person'),
  country: maybe('country'),
  topic: maybe('topic'),
  org: maybe('org'),
  place: maybe('place'),
  kind: maybe('kind'),
  status: maybe('status'),
  article: maybe('article'),
  match: fc.subarray([...FILTER_GROUPS]),
  q: fc.constant(''),
  from: bound,
  to: bound,
  certain: fc.boolean(),
});

const scopes: fc.Arbitrary<Scope | undefined> = fc.option(
  fc
    .constantFrom(...FILTER_GROUPS)
    .chain((group) =>
      fc.record({ group: fc.constant(group), id: fc.constantFrom(...VALUES[group]) }),
    ),
  { nil: undefined, freq: 3 },
);

function withAbove(
  id: string | null | undefined,
  above: Readonly<Record<string, string | null>>,
): string[] {
  return id ? [id, ...withAbove(above[id], above)] : [];
}

function valuesOf(
  file: SmallFile,
  event: EventRecord,
  disputed: ReadonlySet<string>,
): Record<FilterGroup, Set<string>> {
  const who = (event.participants ?? []).map((participant) => participant.who);
  const sides = (event.participants ?? []).flatMap(({ country }) => country ?? []);
  return {
    person: new Set(who.filter((id) => PEOPLE.includes(id))),
    org: new Set(who.filter((id) => ORGANISATIONS.includes(id))),
    country: new Set([...(event.countries ?? []), ...sides]),
    topic: new Set((event.topics ?? []).flatMap((topic) => withAbove(topic, TOPICS))),
    place: new Set(withAbove(event.place, PLACES)),
    kind: new Set([event.format]),
    status: new Set([event.status, ...(disputed.has(event.id) ? [DISPUTED] : [])]),
    article: new Set(
      file.claims.filter((c) => c.event === event.id).flatMap(({ article }) => article ?? []),
    ),
  };
}

const lets = (held: ReadonlySet<string>, { any, none }: GroupFilter, all: boolean) =>
  !none.some((id) => held.has(id)) &&
  (any.length === 0 || (all ? any.every((id) => held.has(id)) : any.some((id) => held.has(id))));

function rangeOf({ from, to }: Filter): DayRange | undefined {
  if (!from && !to) return undefined;
  const [first, last] = [parseEdtf(from), parseEdtf(to)];
  return { from: first ? extentOf(first).from : NO_START, to: last ? extentOf(last).to : NO_END };
}

/** What `select` promises, one event and one value at a time. */
function bruteForce(
  file: SmallFile,
  filter: Filter,
  disputed: ReadonlySet<string>,
  scope: Scope | undefined,
) {
  const range = rangeOf(filter);
  const passing = new Set<string>();
  const possible = new Set<string>();
  const counts = new Map<string, number>();
  for (const event of file.events) {
    const held = valuesOf(file, event, disputed);
    if (scope && !held[scope.group].has(scope.id)) continue;
    const date = event.date ? parseEdtf(event.date) : undefined;
    const isCertain = !range || (date !== undefined && certainlyIn(date, range));
    const isPossible = !range || (date !== undefined && possiblyIn(date, range));
    if (!isPossible || (filter.certain && !isCertain)) continue;
    const isLetIn = (group: FilterGroup, choice = filter[group]) =>
      lets(held[group], choice, filter.match.includes(group));
    const closed = FILTER_GROUPS.filter((group) => !isLetIn(group));
    if (closed.length === 0) {
      passing.add(event.id);
      if (!isCertain) possible.add(event.id);
    }
    for (const group of FILTER_GROUPS) {
      if (closed.some((other) => other !== group)) continue;
      for (const value of held[group]) {
        const { any, none } = filter[group];
        const chosen = { any: [...any, value], none: none.filter((id) => id !== value) };
        if (!isLetIn(group, chosen)) continue;
        const key = `${group} ${value}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return { passing, possible, counts };
}

test('what a group offers is what it would count, were nothing chosen in it', () => {
  fc.assert(
    fc.property(smallFiles, filters, scopes, (file, filter, scope) => {
      const dataset = datasetOf(file);
      const { offered } = select(dataset, filter, undefined, scope);
      for (const group of FILTER_GROUPS) {
        const free = { ...filter, [group]: NO_CHOICE };
        const { counts } = select(dataset, free, undefined, scope);
        expect([...offered[group]]).toEqual([...counts[group]]);
      }
    }),
  );
});

describe('selecting events', () => {
  test('leaves and counts what looking at one event after the other would', () => {
    fc.assert(
      fc.property(smallFiles, filters, scopes, (file, filter, scope) => {
        const dataset = datasetOf(file);
        const disputed = new Set(
          findDisagreements(dataset).map(({ event }) => eventId(dataset, event)),
        );
        const expected = bruteForce(file, filter, disputed, scope);
        const selection = select(dataset, filter, undefined, scope);
        const idsOf = (rows: Iterable<number>) =>
          Array.from(rows, (row) => eventId(dataset, row)).sort();
        expect(idsOf(selection.rows)).toEqual([...expected.passing].sort());
        expect(idsOf(selection.possible)).toEqual([...expected.possible].sort());
        for (const group of FILTER_GROUPS) {
          for (const [at, id] of facetIds(dataset, group).entries()) {
            const counted = `${group} ${id}: ${selection.counts[group][at]}`;
            expect(counted).toBe(`${group} ${id}: ${expected.counts.get(`${group} ${id}`) ?? 0}`);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  test('keeps the order of time and marks the same rows', () => {
    fc.assert(
      fc.property(smallFiles, filters, (file, filter) => {
        const { rows, passes } = select(datasetOf(file), filter);
        expect([...rows]).toEqual([...rows].toSorted((a, b) => a - b));
        expect([...passes.keys()].filter((row) => passes[row] === 1)).toEqual([...rows]);
      }),
    );
  });

  test('takes only rows that the words were found in', () => {
    const dataset = bundledDataset();
    const matches = new Uint8Array(dataset.events.count);
    matches[3] = 1;
    expect([...select(dataset, NO_FILTER, matches).rows]).toEqual([3]);
  });
});

describe('in the bundled data', () => {
  const dataset = bundledDataset();
  const idsFor = (filter: Partial<Filter>) =>
    Array.from(select(dataset, { ...NO_FILTER, ...filter }).rows, (row) =>
      eventId(dataset, row),
    ).sort();
  const any = (...ids: string[]): GroupFilter => ({ any: ids, none: [] });

  test('Hakan Fidan and Gaza leave his three events on Gaza', () => {
    expect(idsFor({ person: any('hakan-fidan'), topic: any('gaza') })).toEqual([
      'dar-fidan-istanbul-november-2025',
      'fidan-hamas-delegation',
      'gaza-coordination-istanbul',
    ]);
  });

  test('no filter leaves all', () => {
    expect(idsFor({})).toHaveLength(dataset.events.count);
  });

  test('both in the room is fewer than either', () => {
    const person = any('hakan-fidan', 'ishaq-dar');
    const both = idsFor({ person, match: ['person'] });
    const either = idsFor({ person });
    expect(both).toContain('dar-fidan-istanbul-november-2025');
    expect(both.length).toBeLessThan(either.length);
    expect(either).toEqual(expect.arrayContaining(both));
  });

  test('an event without a date is in no range', () => {
    expect(idsFor({ from: '1000' })).not.toContain('oic-youth-forum-award');
    expect(idsFor({})).toContain('oic-youth-forum-award');
  });

  test('a month is possibly in its first week, and certainly in its year', () => {
    const council = 'high-level-strategic-council-2025';
    expect(idsFor({ from: '2025-02-01', to: '2025-02-07' })).toContain(council);
    expect(idsFor({ from: '2025-02-01', to: '2025-02-07', certain: true })).not.toContain(council);
    expect(idsFor({ from: '2025', to: '2025', certain: true })).toContain(council);
  });
});
