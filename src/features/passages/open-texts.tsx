/** Where a reader opens the texts of reports: a picker and a place to drop them. */
import { useRef, useState, type DragEvent } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import { useLocale } from '../../i18n/locale.tsx';
import type { Kept } from '../../queries/article-texts.ts';
import {
  canHash,
  forgetTexts,
  openTexts,
  useOpenedTexts,
  type Opened,
} from '../../queries/opened-texts.ts';
import { foundWords } from './found-words.ts';
import './passages.css';

interface Said {
  readonly opened: readonly Opened[];
  readonly kept: Kept;
}

export function OpenTexts({ dataset, invitation }: { dataset: Dataset; invitation: string }) {
  const locale = useLocale();
  const { t } = locale;
  const input = useRef<HTMLInputElement>(null);
  const texts = useOpenedTexts(dataset);
  const [state, setState] = useState<'idle' | 'reading' | 'over' | 'forgotten'>('idle');
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
  const forget = async () => {
    await forgetTexts(dataset);
    setSaid(undefined);
    setState('forgotten');
  };
  return (
    <div
      className="open-texts"
      data-over={state === 'over'}
      onDragOver={(event) => {
        event.preventDefault();
        if (state === 'idle') setState('over');
      }}
      onDragLeave={() => setState('idle')}
      onDrop={drop}
    >
      <p>
        {invitation} {t.passages.private}
      </p>
      {!canHash && <p className="text-warning">{t.passages.noHash}</p>}
      <p className="open-texts-actions">
        <button type="button" className="button-quiet" onClick={() => input.current?.click()}>
          {t.passages.choose}
        </button>
        <span>{t.passages.drop}</span>
        {texts.size > 0 && (
          <button type="button" className="forget" onClick={forget}>
            {t.passages.forget}
          </button>
        )}
      </p>
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
        {said?.opened.map((opened, i) => (
          <p key={`${opened.name} ${i}`}>{foundWords(dataset, locale, opened)}</p>
        ))}
        {said && !said.kept.ok && <p>{t.passages.notKept[said.kept.reason]}</p>}
      </div>
    </div>
  );
}
