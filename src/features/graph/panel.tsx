import { useEffect, useRef } from 'react';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { NodeCard } from './node-card.tsx';
import { PairPanel } from './pair-panel.tsx';
import './panel.css';
import type { Graph } from './use-graph.ts';
import type { Opened } from './use-open.ts';

/** Says what a node is, or what is between two; beside the drawing, or below it on a phone. */
export function Panel({
  graph,
  opened,
  onClose,
  onTie,
}: {
  graph: Graph;
  opened: Opened;
  onClose: () => void;
  onTie: (a: number, b: number) => void;
}) {
  const { t } = useFullLocale();
  const ref = useRef<HTMLDivElement>(null);
  const key = opened.kind === 'node' ? opened.node : `${opened.a} ${opened.b}`;
  useEffect(() => {
    if (ref.current) ref.current.scrollTop = 0;
    // Another thing to speak of begins at its top.
  }, [key]);
  useEffect(() => {
    const panel = ref.current;
    const onKey = (event: KeyboardEvent) => {
      const list = panel?.querySelector('[role="combobox"][aria-expanded="true"]');
      // An open list is closed first.
      if (event.key === 'Escape' && !list) onClose();
    };
    panel?.addEventListener('keydown', onKey);
    return () => panel?.removeEventListener('keydown', onKey);
  }, [onClose]);
  return (
    <div ref={ref} className="graph-panel" role="group" aria-label={t.ties.panel}>
      <button type="button" className="graph-close" aria-label={t.graph.close} onClick={onClose}>
        ×
      </button>
      {opened.kind === 'node' ? (
        <NodeCard graph={graph} node={opened.node} onTie={(other) => onTie(opened.node, other)} />
      ) : (
        <PairPanel graph={graph} a={opened.a} b={opened.b} />
      )}
    </div>
  );
}
