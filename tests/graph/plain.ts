/** Counted ties in the plain form of the brute-force count, for comparison. */
import type { Dataset } from '../../src/dataset/dataset.ts';
import { nodeId, refOf, sizesOf } from '../../src/dataset/nodes.ts';
import { tieColumnsOf, type TieMode } from '../../src/dataset/tie-columns.ts';
import { countTies, type Ties } from '../../src/dataset/ties.ts';
import type { PlainTie } from './brute-force.ts';

export const allRows = (dataset: Dataset) =>
  Uint32Array.from({ length: dataset.events.count }, (_, row) => row);

export const tiesOf = (dataset: Dataset, mode: TieMode) =>
  countTies(tieColumnsOf(dataset), allRows(dataset), mode);

export const nameOf = (dataset: Dataset, node: number) =>
  `${refOf(sizesOf(dataset), node).kind}:${nodeId(dataset, node)}`;

export function plainTies(dataset: Dataset, ties: Ties): PlainTie[] {
  const name = (at: number) => nameOf(dataset, ties.nodes[at] ?? -1);
  return Array.from({ length: ties.count }, (_, tie) => ({
    pair: [name(ties.source[tie] ?? 0), name(ties.target[tie] ?? 0)].sort().join(' '),
    held: ties.held[tie] ?? 0,
    announced: ties.announced[tie] ?? 0,
    unknown: ties.unknown[tie] ?? 0,
    notHeld: ties.notHeld[tie] ?? 0,
    disputed: ties.disputed[tie] ?? 0,
    meetings: ties.meetings[tie] ?? 0,
    bilateral: ties.bilateral[tie] ?? 0,
  })).sort((a, b) => (a.pair < b.pair ? -1 : 1));
}
