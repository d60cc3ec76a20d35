import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClaimRecord, DatasetFile } from '../../src/domain/schema.ts';
import type { Modality, Property } from '../../src/domain/vocabulary.ts';
import { indexEvents } from '../../src/dataset/event-index.ts';
import { TieEvents } from '../../src/dataset/tie-events.ts';
import { TIE_MODES, tieColumnsOf } from '../../src/dataset/tie-columns.ts';
import { weightOf } from '../../src/dataset/ties.ts';
import { claim, datasetOf, fileOf } from '../dataset/random-file.ts';
import { bruteForce } from './brute-force.ts';
import { allRows, plainTies, tiesOf } from './plain.ts';
import { randomFiles } from './random-files.ts';

test.each(TIE_MODES)('ties of %s are those of a brute-force count', (mode) => {
  fc.assert(
    fc.property(randomFiles, (file) => {
      const dataset = datasetOf(file);
      const ties = tiesOf(dataset, mode);
      expect(plainTies(dataset, ties)).toEqual(bruteForce(file, dataset, mode));
    }),
    { numRuns: 1000 },
  );
});

test('a tie has as many events as it counts, each with its standing', () => {
  fc.assert(
    fc.property(randomFiles, fc.constantFrom(...TIE_MODES), (file, mode) => {
      const dataset = datasetOf(file);
      const ties = tiesOf(dataset, mode);
      const columns = tieColumnsOf(dataset);
      const index = new TieEvents(columns, mode, indexEvents(columns, allRows(dataset), mode));
      for (const [at, node] of ties.nodes.entries()) {
        expect(index.of(node).length).toBe(ties.events[at]);
      }
      for (let tie = 0; tie < ties.count; tie++) {
        const [a, b] = [ties.nodes[ties.source[tie] ?? 0], ties.nodes[ties.target[tie] ?? 0]];
        const events = index.between(a ?? 0, b ?? 0).filter(({ isCounted }) => isCounted);
        const took = events.filter(({ standing }) => standing !== 'not-held');
        expect(took.length).toBe(weightOf(ties, tie));
        expect(events.length - took.length).toBe(ties.notHeld[tie]);
        expect(took.filter(({ standing }) => standing === 'held').length).toBe(ties.held[tie]);
        expect(took.filter(({ disputed }) => disputed).length).toBe(ties.disputed[tie]);
        const held = took.filter(({ standing }) => standing === 'held');
        expect(held.filter(({ bond }) => bond === 'met').length).toBe(ties.meetings[tie]);
        expect(took.filter(({ bilateral }) => bilateral).length).toBe(ties.bilateral[tie]);
        const dated = took.map(({ row }) => row).filter((row) => row < dataset.events.dated);
        expect([ties.first[tie], ties.last[tie]]).toEqual([dated[0] ?? -1, dated.at(-1) ?? -1]);
      }
    }),
    { numRuns: 300 },
  );
});

test('nodes are those who take part, and count their events', () => {
  fc.assert(
    fc.property(randomFiles, (file) => {
      const dataset = datasetOf(file);
      const { nodes, events } = tiesOf(dataset, 'organisations');
      expect([...nodes]).toEqual([...nodes].sort((a, b) => a - b));
      for (const count of events) expect(count).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});

const claims = (property: Property, ...said: readonly [value: string, modality?: Modality][]) =>
  said.map(([value, modality = 'asserted'], i) =>
    claim({ event: 'e0', property, value, modality }, i),
  );

/** The ties of one meeting of three, as pairs of names, about which its reports disagree. */
function disputedOf(said: readonly ClaimRecord[], parts: Partial<DatasetFile> = {}): string[] {
  const dataset = datasetOf(
    fileOf({
      events: [
        {
          id: 'e0',
          name: 'Meeting',
          format: 'bilateral-meeting',
          status: 'held',
          date: '2025-02-12',
          place: 'lahore',
          participants: ['ada', 'bo', 'cem'].map((who) => ({ who })),
        },
      ],
      claims: [...said],
      ...parts,
    }),
  );
  return plainTies(dataset, tiesOf(dataset, 'people'))
    .filter(({ disputed }) => disputed > 0)
    .map(({ pair }) => pair.replaceAll('person:', ''));
}

test('when and where a meeting was is no dispute about who met', () => {
  expect(disputedOf(claims('date', ['2025-02-12'], ['2025-02-13']))).toEqual([]);
  expect(disputedOf(claims('place', ['lahore'], ['istanbul']))).toEqual([]);
});

test('whether it was held, or what it was, is one about all who met', () => {
  const all = ['ada bo', 'ada cem', 'bo cem'];
  expect(disputedOf(claims('status', ['held'], ['cancelled']))).toEqual(all);
  const format = claims('format', ['bilateral-meeting'], ['bilateral-meeting', 'negation']);
  expect(disputedOf(format)).toEqual(all);
});

test('whether somebody came is one about their ties alone', () => {
  const came = claims('participant', ['bo'], ['bo', 'negation']);
  expect(disputedOf(came)).toEqual(['ada bo', 'bo cem']);
});

test('in which office somebody came is no dispute, unless the office was another’s', () => {
  const offices: Partial<DatasetFile> = {
    positions: ['fm', 'pm'].map((id) => ({ id, name: id, organisation: 'un' })),
  };
  const office = (value: string, i: number) =>
    claim({ event: 'e0', property: 'position', value, who: 'ada' }, i);
  expect(disputedOf([office('fm', 0), office('pm', 1)], offices)).toEqual([]);
  // Perhaps it was the holder who came.
  const occupancies = [{ holder: 'dua', position: 'fm', startDate: '2025', endDate: null }];
  expect(disputedOf([office('fm', 0)], { ...offices, occupancies })).toEqual(['ada bo', 'ada cem']);
});

/** The ties of an event whose two participants are named by these reports. */
function tiesNamedBy(ada: readonly [string, Modality], bo: readonly [string, Modality]) {
  const said = [ada, bo].map(([article, modality], i) =>
    claim(
      { event: 'e0', property: 'participant', value: ['ada', 'bo'][i] ?? '', article, modality },
      i,
    ),
  );
  const dataset = datasetOf(
    fileOf({
      events: [
        {
          id: 'e0',
          name: 'Visit',
          format: 'visit',
          status: 'held',
          participants: [{ who: 'ada' }, { who: 'bo' }],
        },
      ],
      claims: said,
    }),
  );
  return plainTies(dataset, tiesOf(dataset, 'people')).map(({ held, announced }) => ({
    held,
    announced,
  }));
}

test('whom one report saw and another only expected, no report ties', () => {
  expect(tiesNamedBy(['a0', 'asserted'], ['a1', 'future'])).toEqual([]);
  expect(tiesNamedBy(['a0', 'future'], ['a1', 'future'])).toEqual([]);
  expect(tiesNamedBy(['a0', 'asserted'], ['a0', 'future'])).toEqual([{ held: 0, announced: 1 }]);
  expect(tiesNamedBy(['a0', 'asserted'], ['a1', 'asserted'])).toEqual([{ held: 1, announced: 0 }]);
});
