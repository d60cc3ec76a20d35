/** A person and a topic may have one id; an address means one of them. */
import { expect, test } from 'vitest';
import { noticesOfIds } from '../../src/app/unknown-ids.ts';
import { nodeId } from '../../src/dataset/nodes.ts';
import { tieColumnsOf } from '../../src/dataset/tie-columns.ts';
import { count } from '../../src/features/graph/counted.ts';
import { addressId, nodeKey, positionsById } from '../../src/features/graph/node-ids.ts';
import { DEFAULT_VIEW } from '../../src/view-state/view-state.ts';
import { datasetOf, fileOf } from '../dataset/random-file.ts';
import { allRows } from './plain.ts';

const dataset = datasetOf(
  fileOf({
    people: [
      { id: 'ada', name: 'Ada' },
      { id: 'bo', name: 'Bo' },
    ],
    topics: [{ id: 'ada', name: 'The Ada language' }],
    events: [
      {
        id: 'e',
        name: 'Talks',
        format: 'delegation-talks',
        status: 'held',
        participants: [{ who: 'ada' }, { who: 'bo' }],
        topics: ['ada'],
      },
    ],
  }),
);
const { ties } = count(tieColumnsOf(dataset), allRows(dataset), 'mixed');
const positions = positionsById(dataset, ties);
const atKey = (key: string) => ties.nodes.findIndex((node) => nodeKey(dataset, node) === key);

test('what an address calls a node leads to that node', () => {
  for (const [at, node] of ties.nodes.entries()) {
    expect(positions.get(addressId(dataset, node))).toBe(at);
  }
  expect(ties.nodes.length).toBeGreaterThan(2);
});

test('only an id of two things is told apart by its kind, and alone means the first', () => {
  expect([...ties.nodes].map((node) => addressId(dataset, node))).toEqual(
    expect.arrayContaining(['person:ada', 'bo', 'topic:ada']),
  );
  expect(positions.get('ada')).toBe(atKey('person:ada'));
  expect([...ties.nodes].filter((node) => nodeId(dataset, node) === 'ada')).toHaveLength(2);
});

test('no notice is given of an id with its kind', () => {
  const view = { ...DEFAULT_VIEW, focus: ['topic:ada', 'bo'], between: ['person:ada'] };
  expect(noticesOfIds(dataset, view)).toEqual([]);
  expect(noticesOfIds(dataset, { ...view, focus: ['city:ada', 'topic:nobody'] })).toEqual([
    { kind: 'unknown', field: 'focus', text: 'city:ada, topic:nobody' },
  ]);
});
