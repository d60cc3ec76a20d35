/** The region of the page in which the graph stands: what to relate, the drawing, and what it says. */
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import { nodeEvents, tieEvents } from '../../dataset/tie-events.ts';
import type { Selection } from '../../dataset/select.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { useView } from '../../ui/view-context.tsx';
import { counterOf } from './counter.ts';
import { Drawing, type DrawingHandle } from './drawing.tsx';
import { faceMaker } from './faces.ts';
import './graph.css';
import { Header } from './header.tsx';
import { Legend } from './legend.tsx';
import { pictureOf } from './picture.ts';
import type { Mark } from './scene.ts';
import { tieSentence } from './tie-words.ts';
import { useCounted } from './use-counted.ts';
import { usePlaces } from './use-places.ts';
import { boundsOf } from './viewport.ts';

interface Props {
  readonly dataset: Dataset;
  readonly selection: Selection;
}

const FIRST_TIES = 2000;
const NONE: ReadonlySet<number> = new Set();

export function Relationships({ dataset, selection }: Props) {
  const locale = useLocale();
  const { view } = useView();
  const mode = view.graph;
  const rows = selection.rows;
  const counted = useCounted(dataset, rows, mode);
  const places = usePlaces(dataset, mode, 'force');
  const faces = useMemo(() => faceMaker(dataset), [dataset]);
  const drawing = useRef<DrawingHandle>(null);
  const [open, setOpen] = useState<Mark>();

  const picture = useMemo(() => {
    if (!counted || !places) return undefined;
    const { ties, rank } = counted;
    const shown = rank.subarray(0, FIRST_TIES);
    const nodes = Array.from(ties.nodes.keys());
    return pictureOf({
      ties,
      shown,
      nodes,
      placeOf: (at) => places.of(ties.nodes[at] ?? 0),
      faceOf: (at) => faces.faceOf(ties.nodes[at] ?? 0, locale),
    });
  }, [counted, places, faces, locale]);
  const bounds = useMemo(() => places && boundsOf(places.positions), [places]);

  const wordsFor = useCallback(
    (mark: Mark) => {
      if (!picture || !counted) return { title: '', text: '' };
      const { ties } = counted;
      const { columns } = counterOf(dataset);
      const nodeOf = (at: number) => ties.nodes[picture.nodes[at] ?? 0] ?? 0;
      const nameOf = (at: number) => picture.faces[at]?.name ?? '';
      if (mark.kind === 'node') {
        const events = nodeEvents(columns, rows, mode, nodeOf(mark.at)).length;
        return { title: nameOf(mark.at), text: locale.t.graph.events(events) };
      }
      const [a, b] = [picture.from[mark.at] ?? 0, picture.to[mark.at] ?? 0];
      const events = tieEvents(columns, rows, mode, nodeOf(a), nodeOf(b));
      return {
        title: locale.t.graph.pair(nameOf(a), nameOf(b)),
        text: tieSentence(dataset, events, mode, locale),
      };
    },
    [picture, counted, dataset, rows, mode, locale],
  );

  return (
    <section className="graph" aria-label={locale.t.graph.title}>
      <Header />
      {picture && (
        <Drawing
          ref={drawing}
          picture={picture}
          bounds={bounds}
          chosen={NONE}
          pinned={NONE}
          open={open}
          wordsFor={wordsFor}
          onOpen={setOpen}
          onLasso={() => {}}
          onPin={() => {}}
          onUnpin={() => {}}
        />
      )}
      <Legend drawing={drawing} />
    </section>
  );
}
