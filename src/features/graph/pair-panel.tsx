/** Two nodes, and what is between them: the tie, the way from one to the other, or both compared. */
import { useId, type ReactNode } from 'react';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { useView } from '../../ui/view-context.tsx';
import { RELATIONS, type Relation } from '../../view-state/view-state.ts';
import { CompareView } from './compare-view.tsx';
import { addressId } from './node-ids.ts';
import { NodePicker } from './node-picker.tsx';
import { PathView } from './path-view.tsx';
import { TieView, type PairProps } from './tie-view.tsx';
import type { Graph } from './use-graph.ts';

const VIEWS: Record<Relation, (props: PairProps) => ReactNode> = {
  tie: TieView,
  path: PathView,
  compare: CompareView,
};

export function PairPanel({
  graph,
  a,
  b,
}: {
  graph: Graph;
  a: number | undefined;
  b: number | undefined;
}) {
  const { t } = useFullLocale();
  const { view, change } = useView();
  const id = useId();
  const idOf = (node: number) => addressId(graph.dataset, node);
  const choose = (nodes: readonly (number | undefined)[]) => {
    const between = nodes.filter((node) => node !== undefined).map(idOf);
    change({ between: [...new Set(between)] }, 'push');
  };
  const View = VIEWS[view.relation];
  return (
    <>
      <h3 className="visually-hidden">
        {a !== undefined && b !== undefined
          ? t.ties.pair(graph.nameOf(a), graph.nameOf(b))
          : t.ties.tabs}
      </h3>
      <div className="graph-pickers">
        <NodePicker
          graph={graph}
          label={t.ties.from}
          node={a}
          onChoose={(node) => choose([node, b])}
        />
        <NodePicker
          graph={graph}
          label={t.ties.to}
          node={b}
          onChoose={(node) => choose([a, node])}
        />
      </div>
      {a !== undefined && b !== undefined ? (
        <>
          <div className="graph-tabs" role="tablist" aria-label={t.ties.tabs}>
            {RELATIONS.map((relation, at) => (
              <button
                key={relation}
                type="button"
                role="tab"
                aria-selected={view.relation === relation}
                aria-controls={id}
                tabIndex={view.relation === relation ? 0 : -1}
                onClick={() => change({ relation }, 'replace')}
                onKeyDown={(event) => {
                  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? 0;
                  const next = RELATIONS[(at + step + RELATIONS.length) % RELATIONS.length];
                  if (step === 0 || !next) return;
                  change({ relation: next }, 'replace');
                  const tabs = event.currentTarget.parentElement?.children;
                  (tabs?.[RELATIONS.indexOf(next)] as HTMLElement | undefined)?.focus();
                }}
              >
                {{ tie: t.ties.tie, path: t.ties.paths, compare: t.ties.comparing }[relation]}
              </button>
            ))}
          </div>
          <div id={id} role="tabpanel">
            <View graph={graph} a={a} b={b} />
          </div>
        </>
      ) : (
        <p>{t.ties.chooseTwo}</p>
      )}
    </>
  );
}
