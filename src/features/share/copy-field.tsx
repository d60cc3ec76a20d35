import { useRef } from 'react';
import { useFullLocale } from '../../i18n/later-texts.ts';

/** A text with a button that copies it; where that is not allowed, the text is marked instead. */
export function CopyField({
  label,
  help,
  text,
  lines = 1,
  hidesLabel = false,
  say,
}: {
  label: string;
  help?: string;
  text: string;
  lines?: number;
  hidesLabel?: boolean;
  say: (message: string) => void;
}) {
  const t = useFullLocale().t.share;
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say(t.copied(label));
    } catch {
      field.current?.select();
      say(t.copyFailed);
    }
  };
  return (
    <div className="copy-field">
      <label>
        <span className={hidesLabel ? 'visually-hidden' : 'copy-label'}>{label}</span>
        {help && <span className="copy-help">{help}</span>}
        <textarea
          ref={field}
          readOnly
          rows={lines}
          value={text}
          data-lines={lines}
          dir="ltr"
          spellCheck={false}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <button type="button" className="button-quiet" onClick={copy} aria-label={t.copyOf(label)}>
        {t.copy}
      </button>
    </div>
  );
}
