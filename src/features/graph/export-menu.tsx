/** The graph as files: pictures of what is seen, and all ties for other programs. */
import { Suspense, useEffect, useRef, useState } from 'react';
import { useLocale } from '../../i18n/locale.tsx';
import { later } from '../../ui/later.ts';
import type { ExportItemsProps } from './export-items.tsx';
import './export-menu.css';

const ExportItems = later(async () => (await import('./export-items.tsx')).ExportItems);

export function ExportMenu({ graph, sceneOf }: Pick<ExportItemsProps, 'graph' | 'sceneOf'>) {
  const { t } = useLocale();
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
  const onStart = (end: AbortController) => {
    close();
    setWriting(end);
    setFailed(false);
  };
  const onEnd = (end: AbortController, isFailure: boolean) => {
    if (isFailure) setFailed(true);
    setWriting((latest) => (latest === end ? undefined : latest));
  };
  return (
    <div className="graph-export">
      <details
        ref={ref}
        open={isOpen}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>{t.graph.export}</summary>
        {isOpen && (
          <Suspense>
            <ExportItems graph={graph} sceneOf={sceneOf} onStart={onStart} onEnd={onEnd} />
          </Suspense>
        )}
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
