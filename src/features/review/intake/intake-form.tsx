/** Takes texts: pasted, dropped or chosen. */
import { useEffect, useId, useRef, useState, type DragEvent } from 'react';
import { useFullLocale } from '../../../i18n/later-texts.ts';
import { ChosenFiles } from './chosen-files.tsx';
import { droppedFiles, TEXT_FILES } from './dropped-files.ts';
import { FactsFields } from './facts-fields.tsx';
import type { Intake } from '../draft/model.ts';
import { ReadingProgress } from '../reading/reading-progress.tsx';
import type { ChosenFiles as Chosen } from './use-chosen-files.ts';
import type { Extraction } from '../reading/use-extraction.ts';

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

/** Words over a field are for the browser, which puts them where the pointer is. */
const isForField = ({ target, dataTransfer }: DragEvent) =>
  (target as Element).matches('textarea, input') && !dataTransfer.types.includes('Files');

export function IntakeForm({
  intake,
  chosen,
  extraction,
  onChange,
  onRead,
  onCancel,
}: {
  intake: Intake;
  chosen: Chosen;
  extraction: Extraction;
  onChange: (change: Partial<Intake>) => void;
  /** The text of the form, where it has one, and the files. */
  onRead: () => void;
  onCancel: () => void;
}) {
  const { t } = useFullLocale();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const isRunning = extraction.state === 'running';
  const actions = useRef<HTMLDivElement>(null);
  const wasRunning = useRef(isRunning);
  useEffect(() => {
    // The button that was pressed has gone: the focus is on the one in its place.
    const isLost = document.activeElement === document.body;
    if (isLost && wasRunning.current !== isRunning)
      actions.current?.querySelector('button')?.focus();
    wasRunning.current = isRunning;
  }, [isRunning]);
  const { files } = chosen;
  const { text, label, publisher, url, published } = intake;
  const isTyped = text.trim() !== '';
  const count = files.length + Number(isTyped);
  const hasName = isTyped || files.length < 2;
  const read = () => {
    if (!isRunning) onRead();
  };
  const drop = ({ dataTransfer }: DragEvent) => {
    const words = dataTransfer.getData('text/plain');
    if (dataTransfer.types.includes('Files')) void droppedFiles(dataTransfer).then(chosen.add);
    else if (words) onChange({ text: isTyped ? `${text}\n\n${words}` : words });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- files may be dropped anywhere on it; the button beside “or drop them here” does the same
    <form
      className="intake"
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
      onDragOver={(event) => {
        if (isForField(event)) return;
        event.preventDefault();
        setOver(!isRunning);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (isForField(event)) return;
        event.preventDefault();
        if (!isRunning) drop(event);
      }}
      data-over={isOver}
    >
      <div className="intake-text">
        <label htmlFor={`${id}-text`}>{t.review.text}</label>
        <textarea
          id={`${id}-text`}
          aria-describedby={`${id}-hint`}
          placeholder={t.review.textHint}
          value={text}
          readOnly={isRunning}
          onChange={(event) => onChange({ text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) read();
          }}
        />
        <p id={`${id}-hint`} className="intake-files">
          <label className="button-quiet file-button">
            {t.review.chooseFiles}
            <input
              type="file"
              multiple
              accept={TEXT_FILES}
              className="visually-hidden"
              disabled={isRunning}
              onChange={({ target }) => {
                void chosen.add({ files: [...(target.files ?? [])], refused: [] });
                target.value = '';
              }}
            />
          </label>{' '}
          {t.review.drop}
        </p>
        <ChosenFiles
          files={files}
          refused={chosen.refused}
          readOnly={isRunning}
          onLeaveOut={(file) => chosen.letGo([file])}
        />
      </div>
      <FactsFields
        facts={intake}
        hasName={hasName}
        readOnly={isRunning}
        note={count < 2 ? undefined : hasName ? t.review.ofAll : t.review.ofFiles}
        onChange={onChange}
      />
      <div className="intake-actions" ref={actions}>
        {isRunning ? (
          <ReadingProgress extraction={extraction} onCancel={onCancel} />
        ) : (
          <>
            <button type="submit" className="button">
              {files.length > 0 ? t.review.readMany(count) : t.review.read}
            </button>
            {(files.length > 0 || [text, label, publisher, url, published].some(Boolean)) && (
              <button
                type="button"
                className="button-quiet"
                onClick={() => {
                  onChange(EMPTY_INTAKE);
                  chosen.clear();
                }}
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
