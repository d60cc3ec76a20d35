/** The ways from one node to another. */
import { neighboursOf, type Adjacency, type Neighbour } from './adjacency.ts';
import { distancesFrom, UNREACHED } from './distances.ts';

/** A way from one node to another; the first step's `node` is the second of the path. */
export type Path = readonly Neighbour[];

/**
 * The shortest paths from `a` to `b`, those over the strongest ties first, at most `most` of them;
 * none where the two are not connected, and one without steps where they are the same.
 */
export function shortestPaths(adjacency: Adjacency, a: number, b: number, most = 5): Path[] {
  const toGoal = distancesFrom(adjacency, [b]);
  const found: Path[] = [];
  if (toGoal[a] === UNREACHED) return found;
  if (a === b) return [[]];
  const onward = (node: number) => {
    const left = (toGoal[node] ?? 0) - 1;
    return neighboursOf(adjacency, node)
      .filter((step) => toGoal[step.node] === left)
      .values();
  };
  const path: Neighbour[] = [];
  const ways = [onward(a)];
  for (let way = ways.at(-1); way && found.length < most; way = ways.at(-1)) {
    const { value: step } = way.next();
    if (!step) {
      ways.pop();
      path.pop();
    } else if (step.node === b) found.push([...path, step]);
    else {
      path.push(step);
      ways.push(onward(step.node));
    }
  }
  return found;
}
