import { useId } from 'react';
import { useFullLocale } from '../../../i18n/later-texts.ts';
import type { ReportFacts } from '../draft/model.ts';

/** What a reader may say about a report: its name, its day, its publisher, its address. */
export function FactsFields({
  facts,
  hasName = true,
  readOnly = false,
  note,
  onChange,
}: {
  facts: ReportFacts;
  /** Whether a name and an address can be given: not to several reports at once. */
  hasName?: boolean;
  readOnly?: boolean;
  /** What the facts are of. */
  note?: string | undefined;
  onChange: (change: Partial<ReportFacts>) => void;
}) {
  const { t } = useFullLocale();
  const id = useId();
  const text = t.review;
  return (
    <div className="facts-fields">
      {note && <p className="field-note">{note}</p>}
      {hasName && (
        <div className="facts-wide">
          <label htmlFor={`${id}-label`}>{text.label}</label>
          <input
            id={`${id}-label`}
            aria-describedby={`${id}-label-hint`}
            value={facts.label}
            readOnly={readOnly}
            onChange={(event) => onChange({ label: event.target.value })}
          />
          <p id={`${id}-label-hint`} className="field-note">
            {text.labelHint}
          </p>
        </div>
      )}
      <div className="facts-wide">
        <label htmlFor={`${id}-published`}>{text.published}</label>
        <input
          id={`${id}-published`}
          type="date"
          aria-describedby={`${id}-published-hint`}
          value={facts.published}
          readOnly={readOnly}
          onChange={(event) => onChange({ published: event.target.value })}
        />
        <p id={`${id}-published-hint`} className="field-note">
          {text.publishedHint}
        </p>
      </div>
      <div>
        <label htmlFor={`${id}-publisher`}>{text.publisher}</label>
        <input
          id={`${id}-publisher`}
          value={facts.publisher}
          readOnly={readOnly}
          onChange={(event) => onChange({ publisher: event.target.value })}
        />
      </div>
      {hasName && (
        <div>
          <label htmlFor={`${id}-url`}>{text.url}</label>
          <input
            id={`${id}-url`}
            type="url"
            inputMode="url"
            value={facts.url}
            readOnly={readOnly}
            onChange={(event) => onChange({ url: event.target.value })}
          />
        </div>
      )}
    </div>
  );
}
