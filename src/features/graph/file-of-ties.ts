import type { Dataset } from '../../dataset/dataset.ts';
import { refOf, sizesOf } from '../../dataset/nodes.ts';
import { weightOf, type Ties } from '../../dataset/ties.ts';
import {
  TIE_COUNTS,
  type FileNode,
  type FileTie,
  type GraphFile,
  type Span,
} from '../../formats/graph-file.ts';
import { asDay, isoOf, NO_END, NO_START } from '../../lib/day.ts';
import { nodeKey } from './node-ids.ts';

/** All that a file of ties is made of; plain, so that it can be handed to a worker. */
export interface TieRecords {
  readonly title: string;
  readonly ties: Ties;
  /** Parallel to `ties.nodes`. */
  readonly nodes: readonly Pick<FileNode, 'id' | 'label' | 'kind' | 'country'>[];
  /** By row, the first day on which an event may have begun and the last on which it may have ended. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export function tieRecordsOf(
  dataset: Dataset,
  ties: Ties,
  nameOf: (node: number) => string,
  countryOf: (node: number) => string | undefined,
): TieRecords {
  const sizes = sizesOf(dataset);
  const nodes = Array.from(ties.nodes, (node) => {
    const { kind } = refOf(sizes, node);
    return {
      id: nodeKey(dataset, node),
      label: nameOf(node),
      kind,
      country: countryOf(node) ?? '',
    };
  });
  const { startFrom, endTo } = dataset.events;
  return { title: dataset.header.title, ties, nodes, from: startFrom, to: endTo };
}

/** All nodes and ties, drawn or not. */
export function fileOfTies(records: TieRecords): GraphFile {
  const { title, ties } = records;
  const nodes = records.nodes.map((node, at) => ({
    ...node,
    events: ties.events[at] ?? 0,
    ...spanOf(records, ties.since[at], ties.until[at]),
  }));
  const rows = Array.from({ length: ties.count }, (_, tie) => {
    const counts = Object.fromEntries(TIE_COUNTS.map((name) => [name, ties[name][tie] ?? 0]));
    return {
      ...(counts as Pick<FileTie, (typeof TIE_COUNTS)[number]>),
      id: String(tie),
      source: records.nodes[ties.source[tie] ?? 0]?.id ?? '',
      target: records.nodes[ties.target[tie] ?? 0]?.id ?? '',
      weight: weightOf(ties, tie),
      ...spanOf(records, ties.first[tie], ties.last[tie]),
    };
  });
  return { title, nodes, ties: rows };
}

/** From the first day on which the first event may have begun to the last day of the last one. */
function spanOf({ from, to }: TieRecords, first = -1, last = -1): Span {
  const start = first < 0 ? NO_START : (from[first] ?? NO_START);
  const end = last < 0 ? NO_END : (to[last] ?? NO_END);
  return {
    start: start === NO_START ? undefined : isoOf(asDay(start)),
    end: end === NO_END ? undefined : isoOf(asDay(end)),
  };
}
