import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useFullLocale } from '../../../i18n/later-texts.ts';

/** The form around what is changed: Keep takes all that stands in it, Cancel and Escape nothing. */
export function EditorForm({
  canKeep = true,
  onKeep,
  onLeave,
  children,
}: {
  canKeep?: boolean;
  onKeep: () => void;
  onLeave: () => void;
  children: ReactNode;
}) {
  const { t } = useFullLocale();
  const form = useRef<HTMLFormElement>(null);
  // It may reach past the edge of the window.
  useLayoutEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is the key of its button “Cancel”, from any field in it
    <form
      ref={form}
      className="field-editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (canKeep) onKeep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      {children}
      <span className="row-of-buttons">
        <button type="submit" className="button" disabled={!canKeep}>
          {t.review.keep}
        </button>
        <button type="button" className="button-quiet" onClick={onLeave}>
          {t.review.cancel}
        </button>
      </span>
    </form>
  );
}
