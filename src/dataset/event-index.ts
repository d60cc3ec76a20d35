/** The events of every node, so that those of a tie are quickly found. */
import { IntBuilder } from '../lib/columns.ts';
import { eventBase, nodeCount } from './nodes.ts';
import type { TieColumns, TieMode } from './tie-columns.ts';
import { MemberReader } from './tie-members.ts';
import { MOST_IN_CLIQUE } from './tie-rules.ts';

/** The rows of every node, one node after the other. */
export interface EventIndex {
  /** The rows of node `n` are at `offsets[n] .. offsets[n + 1]`, in the order of time. */
  readonly offsets: Uint32Array<ArrayBuffer>;
  readonly rows: Int32Array<ArrayBuffer>;
}

/** @param rows visible events in the order of time. */
export function indexEvents(columns: TieColumns, rows: Uint32Array, mode: TieMode): EventIndex {
  const size = nodeCount(columns.sizes);
  const base = eventBase(columns.sizes);
  const reader = new MemberReader(columns, mode);
  const counts = new Uint32Array(size + 1);
  const [nodes, at] = [new IntBuilder(), new IntBuilder()];
  const add = (node: number, row: number) => {
    nodes.push(node);
    at.push(row);
    counts[node + 1] = (counts[node + 1] ?? 0) + 1;
  };
  for (const row of rows) {
    reader.read(row);
    for (let i = 0; i < reader.length; i++) add(reader.nodes[i] ?? 0, row);
    if (reader.crowd > MOST_IN_CLIQUE) add(base + row, row);
  }
  for (let node = 0; node < size; node++) {
    counts[node + 1] = (counts[node + 1] ?? 0) + (counts[node] ?? 0);
  }
  const offsets = counts.slice();
  const found = new Int32Array(nodes.length);
  for (let k = 0; k < nodes.length; k++) {
    const node = nodes.at(k);
    found[counts[node] ?? 0] = at.at(k);
    counts[node] = (counts[node] ?? 0) + 1;
  }
  return { offsets, rows: found };
}
