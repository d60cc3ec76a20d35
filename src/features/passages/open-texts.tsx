/** Where a reader opens the texts of reports: a picker and a place to drop them. */
import { useRef, useState, type DragEvent } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import {
  canHash,
  openTexts,
  useForgetTexts,
  useOpenedTexts,
  type Opened,
} from '../../queries/opened-texts.ts';
import type { Outcome } from '../../queries/own-connection.ts';
import { foundWords } from './found-words.ts';
import './passages.css';

interface Said {
  readonly opened: readonly Opened[];
  readonly kept: Outcome;
}

export function OpenTexts({
  dataset,
  invitation,
  article,
  isOwn = false,
}: {
  dataset: Dataset;
  invitation: string;
  /** Id of the one whose page this is. */
  article?: string;
  /** Whether the reader added that one: its text is there, and none is to be chosen. */
  isOwn?: boolean;
}) {
  const locale = useFullLocale();
  const { t } = locale;
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const texts = useOpenedTexts(dataset);
  const forgetTexts = useForgetTexts(dataset);
  const [state, setState] = useState<'idle' | 'reading' | 'over' | 'forgotten' | 'one' | 'stuck'>(
    'idle',
  );
  const [said, setSaid] = useState<Said>();
  const open = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setState('reading');
    setSaid(await openTexts(dataset, files));
    setState('idle');
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setState('idle');
    void open([...event.dataTransfer.files]);
  };
  const forget = async (one?: string) => {
    const ok = await forgetTexts(one);
    setSaid(undefined);
    setState(ok ? (one === undefined ? 'forgotten' : 'one') : 'stuck');
    // The button that was pressed is gone with the text.
    choose.current?.focus();
  };
  return (
    <div
      className="open-texts"
      data-over={state === 'over'}
      data-own={isOwn}
      onDragOver={(event) => {
        event.preventDefault();
        if (state === 'idle') setState('over');
      }}
      onDragLeave={() => setState((now) => (now === 'over' ? 'idle' : now))}
      onDrop={drop}
    >
      {!isOwn && (
        <p>
          {invitation} {t.passages.private}
        </p>
      )}
      {!canHash && !isOwn && <p className="text-warning">{t.passages.noHash}</p>}
      <p className="open-texts-actions">
        {!isOwn && (
          <>
            <button
              ref={choose}
              type="button"
              className="button-quiet"
              onClick={() => input.current?.click()}
            >
              {t.passages.choose}
            </button>
            <span>{t.passages.drop}</span>
          </>
        )}
        {article !== undefined && texts.has(article) && (
          <button type="button" className="forget" onClick={() => forget(article)}>
            {t.passages.forgetOne}
          </button>
        )}
        {texts.size > 0 && (
          <button type="button" className="forget" onClick={() => forget()}>
            {t.passages.forget}
          </button>
        )}
      </p>
      {[...texts.values()].some(({ own }) => own) && <p>{t.passages.forgetOwn}</p>}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t.passages.choose}
        onChange={(event) => {
          void open([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <div aria-live="polite" className="open-texts-said">
        {state === 'reading' && <p>{t.passages.reading}</p>}
        {state === 'forgotten' && texts.size === 0 && <p>{t.passages.forgotten}</p>}
        {state === 'one' && <p>{t.passages.forgottenOne}</p>}
        {state === 'stuck' && <p>{t.passages.notForgotten}</p>}
        {said?.opened.map((opened, i) => (
          <p key={`${opened.name} ${i}`}>{foundWords(dataset, locale, opened)}</p>
        ))}
        {said && !said.kept.ok && <p>{t.passages.notKept[said.kept.reason]}</p>}
      </div>
    </div>
  );
}
