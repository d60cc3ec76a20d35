/** Ties as springs, nodes as charges: neighbours come together, groups drift apart (d3-force). */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { LayoutInput, Positions } from './layout.ts';
import type { LayoutSteps } from './layouts.ts';
import { randomFrom, seedPlaces, SPACING } from './seed-places.ts';

/** Ties beyond this many neither help the eye nor can be worked through in time. */
const MOST_SPRINGS = 12_000;
const SEED = 20_250_709;

const stepsFor = (nodes: number) => (nodes < 2 ? 0 : nodes > 1000 ? 160 : 300);

export function forceSteps(input: LayoutInput): LayoutSteps {
  const count = input.seeds.length;
  const places = seedPlaces(input);
  const nodes: SimulationNodeDatum[] = Array.from({ length: count }, (_, at) => ({
    x: places[at * 2] ?? 0,
    y: places[at * 2 + 1] ?? 0,
  }));
  const links: (SimulationLinkDatum<SimulationNodeDatum> & { readonly weight: number })[] = [];
  for (let tie = 0; tie < Math.min(input.source.length, MOST_SPRINGS); tie++) {
    links.push({
      source: input.source[tie] ?? 0,
      target: input.target[tie] ?? 0,
      weight: input.weight[tie] ?? 1,
    });
  }
  const degree = new Uint32Array(count);
  for (const { source, target } of links) {
    for (const end of [source, target]) degree[Number(end)] = (degree[Number(end)] ?? 0) + 1;
  }
  const steps = stepsFor(count);
  const nodeAt = (end: unknown) => (end as SimulationNodeDatum).index ?? 0;
  const simulation = forceSimulation(nodes)
    .randomSource(randomFrom(SEED))
    .stop()
    .alpha(input.start ? 0.3 : 1)
    .alphaDecay(steps === 0 ? 0 : 1 - 0.001 ** (1 / steps))
    .force(
      'springs',
      forceLink(links)
        .distance(SPACING * 1.3)
        // A tie of a well-connected node is loose; of equal ones the more frequent is tighter.
        .strength(({ source, target, weight }) => {
          const busy = Math.min(degree[nodeAt(source)] ?? 1, degree[nodeAt(target)] ?? 1);
          return Math.min(1, (0.6 + 0.15 * Math.log2(1 + weight)) / Math.max(1, busy));
        }),
    )
    .force(
      'charges',
      forceManyBody()
        .strength(-6 * SPACING)
        .distanceMax(SPACING * 30),
    )
    .force('apart', count > 1000 ? null : forceCollide(SPACING * 0.45))
    // Wider than high, as the drawing is; also what holds parts without ties together.
    .force('x', forceX(0).strength(0.04))
    .force('y', forceY(0).strength(0.09));
  return { count: steps, step: () => simulation.tick(), positions: () => positionsOf(nodes) };
}

function positionsOf(nodes: readonly SimulationNodeDatum[]): Positions {
  const positions = new Float32Array(nodes.length * 2);
  for (const [at, { x = 0, y = 0 }] of nodes.entries()) {
    positions[at * 2] = x;
    positions[at * 2 + 1] = y;
  }
  return positions;
}
