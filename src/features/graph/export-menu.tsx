/** The graph as files: pictures of what is seen, and all ties for other programs. */
import { useEffect, useRef, useState } from 'react';
import { useLocale } from '../../i18n/locale.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useView } from '../../ui/view-context.tsx';
import { FILES, PICTURES, type FileKind, type PictureKind } from './export-kinds.ts';
import type { Saved } from './export-files.ts';
import type { Scene } from './scene.ts';
import type { Graph } from './use-graph.ts';
import './export-menu.css';

export function ExportMenu({
  graph,
  sceneOf,
}: {
  graph: Graph;
  /** What is seen; absent while there is no drawing. */
  sceneOf: (() => Scene | undefined) | undefined;
}) {
  const { t } = useLocale();
  const { view } = useView();
  const ref = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    const menu = ref.current;
    // What has the focus is about to be hidden.
    if (menu?.contains(document.activeElement)) menu.querySelector('summary')?.focus();
    setOpen(false);
  };
  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: Event) => {
      const isKey = event instanceof KeyboardEvent;
      const isOutside = !ref.current?.contains(event.target as Node);
      if (isKey ? event.key === 'Escape' : isOutside) close();
    };
    document.addEventListener('keydown', leave);
    document.addEventListener('pointerdown', leave);
    return () => {
      document.removeEventListener('keydown', leave);
      document.removeEventListener('pointerdown', leave);
    };
  }, [isOpen]);
  /** What is being written, the last of several. */
  const [writing, setWriting] = useState<AbortController>();
  const [hasFailed, setFailed] = useState(false);
  const save = async (make: (signal: AbortSignal) => Promise<Saved | undefined>) => {
    const end = new AbortController();
    close();
    setWriting(end);
    setFailed(false);
    try {
      const saved = await make(end.signal);
      if (saved && !end.signal.aborted) saveFile(saved.name, saved.blob);
    } catch {
      if (!end.signal.aborted) setFailed(true);
    } finally {
      setWriting((latest) => (latest === end ? undefined : latest));
    }
  };
  const file = (kind: FileKind) =>
    save(async (signal) => (await import('./export-files.ts')).fileOf(graph, kind, signal));
  const picture = (kind: PictureKind) =>
    save(async () => {
      const scene = sceneOf?.();
      const { pictureOf } = await import('./export-files.ts');
      return scene && pictureOf(graph, kind, scene, t.graph.title, view);
    });
  return (
    <div className="graph-export">
      <details
        ref={ref}
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
              <button type="button" onClick={() => void file(key)}>
                {t.graph.file[key]}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <p aria-live="polite" className="graph-writing" hidden={!writing && !hasFailed}>
        {writing && (
          <>
            {t.graph.writing}{' '}
            <button type="button" onClick={() => writing.abort()}>
              {t.graph.stop}
            </button>
          </>
        )}
        {!writing && hasFailed && (
          <>
            {t.graph.notWritten}{' '}
            <button type="button" onClick={() => setFailed(false)}>
              {t.graph.close}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
