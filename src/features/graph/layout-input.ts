import { hashId, type Dataset } from '../../dataset/dataset.ts';
import { nodeId } from '../../dataset/nodes.ts';
import { weightOf } from '../../dataset/ties.ts';
import type { Counted } from './counted.ts';
import { faceMaker } from './faces.ts';
import type { LayoutInput } from './layout.ts';
import type { Arrangement } from '../../view-state/view-state.ts';

/** More ties than a layout can make use of are not sent to it. */
const MOST_TIES = 12_000;

export function layoutInputOf(
  dataset: Dataset,
  { ties, rank }: Counted,
  layout: Arrangement,
): LayoutInput {
  const used = rank.slice(0, MOST_TIES);
  const { countryOf } = faceMaker(dataset);
  return {
    layout,
    seeds: ties.nodes.map((node) => hashId(nodeId(dataset, node))),
    groups: Int32Array.from(ties.nodes, (node) => hashId(countryOf(node) ?? '') | 0),
    since: ties.since,
    source: used.map((tie) => ties.source[tie] ?? 0),
    target: used.map((tie) => ties.target[tie] ?? 0),
    weight: Float32Array.from(used, (tie) => weightOf(ties, tie)),
    start: undefined,
  };
}
