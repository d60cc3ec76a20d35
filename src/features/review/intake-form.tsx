/** Takes texts: pasted, dropped or chosen. */
import { useId, useState } from 'react';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { FactsFields } from './facts-fields.tsx';
import { MOST_FILES } from './intake.ts';
import type { Intake } from './model.ts';
import { nameOfFile, readFiles, type FileText } from './read-files.ts';
import type { Extraction } from './use-extraction.ts';

/** What could not be taken, and why; with what can be done about it. */
export interface Trouble {
  readonly name: string;
  readonly message: string;
  readonly article?: string;
}

export const EMPTY_INTAKE: Intake = {
  kind: 'intake',
  id: 'intake',
  updated: 0,
  text: '',
  label: '',
  publisher: '',
  url: '',
  published: '',
};

export function IntakeForm({
  intake,
  extraction,
  onChange,
  onRead,
  onCancel,
}: {
  intake: Intake;
  extraction: Extraction;
  onChange: (change: Partial<Intake>) => void;
  /** The files, or where there are none the text of the form. */
  onRead: (files: readonly FileText[]) => void;
  onCancel: () => void;
}) {
  const { t } = useFullLocale();
  const id = useId();
  const [files, setFiles] = useState<readonly FileText[]>([]);
  const [isOver, setOver] = useState(false);
  const [isTooMany, setTooMany] = useState(false);
  const isRunning = extraction.state === 'running';
  const take = async (list: Iterable<File>) => {
    const chosen = [...list];
    setTooMany(chosen.length > MOST_FILES);
    if (chosen.length === 0 || chosen.length > MOST_FILES) return;
    const read = await readFiles(chosen);
    const [only] = read;
    // One file goes into the form, where its facts can be given with it.
    if (read.length === 1 && only?.text !== undefined && files.length === 0) {
      onChange({ text: only.text, label: intake.label || nameOfFile(only.name) });
    } else setFiles((before) => [...before, ...read]);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- files may be dropped anywhere on it; the button beside “or drop them here” does the same
    <form
      className="intake"
      onSubmit={(event) => {
        event.preventDefault();
        onRead(files);
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const text = event.dataTransfer.getData('text/plain');
        if (event.dataTransfer.files.length > 0) void take(event.dataTransfer.files);
        else if (text) onChange({ text });
      }}
      data-over={isOver}
    >
      <div className="intake-text">
        <label htmlFor={`${id}-text`}>{t.review.text}</label>
        <textarea
          id={`${id}-text`}
          aria-describedby={`${id}-hint`}
          placeholder={t.review.textHint}
          value={intake.text}
          disabled={isRunning}
          onChange={(event) => onChange({ text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onRead(files);
          }}
        />
        <p id={`${id}-hint`} className="intake-files">
          <label className="button-quiet file-button">
            {t.review.choose}
            <input
              type="file"
              multiple
              accept=".txt,.text,.md,text/*"
              className="visually-hidden"
              onChange={(event) => {
                void take(event.target.files ?? []);
                event.target.value = '';
              }}
            />
          </label>{' '}
          {t.review.drop}
        </p>
        {isTooMany && (
          <p className="notice" role="alert">
            {t.review.refusal.many}
          </p>
        )}
        {files.length > 0 && (
          <>
            <p className="review-label">{t.review.chosen(files.length)}</p>
            <ul className="chosen-files">
              {files.map((file, i) => (
                <li key={`${file.name} ${i}`}>
                  {file.name}{' '}
                  <button
                    type="button"
                    aria-label={t.review.takeOut(file.name)}
                    onClick={() => setFiles(files.filter((one) => one !== file))}
                  >
                    ×
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <FactsFields facts={intake} onChange={onChange} />
      <div className="intake-actions">
        {isRunning ? (
          <>
            <span className="intake-progress">
              <progress
                aria-label={t.review.reading(extraction.done, extraction.total)}
                value={extraction.total > 1 ? extraction.done / extraction.total : undefined}
              />
              <span role="status">{t.review.reading(extraction.done, extraction.total)}</span>
            </span>
            <button type="button" className="button-quiet" onClick={onCancel}>
              {t.review.cancel}
            </button>
          </>
        ) : (
          <>
            <button type="submit" className="button">
              {files.length > 0 ? t.review.readMany(files.length) : t.review.read}
            </button>
            {(intake.text !== '' || intake.label !== '') && (
              <button
                type="button"
                className="button-quiet"
                onClick={() => onChange({ ...EMPTY_INTAKE })}
              >
                {t.review.clear}
              </button>
            )}
          </>
        )}
      </div>
    </form>
  );
}
