/** The graph as files: pictures of what is seen, and all ties for other programs. */
import { useEffect, useRef, useState } from 'react';
import { toGexf } from '../../formats/gexf.ts';
import type { GraphFile } from '../../formats/graph-file.ts';
import { toGraphml } from '../../formats/graphml.ts';
import { nodesCsv, tiesCsv } from '../../formats/ties-csv.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { facesOf } from './faces.ts';
import { fileOfTies } from './file-of-ties.ts';
import { toPng, toSvg } from './pictures.ts';
import type { Scene } from './scene.ts';
import type { Graph } from './use-graph.ts';

const FILES = {
  gexf: { write: toGexf, ending: '.gexf', type: 'application/gexf+xml' },
  graphml: { write: toGraphml, ending: '.graphml', type: 'application/graphml+xml' },
  nodes: { write: nodesCsv, ending: '-nodes.csv', type: 'text/csv' },
  ties: { write: tiesCsv, ending: '-ties.csv', type: 'text/csv' },
} as const satisfies Record<
  string,
  { write: (file: GraphFile) => string; ending: string; type: string }
>;

export function ExportMenu({
  graph,
  sceneOf,
}: {
  graph: Graph;
  /** What is seen; absent while there is no drawing. */
  sceneOf: (() => Scene | undefined) | undefined;
}) {
  const { t } = useLocale();
  const ref = useRef<HTMLDetailsElement>(null);
  const { dataset, counted, nameOf } = graph;
  const name = `${dataset.header.id}-${graph.mode}`;
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: Event) => {
      const isKey = event instanceof KeyboardEvent;
      const isOutside = !ref.current?.contains(event.target as Node);
      if (isKey ? event.key === 'Escape' : isOutside) setOpen(false);
    };
    document.addEventListener('keydown', leave);
    document.addEventListener('pointerdown', leave);
    return () => {
      document.removeEventListener('keydown', leave);
      document.removeEventListener('pointerdown', leave);
    };
  }, [isOpen]);
  const save = (key: keyof typeof FILES) => {
    const { write, ending, type } = FILES[key];
    const { countryOf } = facesOf(dataset);
    const file = fileOfTies(dataset, counted.ties, nameOf, countryOf);
    saveFile(`${name}${ending}`, new Blob([write(file)], { type }));
    close();
  };
  const picture = async (kind: 'svg' | 'png') => {
    const scene = sceneOf?.();
    if (!scene) return;
    const blob =
      kind === 'png'
        ? await toPng(scene)
        : new Blob([toSvg(scene, t.graph.title)], { type: 'image/svg+xml' });
    saveFile(`${name}.${kind}`, blob);
    close();
  };
  return (
    <details
      ref={ref}
      className="graph-export"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t.graph.export}</summary>
      <ul>
        {sceneOf &&
          (['svg', 'png'] as const).map((kind) => (
            <li key={kind}>
              <button type="button" onClick={() => void picture(kind)}>
                {t.graph.file[kind]}
              </button>
            </li>
          ))}
        {(Object.keys(FILES) as (keyof typeof FILES)[]).map((key) => (
          <li key={key}>
            <button type="button" onClick={() => save(key)}>
              {t.graph.file[key]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
