import { expect, test } from 'vitest';
import { eventRow } from '../../src/dataset/rows.ts';
import { nodeId } from '../../src/dataset/nodes.ts';
import { tieColumnsOf } from '../../src/dataset/tie-columns.ts';
import { membersOf } from '../../src/features/graph/event-members.ts';
import { count } from '../../src/features/graph/counted.ts';
import { shownOf } from '../../src/features/graph/shown.ts';
import { bundledDataset } from '../dataset/bundled.ts';
import { allRows } from './plain.ts';

const dataset = bundledDataset();
const columns = tieColumnsOf(dataset);
const counted = count(columns, allRows(dataset), 'people');
const { ties } = counted;
const idAt = (at: number) => nodeId(dataset, ties.nodes[at] ?? -1);
const pairsOf = (list: Iterable<number>) =>
  [...list].map((tie) => [idAt(ties.source[tie] ?? 0), idAt(ties.target[tie] ?? 0)].join(' '));

test('an event is its members and the ties that it makes between them', () => {
  const row = eventRow(dataset, 'fidan-guler-sharif-islamabad') ?? -1;
  const { nodes, pairs } = membersOf(columns, 'people', row, ties);
  expect(nodes.map(idAt)).toEqual(
    expect.arrayContaining(['hakan-fidan', 'yasar-guler', 'shehbaz-sharif']),
  );
  expect(pairs.length).toBe((nodes.length * (nodes.length - 1)) / 2);
  expect(pairs.map(([a, b]) => `${idAt(a)} ${idAt(b)}`)).toContain('shehbaz-sharif hakan-fidan');
});

test('what is asked for is shown among the strongest ties, however weak it is', () => {
  const weakest = counted.rank.at(-1) ?? 0;
  const ends = new Set([ties.source[weakest] ?? 0, ties.target[weakest] ?? 0]);
  const strongest = shownOf(counted, [], 1, 5, new Set());
  const asked = shownOf(counted, [], 1, 5, ends);
  expect(pairsOf(strongest.ties)).not.toContain(pairsOf([weakest])[0]);
  expect(pairsOf(asked.ties)).toEqual([...pairsOf(strongest.ties), ...pairsOf([weakest])]);
  expect(asked.nodes).toEqual(expect.arrayContaining([...ends]));
  expect(asked.total).toBe(ties.count);
});
