import * as fc from 'fast-check';
import { bidirectional, singleSourceLength } from 'graphology-shortest-path/unweighted.js';
import { expect, test } from 'vitest';
import { distancesFrom, realTies, UNREACHED } from '../../src/dataset/distances.ts';
import { findPaths, waysBetween } from '../../src/features/graph/find-paths.ts';
import { shortestPaths } from '../../src/dataset/paths.ts';
import { neighboursOf } from '../../src/dataset/adjacency.ts';
import { TIE_MODES } from '../../src/dataset/tie-columns.ts';
import { weightOf } from '../../src/dataset/ties.ts';
import { shownOf } from '../../src/features/graph/shown.ts';
import { rankTies } from '../../src/dataset/backbone.ts';
import { datasetOf, fileOf } from '../dataset/random-file.ts';
import { asGraphology } from './as-graphology.ts';
import { tiesOf } from './plain.ts';
import { randomFiles } from './random-files.ts';

const modes = fc.constantFrom(...TIE_MODES);

test('shortest paths are as short as graphology’s, and each is a chain of held-together ties', () => {
  fc.assert(
    fc.property(randomFiles, modes, (file, mode) => {
      const ties = tiesOf(datasetOf(file), mode);
      const graph = asGraphology(ties);
      const adjacency = realTies(ties);
      const count = Math.min(6, ties.nodes.length);
      for (let a = 0; a < count; a++) {
        for (let b = 0; b < count; b++) {
          const paths = shortestPaths(adjacency, a, b);
          const theirs = bidirectional(graph, a, b) as string[] | null;
          expect(paths.length > 0).toBe(theirs !== null);
          const seen = new Set(paths.map((path) => path.map(({ node }) => node).join()));
          expect(seen.size).toBe(paths.length);
          for (const path of paths) {
            expect(path.length + 1).toBe(theirs?.length);
            let at = a;
            for (const { node, tie } of path) {
              expect([ties.source[tie], ties.target[tie]].sort()).toEqual([at, node].sort());
              expect(weightOf(ties, tie)).toBeGreaterThan(0);
              at = node;
            }
            expect(at).toBe(b);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('the focus is what graphology finds within so many steps', () => {
  fc.assert(
    fc.property(randomFiles, modes, fc.integer({ min: 1, max: 3 }), (file, mode, hops) => {
      const ties = tiesOf(datasetOf(file), mode);
      if (ties.nodes.length === 0) return;
      const steps = distancesFrom(realTies(ties), [0], hops);
      const theirs = singleSourceLength(asGraphology(ties), 0) as Record<string, number>;
      const near = Object.keys(theirs).filter((node) => (theirs[node] ?? 0) <= hops);
      const ours = [...steps.keys()].filter((node) => steps[node] !== UNREACHED);
      expect(ours.map(String).sort()).toEqual(near.sort());
      for (const node of near) expect(steps[Number(node)]).toBe(theirs[node]);
      const shown = shownOf({ ties, rank: rankTies(ties) }, [0], hops, 1e6, new Set());
      expect(shown.nodes.map(String).sort()).toEqual(near);
    }),
    { numRuns: 300 },
  );
});

test('neighbours come with the most frequent tie first', () => {
  fc.assert(
    fc.property(randomFiles, (file) => {
      const ties = tiesOf(datasetOf(file), 'people');
      const adjacency = realTies(ties);
      for (const node of ties.nodes.keys()) {
        const weights = neighboursOf(adjacency, node).map(({ tie }) => weightOf(ties, tie));
        expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      }
    }),
    { numRuns: 100 },
  );
});

test('ways through what was held come before those through what was only announced', () => {
  const event = (id: string, status: 'held' | 'announced', who: readonly string[]) => ({
    id,
    name: id,
    format: 'bilateral-meeting' as const,
    status,
    participants: who.map((one) => ({ who: one })),
  });
  const dataset = datasetOf(
    fileOf({
      people: ['ada', 'bo', 'cem', 'dar'].map((id) => ({ id, name: id })),
      organisations: [],
      events: [
        event('plan', 'announced', ['ada', 'bo']),
        event('first', 'held', ['ada', 'cem']),
        event('second', 'held', ['cem', 'bo']),
        event('later', 'announced', ['bo', 'dar']),
      ],
    }),
  );
  const ties = tiesOf(dataset, 'people');
  const [ada = -1, bo = -1, cem = -1, dar = -1] = ties.nodes;
  expect(waysBetween(ties, ada, bo)).toEqual({ held: [[ada, cem, bo]], expected: [[ada, bo]] });
  expect(findPaths(ties, ada, bo)).toEqual([
    [ada, cem, bo],
    [ada, bo],
  ]);
  expect(waysBetween(ties, ada, cem)).toEqual({ held: [[ada, cem]], expected: [] });
  expect(waysBetween(ties, cem, dar)).toEqual({ held: [], expected: [[cem, bo, dar]] });
});

test('the path along a chain of a hundred thousand is found', () => {
  const last = 100_000;
  const neighbours = new Uint32Array(last * 2);
  const offsets = new Uint32Array(last + 2);
  for (let node = 0, used = 0; node <= last; node++) {
    if (node > 0) neighbours[used++] = node - 1;
    if (node < last) neighbours[used++] = node + 1;
    offsets[node + 1] = used;
  }
  const ties = new Uint32Array(neighbours.length);
  const [path, ...others] = shortestPaths({ offsets, neighbours, ties }, 0, last);
  expect(path?.length).toBe(last);
  expect(path?.at(-1)?.node).toBe(last);
  expect(others).toEqual([]);
});
