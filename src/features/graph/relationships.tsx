/** The region of the page in which the graph stands: what to relate, the drawing, and what it says. */
import { Suspense, useRef, useState } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Selection } from '../../dataset/select.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { ahead, later } from '../../ui/later.ts';
import { useView } from '../../ui/view-context.tsx';
import { Drawing, type DrawingHandle } from './drawing.tsx';
import { Empty } from './empty.tsx';
import { Foot } from './foot.tsx';
import './graph.css';
import { Header } from './header.tsx';
import type { RunLayout } from './layout-runner.ts';
import { addressId } from './node-ids.ts';
import { FIRST_TIES } from './shown.ts';
import { nodeAt, useGraph } from './use-graph.ts';
import { useOpen, type Opened } from './use-open.ts';

/** Somebody asks for a path, and has named nobody yet. */
const NOBODY: Opened = { kind: 'pair', a: undefined, b: undefined };

const loadFilter = ahead(() => import('./filter-to.ts'));
const Panel = later(async () => (await import('./panel.tsx')).Panel);
const TieTable = later(async () => (await import('./tie-table.tsx')).TieTable);

interface Props {
  readonly dataset: Dataset;
  readonly selection: Selection;
  /** How layouts are run; in a worker unless given. */
  readonly run?: RunLayout;
}

export function Relationships({ dataset, selection, run }: Props) {
  const { t } = useLocale();
  const { view, change } = useView();
  const [most, setMost] = useState(FIRST_TIES);
  const [isTable, setTable] = useState(false);
  const drawing = useRef<DrawingHandle>(null);
  const graph = useGraph(dataset, selection, most, run);
  const { opened: found, close, openPair, openMark, askPath, raised } = useOpen(graph);
  // An address may ask for a path between nobody; closing takes the question out of it.
  const isAsked = view.relation === 'path' && view.between.length === 0;
  const opened = found ?? (isAsked ? NOBODY : undefined);
  const unask = () => {
    if (isAsked) change({ relation: 'tie' }, 'replace');
  };

  const isEmpty = graph?.picture.nodes.length === 0;
  // A time that is played or panned through empties it for moments; nothing below jumps for that.
  const isTimed = view.window !== undefined || view.from !== '' || view.to !== '';
  const isCompact = isEmpty && !isTimed;
  const idAt = (at: number) => (graph ? addressId(dataset, nodeAt(graph, at)) : '');
  const without = (id: string) => view.moved.filter((node) => node.id !== id);
  return (
    <section className="graph" aria-label={t.graph.title}>
      <Header
        isTable={isTable}
        onTable={setTable}
        onPath={askPath}
        graph={graph}
        sceneOf={() => drawing.current?.scene()}
      />
      <div className="graph-body" data-compact={isCompact}>
        {!graph && <p className="graph-wait">{t.graph.counting}</p>}
        {graph && isEmpty && <Empty graph={graph} fits={selection.rows.length} />}
        {graph && !isTable && !isCompact && (
          <Drawing
            ref={drawing}
            graph={graph}
            open={raised}
            isOpen={({ kind, at }) =>
              kind === 'node' && opened?.kind === 'node' && nodeAt(graph, at) === opened.node
            }
            onOpen={(mark) => {
              unask();
              openMark(mark);
            }}
            onLasso={async (nodes) => {
              const numbers = nodes.map((at) => nodeAt(graph, at));
              const { filterTo } = await loadFilter();
              change((view) => filterTo(dataset, numbers, false, view), 'push');
            }}
            onPin={(at, [x, y]) => {
              const node = { id: idAt(at), x: Math.round(x), y: Math.round(y) };
              change({ moved: [...without(node.id), node] }, 'push');
            }}
            onUnpin={(at) => change({ moved: without(idAt(at)) }, 'push')}
          />
        )}
        <Suspense>
          {graph && isTable && !isEmpty && (
            <TieTable key={graph.mode} graph={graph} onTie={openPair} />
          )}
          {graph && opened && (
            <Panel
              graph={graph}
              opened={opened}
              onClose={() => {
                unask();
                close();
                drawing.current?.focus();
              }}
              onTie={openPair}
            />
          )}
        </Suspense>
      </div>
      {graph && !isTable && !isEmpty && (
        <Foot graph={graph} drawing={drawing} most={most} onMost={setMost} />
      )}
    </section>
  );
}
