import type { Dataset } from '../../dataset/dataset.ts';
import { hashId } from '../../dataset/rows.ts';
import { nodeId } from '../../dataset/nodes.ts';
import { weightOf } from '../../dataset/ties.ts';
import type { Counted } from './counted.ts';
import { facesOf } from './faces.ts';
import type { LayoutInput } from './layout.ts';
import type { Arrangement } from '../../view-state/view-state.ts';

/** Beyond this many, ties pull everything into one ball. */
const MOST_TIES = 3000;

/** The most telling ties, and of every node the most telling of its own. */
function springsOf({ ties, rank }: Counted): Uint32Array<ArrayBuffer> {
  const isTied = new Uint8Array(ties.nodes.length);
  return rank.filter((tie, place) => {
    const [a, b] = [ties.source[tie] ?? 0, ties.target[tie] ?? 0];
    const isWanted = place < MOST_TIES || !isTied[a] || !isTied[b];
    if (isWanted) isTied[a] = isTied[b] = 1;
    return isWanted;
  });
}

export function layoutInputOf(
  dataset: Dataset,
  counted: Counted,
  layout: Arrangement,
  start?: LayoutInput['start'],
): LayoutInput {
  const { ties } = counted;
  const used = springsOf(counted);
  const { countryOf } = facesOf(dataset);
  return {
    layout,
    seeds: ties.nodes.map((node) => hashId(nodeId(dataset, node))),
    groups: Int32Array.from(ties.nodes, (node) => hashId(countryOf(node) ?? '') | 0),
    since: ties.since,
    source: used.map((tie) => ties.source[tie] ?? 0),
    target: used.map((tie) => ties.target[tie] ?? 0),
    weight: Float32Array.from(used, (tie) => weightOf(ties, tie)),
    start,
  };
}
