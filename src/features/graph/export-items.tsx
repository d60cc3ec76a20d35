import { useLocale } from '../../i18n/locale.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useView } from '../../ui/view-context.tsx';
import type { Saved } from './export-files.ts';
import { FILES, PICTURES, type FileKind, type PictureKind } from './export-kinds.ts';
import type { Scene } from './scene.ts';
import type { Graph } from './use-graph.ts';

export interface ExportItemsProps {
  readonly graph: Graph;
  /** What is seen; absent while there is no drawing. */
  readonly sceneOf: (() => Scene | undefined) | undefined;
  /** Something is being written, until `end` is aborted or `onEnd` called with it. */
  readonly onStart: (end: AbortController) => void;
  readonly onEnd: (end: AbortController, hasFailed: boolean) => void;
}

/** What the menu offers. */
export function ExportItems({ graph, sceneOf, onStart, onEnd }: ExportItemsProps) {
  const { t } = useLocale();
  const { view } = useView();
  const save = async (make: (signal: AbortSignal) => Promise<Saved | undefined>) => {
    const end = new AbortController();
    onStart(end);
    try {
      const saved = await make(end.signal);
      if (saved && !end.signal.aborted) saveFile(saved.name, saved.blob);
      onEnd(end, false);
    } catch {
      onEnd(end, !end.signal.aborted);
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
    <ul>
      {sceneOf &&
        PICTURES.map((kind) => (
          <li key={kind}>
            <button type="button" onClick={() => void picture(kind)}>
              {t.graph.file[kind]}
            </button>
          </li>
        ))}
      {FILES.map((kind) => (
        <li key={kind}>
          <button type="button" onClick={() => void file(kind)}>
            {t.graph.file[kind]}
          </button>
        </li>
      ))}
    </ul>
  );
}
