/**
 * Where nodes stood in the last version of a data set, so that an article more does not throw
 * everybody elsewhere. A link opened afresh has no last version, and gives the same picture always.
 */
import type { Dataset } from '../../dataset/dataset.ts';
import type { Arrangement } from '../../view-state/view-state.ts';
import type { Counted } from './counted.ts';
import type { Positions } from './layout.ts';
import { nodeKey } from './node-ids.ts';

interface Remembered {
  /** Only to tell versions apart: a data set that nobody looks at goes. */
  readonly dataset: WeakRef<Dataset>;
  readonly places: ReadonlyMap<string, readonly [x: number, y: number]>;
}

const remembered = new Map<string, Remembered>();

const keyOf = ({ header }: Dataset, { ties }: Counted, layout: Arrangement) =>
  `${header.id} ${ties.mode} ${layout}`;

export function remember(
  dataset: Dataset,
  counted: Counted,
  layout: Arrangement,
  positions: Positions,
): void {
  const places = new Map(
    Array.from(counted.ties.nodes, (node, at) => [
      nodeKey(dataset, node),
      [positions[at * 2] ?? 0, positions[at * 2 + 1] ?? 0] as const,
    ]),
  );
  remembered.set(keyOf(dataset, counted, layout), { dataset: new WeakRef(dataset), places });
}

/** Places to start from; NaN for nodes that are new. */
export function knownPlaces(
  dataset: Dataset,
  counted: Counted,
  layout: Arrangement,
): Positions | undefined {
  const known = remembered.get(keyOf(dataset, counted, layout));
  if (!known || known.dataset.deref() === dataset) return undefined;
  const start = new Float32Array(counted.ties.nodes.length * 2).fill(Number.NaN);
  for (const [at, node] of counted.ties.nodes.entries()) {
    const place = known.places.get(nodeKey(dataset, node));
    if (place) start.set(place, at * 2);
  }
  return start;
}
