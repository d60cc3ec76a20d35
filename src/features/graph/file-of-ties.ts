import { dateOf, type Dataset } from '../../dataset/dataset.ts';
import { nodeId, refOf, sizesOf } from '../../dataset/nodes.ts';
import { weightOf, type Ties } from '../../dataset/ties.ts';
import { TIE_COUNTS, type FileTie, type GraphFile, type Span } from '../../formats/graph-file.ts';
import { isoOf, NO_END, NO_START } from '../../lib/day.ts';

/** All nodes and ties, drawn or not; two things of different kinds may share an id. */
export function fileOfTies(
  dataset: Dataset,
  ties: Ties,
  nameOf: (node: number) => string,
  countryOf: (node: number) => string | undefined,
): GraphFile {
  const sizes = sizesOf(dataset);
  const fileIds = Array.from(ties.nodes, (node) => {
    return `${refOf(sizes, node).kind}:${nodeId(dataset, node)}`;
  });
  const nodes = Array.from(ties.nodes, (node, at) => ({
    id: fileIds[at] ?? '',
    label: nameOf(node),
    kind: refOf(sizes, node).kind,
    country: countryOf(node) ?? '',
    events: ties.events[at] ?? 0,
    ...spanOf(dataset, ties.since[at], ties.until[at]),
  }));
  const rows = Array.from({ length: ties.count }, (_, tie) => {
    const counts = Object.fromEntries(TIE_COUNTS.map((name) => [name, ties[name][tie] ?? 0]));
    return {
      ...(counts as Pick<FileTie, (typeof TIE_COUNTS)[number]>),
      id: String(tie),
      source: fileIds[ties.source[tie] ?? 0] ?? '',
      target: fileIds[ties.target[tie] ?? 0] ?? '',
      weight: weightOf(ties, tie),
      ...spanOf(dataset, ties.first[tie], ties.last[tie]),
    };
  });
  return { title: dataset.header.title, nodes, ties: rows };
}

/** From the first day on which the first event may have begun to the last day of the last one. */
function spanOf(dataset: Dataset, first = -1, last = -1): Span {
  const start = first < 0 ? undefined : dateOf(dataset, first)?.start.from;
  const end = last < 0 ? undefined : dateOf(dataset, last)?.end.to;
  return {
    start: start === undefined || start === NO_START ? undefined : isoOf(start),
    end: end === undefined || end === NO_END ? undefined : isoOf(end),
  };
}
