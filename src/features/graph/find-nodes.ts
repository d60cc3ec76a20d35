/** Who is meant by what somebody types: a name, a part of it, or another spelling of it. */
import type { Dataset } from '../../dataset/dataset.ts';
import { actorAt } from '../../dataset/rows.ts';
import { refOf, sizesOf } from '../../dataset/nodes.ts';
import { fold, wordsIn } from '../../lib/fold.ts';

export interface NamedNode {
  readonly node: number;
  /** Unlike all others; of two with one name the second is told apart by its id. */
  readonly label: string;
  /** Folded, the name first. */
  readonly spellings: readonly string[];
}

export function namedNodes(
  dataset: Dataset,
  nodes: Iterable<number>,
  nameOf: (node: number) => string,
  idOf: (node: number) => string,
  compare: (a: string, b: string) => number,
): NamedNode[] {
  const labels = new Set<string>();
  const found = Array.from(nodes, (node) => {
    const name = nameOf(node);
    const label = labels.has(name) ? `${name} (${idOf(node)})` : name;
    labels.add(label);
    const others = recordOf(dataset, node);
    const spellings = [
      label,
      name,
      ...(others ? [others.name, ...(others.alternateNames ?? [])] : []),
    ];
    return { node, label, spellings: [...new Set(spellings.map(fold))] };
  });
  return found.sort((a, b) => compare(a.label, b.label));
}

function recordOf(dataset: Dataset, node: number) {
  const { kind, index } = refOf(sizesOf(dataset), node);
  if (kind === 'person' || kind === 'organisation') return actorAt(dataset, node);
  return kind === 'topic' ? dataset.topics[index] : undefined;
}

/**
 * Those whom a text names: all of a spelling, or else words that begin words of one spelling, or
 * else any part of one.
 */
export function nodesNamed(all: readonly NamedNode[], typed: string): readonly NamedNode[] {
  const wanted = fold(typed).trim();
  const words = wordsIn(typed);
  if (words.length === 0) return wanted === '' ? all : [];
  const rules: ((spelling: string) => boolean)[] = [
    (spelling) => spelling === wanted,
    (spelling) => {
      const own = wordsIn(spelling);
      return words.every((word) => own.some((one) => one.startsWith(word)));
    },
    (spelling) => spelling.includes(wanted),
  ];
  for (const rule of rules) {
    const found = all.filter(({ spellings }) => spellings.some(rule));
    if (found.length > 0) return found;
  }
  return [];
}
