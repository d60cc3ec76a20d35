import { useId, useMemo, useState } from 'react';
import { nodeId } from '../../dataset/nodes.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { fold } from '../../lib/fold.ts';
import type { Graph } from './use-graph.ts';

/** Names offered at a time; whoever is not among them is found by typing. */
const MOST_OFFERED = 100;

/** A box in which a node is chosen by its name. */
export function NodePicker({
  graph,
  label,
  node,
  onChoose,
}: {
  graph: Graph;
  label: string;
  node: number | undefined;
  onChoose: (node: number) => void;
}) {
  const { t } = useLocale();
  const id = useId();
  const { nodes } = graph.counted.ties;
  const { dataset, nameOf } = graph;
  const byName = useMemo(
    () => nodesByName(nodes, nameOf, (node) => nodeId(dataset, node)),
    [nodes, nameOf, dataset],
  );
  const current = node === undefined ? '' : nameOf(node);
  const [typed, setTyped] = useState<string>();
  const offered = useMemo(() => {
    const wanted = fold(typed ?? '');
    const found: string[] = [];
    for (const name of [...byName.keys()].sort()) {
      if (found.length === MOST_OFFERED) break;
      if (fold(name).includes(wanted)) found.push(name);
    }
    return found;
  }, [byName, typed]);
  const isUnknown = typed !== undefined && typed !== '' && !byName.has(typed);
  return (
    <label className="graph-picker">
      <span>{label}</span>
      <input
        list={id}
        value={typed ?? current}
        aria-invalid={isUnknown}
        onChange={({ target }) => {
          const found = byName.get(target.value);
          setTyped(found === undefined ? target.value : undefined);
          if (found !== undefined) onChoose(found);
        }}
        onFocus={({ target }) => target.select()}
        onBlur={() => setTyped(undefined)}
      />
      <datalist id={id}>
        {offered.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
      {isUnknown && <small>{t.graph.unknownName}</small>}
    </label>
  );
}

/** Of two with one name, the second is told apart by its id. */
function nodesByName(
  nodes: Iterable<number>,
  nameOf: (node: number) => string,
  idOf: (node: number) => string,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const node of nodes) {
    const name = nameOf(node);
    found.set(found.has(name) ? `${name} (${idOf(node)})` : name, node);
  }
  return found;
}
