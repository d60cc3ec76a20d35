import { useId, useMemo, useState } from 'react';
import { nodeId } from '../../dataset/nodes.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { namedNodes, nodesNamed } from './find-nodes.ts';
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
  const { t, words } = useFullLocale();
  const id = useId();
  const { nodes } = graph.counted.ties;
  const { dataset, nameOf } = graph;
  const named = useMemo(
    () =>
      namedNodes(
        dataset,
        nodes,
        nameOf,
        (node) => nodeId(dataset, node),
        new Intl.Collator(words.tag).compare,
      ),
    [nodes, nameOf, dataset, words],
  );
  const current = node === undefined ? '' : nameOf(node);
  /** What stands in the box while it is not the name of the one chosen. */
  const [typed, setTyped] = useState<string>();
  const [isLeft, setLeft] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const found = useMemo(() => nodesNamed(named, typed ?? ''), [named, typed]);
  const offered = isOpen ? found.slice(0, MOST_OFFERED) : [];
  const choose = (chosen: number) => {
    setTyped(undefined);
    setOpen(false);
    if (chosen !== node) onChoose(chosen);
  };
  /** Takes the only one that can be meant. */
  const settle = () => {
    const [only] = found;
    if (typed === undefined) return;
    if (typed.trim() === '') setTyped(undefined);
    else if (only && found.length === 1) choose(only.node);
  };
  const problem = !isLeft || !typed ? undefined : found.length === 0 ? 'none' : 'several';
  return (
    <div className="graph-picker">
      <label htmlFor={id}>{label}</label>
      <Combobox
        id={id}
        label={t.ties.offered}
        value={typed ?? current}
        aria-invalid={problem !== undefined}
        choices={offered.map(({ node, label }) => ({ key: String(node), label }))}
        onType={(text) => {
          setLeft(false);
          setTyped(text);
          setOpen(text.trim() !== '');
        }}
        onChoose={(at) => {
          const chosen = offered[at];
          if (chosen) choose(chosen.node);
          else setLeft(true);
        }}
        onOpen={() => setOpen(true)}
        onLeave={isOpen ? () => setOpen(false) : undefined}
        onFocus={({ target }) => {
          setLeft(false);
          target.select();
        }}
        onBlur={() => {
          settle();
          setOpen(false);
          setLeft(true);
        }}
      />
      {problem && (
        <small role="status">
          {problem === 'none' ? t.ties.unknownName : t.ties.severalNames(found.length)}
        </small>
      )}
    </div>
  );
}
