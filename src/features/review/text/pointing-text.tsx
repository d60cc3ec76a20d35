/** The text as a field that can’t be changed, so that words can be selected with the keys too. */
import { useEffect, useRef, useState } from 'react';
import { useFullLocale } from '../../../i18n/later-texts.ts';
import type { Passage } from '../draft/model.ts';
import { trimmed } from './selection.ts';

/** A text field turns CR LF into LF; its positions, and those of the text itself. */
export const toField = (text: string, at: number): number =>
  text.slice(0, at).replaceAll('\r\n', '\n').length;

export function toText(text: string, at: number): number {
  let position = 0;
  for (let seen = 0; seen < at && position < text.length; seen++) {
    position += text[position] === '\r' && text[position + 1] === '\n' ? 2 : 1;
  }
  return position;
}

export function PointingText({
  what,
  help,
  passage,
  text,
  onPoint,
  onLeave,
}: {
  /** What the words are for, and how they are given. */
  what: string;
  help: string;
  passage: Passage | undefined;
  text: string;
  onPoint: (passage: Passage) => void;
  onLeave: () => void;
}) {
  const { t } = useFullLocale();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    element.focus();
    const [start, end] = [passage?.start ?? 0, passage?.end ?? 0].map((at) => toField(text, at));
    element.setSelectionRange(start ?? 0, end ?? 0);
    const refuse = (event: Event) => event.preventDefault();
    element.addEventListener('beforeinput', refuse);
    return () => element.removeEventListener('beforeinput', refuse);
  }, [passage, text]);
  const [isEmpty, setEmpty] = useState(false);
  const take = () => {
    const element = field.current;
    if (!element) return;
    const start = toText(text, element.selectionStart);
    const end = toText(text, element.selectionEnd);
    const words = trimmed(text, { start, end });
    if (words) onPoint(words);
    else setEmpty(true);
  };
  return (
    <div className="pointing">
      <p id="pointing-help">
        <strong>{what}.</strong> {help} <span className="key-hint">{t.review.pointKeys}</span>
      </p>
      {isEmpty && (
        <p className="notice" role="alert">
          {t.review.noneSelected}
        </p>
      )}
      <textarea
        ref={field}
        className="review-text"
        // Not read-only: in such a field Chromium moves no cursor.
        aria-readonly
        inputMode="none"
        spellCheck={false}
        onChange={() => {}}
        aria-label={t.review.article}
        aria-describedby="pointing-help"
        value={text}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          else if (event.key === 'Escape') onLeave();
          else return;
          event.preventDefault();
        }}
      />
      <p className="row-of-buttons">
        <button type="button" className="button" onClick={take}>
          {t.review.takeFor(what)}
        </button>
        <button type="button" className="button-quiet" onClick={onLeave}>
          {t.review.cancel}
        </button>
      </p>
    </div>
  );
}
