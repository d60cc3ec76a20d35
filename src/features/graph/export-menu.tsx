/** The graph as files: pictures of what is seen, and all ties for other programs. */
import { useEffect, useRef, useState } from 'react';
import { useLocale } from '../../i18n/locale.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { FILES, PICTURES, type FileKind, type PictureKind } from './export-kinds.ts';
import type { Scene } from './scene.ts';
import type { Graph } from './use-graph.ts';

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
  const save = async (kind: FileKind) => {
    const { fileOf } = await import('./export-files.ts');
    const { name, blob } = fileOf(graph, kind);
    saveFile(name, blob);
    close();
  };
  const picture = async (kind: PictureKind) => {
    const scene = sceneOf?.();
    if (!scene) return;
    const { pictureOf } = await import('./export-files.ts');
    const { name, blob } = await pictureOf(graph, kind, scene, t.graph.title);
    saveFile(name, blob);
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
          PICTURES.map((kind) => (
            <li key={kind}>
              <button type="button" onClick={() => void picture(kind)}>
                {t.graph.file[kind]}
              </button>
            </li>
          ))}
        {FILES.map((key) => (
          <li key={key}>
            <button type="button" onClick={() => void save(key)}>
              {t.graph.file[key]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
