/** Ties as springs, nodes as charges: neighbours come together, groups drift apart (d3-force). */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceX,
  forceY,
  type Force,
  type SimulationLinkDatum,
} from 'd3-force';
import { mixSeed, randomFrom } from '../../lib/random.ts';
import type { LayoutInput, Positions } from './layout.ts';
import type { LayoutSteps } from './layouts.ts';
import { isPlaced, seedPlaces, SPACING } from './seed-places.ts';
import { tangle } from './tangle.ts';

type Node = Record<'index' | 'x' | 'y' | 'vx' | 'vy', number> & { readonly isFixed: boolean };
type Link = SimulationLinkDatum<Node> & { readonly weight: number };

const MANY = 1000;
const LAST_TICKS = 40;
/** How strong the forces are after the last step; at first they are 1. */
const REST = 0.001;
/** What a node keeps of its speed in a step. */
const GLIDE = 0.6;

interface Effort {
  /** Beginnings of which the least tangled end is kept. */
  readonly tries: number;
  readonly ticks: number;
}

function effortFor(nodes: number, hasStart: boolean): Effort {
  if (nodes < 2) return { tries: 1, ticks: 0 };
  if (hasStart) return { tries: 1, ticks: 120 };
  if (nodes <= 40) return { tries: 14, ticks: 120 };
  if (nodes <= 150) return { tries: 4, ticks: 220 };
  return { tries: 1, ticks: nodes > MANY ? 160 : 300 };
}

export function forceSteps(input: LayoutInput): LayoutSteps {
  const { tries, ticks } = effortFor(input.seeds.length, input.start !== undefined);
  let current = simulate(input, 0, ticks);
  let best: { readonly cost: number; readonly positions: Positions } | undefined;
  let done = 0;
  const step = () => {
    // Among very many nodes this is too slow to be done all along.
    if (input.seeds.length > MANY && done === ticks - LAST_TICKS) {
      current.add(forceCollide(SPACING * 0.3));
    }
    current.tick();
    done++;
    if (tries === 1 || done % ticks !== 0) return;
    const positions = positionsOf(current.nodes);
    const cost = tangle(input, positions);
    if (!best || cost < best.cost) best = { cost, positions };
    if (done < tries * ticks) current = simulate(input, done / ticks, ticks);
  };
  return {
    count: tries * ticks,
    step,
    positions: () => best?.positions.slice() ?? positionsOf(current.nodes),
  };
}

function simulate(input: LayoutInput, attempt: number, ticks: number) {
  const count = input.seeds.length;
  const seeds = attempt === 0 ? input.seeds : input.seeds.map((seed) => mixSeed(seed, attempt));
  const places = seedPlaces({ ...input, seeds });
  const nodes: Node[] = Array.from({ length: count }, (_, at) => {
    const [x, y] = [places[at * 2] ?? 0, places[at * 2 + 1] ?? 0];
    // Whoever has a place keeps it; only newcomers move.
    return { index: at, x, y, vx: 0, vy: 0, isFixed: isPlaced(input, at) };
  });
  const degree = new Uint32Array(count);
  const links: Link[] = Array.from(input.source, (source, tie) => {
    const target = input.target[tie] ?? 0;
    for (const end of [source, target]) degree[end] = (degree[end] ?? 0) + 1;
    return { source, target, weight: input.weight[tie] ?? 1 };
  });
  const degreeOf = (end: unknown) => degree[(end as Node).index] ?? 0;
  // What has few ties would be driven off by all the rest.
  const pull = (strength: number) => (node: Node) => strength * ([3, 1.6][degreeOf(node)] ?? 1);
  const random = randomFrom(mixSeed(count, attempt));
  const forces: Force<Node, Link>[] = [];
  const add = (force: Force<Node, Link>) => {
    force.initialize?.(nodes, random);
    forces.push(force);
  };
  add(
    forceLink<Node, Link>(links)
      .distance(SPACING * 1.3)
      // A tie of a well-connected node is loose; of equal ones the more frequent is tighter.
      .strength(({ source, target, weight }) => {
        const busy = Math.max(1, Math.min(degreeOf(source), degreeOf(target)));
        return Math.min(1, (0.6 + 0.15 * Math.log2(1 + weight)) / busy);
      }),
  );
  add(
    forceManyBody<Node>()
      .strength((node) => -SPACING * (degreeOf(node) ? 6 : 1.5))
      .distanceMax(SPACING * (count > 200 ? 30 : 6)),
  );
  if (count <= MANY) add(forceCollide(SPACING * 0.45));
  // Wider than high, as the drawing is; also what holds parts without ties together.
  add(forceX<Node>(0).strength(pull(0.05)));
  add(forceY<Node>(0).strength(pull(0.11)));
  let alpha = 1;
  const decay = 1 - REST ** (1 / ticks);
  // As d3's `forceSimulation`, without its timer and events.
  const tick = () => {
    alpha -= alpha * decay;
    for (const force of forces) force(alpha);
    for (const node of nodes) {
      if (node.isFixed) {
        node.vx = node.vy = 0;
        continue;
      }
      node.x += node.vx *= GLIDE;
      node.y += node.vy *= GLIDE;
    }
  };
  return { nodes, add, tick };
}

function positionsOf(nodes: readonly Node[]): Positions {
  const positions = new Float32Array(nodes.length * 2);
  for (const [at, { x, y }] of nodes.entries()) {
    positions[at * 2] = x;
    positions[at * 2 + 1] = y;
  }
  return positions;
}
