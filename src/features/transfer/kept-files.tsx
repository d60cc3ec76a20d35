/** The data files that this browser keeps: each can be opened again, and removed. */
import { useState } from 'react';
import { isoOf } from '../../lib/day.ts';
import { localDay } from '../../lib/local-day.ts';
import { localPath } from '../../domain/local-file.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import type { Added, OwnFile } from '../../queries/own-store.ts';

export function KeptFiles({
  files,
  present,
  onOpen,
  onRemove,
  onUndo,
}: {
  files: readonly OwnFile[];
  /** `data` of the address. */
  present: string;
  onOpen: (name: string) => void;
  /** Whether it is gone. */
  onRemove: (file: OwnFile) => Promise<boolean>;
  onUndo: (file: OwnFile) => Promise<Added>;
}) {
  const locale = useFullLocale();
  const t = locale.t.transfer.open;
  const [removed, setRemoved] = useState<OwnFile>();
  const [problem, setProblem] = useState('');
  const remove = async (file: OwnFile) => {
    const isGone = await onRemove(file);
    setProblem(isGone ? '' : t.notRemoved);
    setRemoved(isGone ? file : undefined);
  };
  const undo = async (file: OwnFile) => {
    const outcome = await onUndo(file);
    if (outcome.ok) {
      setProblem('');
      setRemoved(undefined);
    } else setProblem(outcome.reason === 'taken' ? t.taken(file.id) : t.notKept[outcome.reason]);
  };
  return (
    <section aria-labelledby="open-kept" hidden={files.length === 0 && !removed}>
      <h3 id="open-kept" className="transfer-label">
        {t.kept}
      </h3>
      <ul className="transfer-list">
        {files.map((file) => (
          <li key={file.id}>
            <span>
              <button
                type="button"
                className="transfer-name"
                aria-label={t.openKept(file.id)}
                aria-current={present === localPath(file.id) || undefined}
                onClick={() => onOpen(file.id)}
              >
                {file.id}
              </button>
              <span className="transfer-help">
                {file.title}
                <br />
                {t.about(file.events, locale.dates.shortText(isoOf(localDay(file.updated))))}
                {present === localPath(file.id) && ` · ${t.isOpen}`}
              </span>
            </span>
            <button
              type="button"
              className="button-link"
              aria-label={t.removeNamed(file.id)}
              onClick={() => void remove(file)}
            >
              {t.remove}
            </button>
          </li>
        ))}
      </ul>
      <p aria-live="polite">
        {problem}{' '}
        {removed && (
          <>
            {t.removed(removed.id)}{' '}
            <button type="button" className="button-link" onClick={() => void undo(removed)}>
              {t.undo}
            </button>
          </>
        )}
      </p>
    </section>
  );
}
