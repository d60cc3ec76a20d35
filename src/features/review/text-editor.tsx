import { useId, useState } from 'react';
import { useFullLocale } from '../../i18n/later-texts.ts';

/** A line of text: Enter keeps it, Escape leaves it as it was. */
export function TextEditor({
  label,
  value,
  hint,
  problemOf,
  onKeep,
  onLeave,
}: {
  label: string;
  value: string;
  hint: string | undefined;
  problemOf: (text: string) => string | undefined;
  onKeep: (text: string) => void;
  onLeave: () => void;
}) {
  const { t } = useFullLocale();
  const id = useId();
  const [text, setText] = useState(value);
  const trimmed = text.trim();
  const problem = trimmed === '' ? undefined : problemOf(trimmed);
  const canKeep = trimmed !== '' && problem === undefined;
  return (
    <span className="field-editor">
      <input
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it opens on a key for just this
        autoFocus
        aria-label={label}
        aria-invalid={problem !== undefined}
        aria-describedby={hint ? id : undefined}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && canKeep) onKeep(trimmed);
          else if (event.key === 'Escape') onLeave();
          else return;
          event.preventDefault();
        }}
      />
      {hint && (
        <span id={id} className="field-note">
          {problem ?? hint}
        </span>
      )}
      <span className="row-of-buttons">
        <button
          type="button"
          className="button"
          disabled={!canKeep}
          onClick={() => onKeep(trimmed)}
        >
          {t.review.keep}
        </button>
        <button type="button" className="button-quiet" onClick={onLeave}>
          {t.review.leave}
        </button>
      </span>
    </span>
  );
}
