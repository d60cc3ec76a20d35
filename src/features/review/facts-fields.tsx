import { useId } from 'react';
import { useFullLocale } from '../../i18n/later-texts.ts';
import type { ReportFacts } from './model.ts';

/** What a reader may say about a report: its name, its day, its publisher, its address. */
export function FactsFields({
  facts,
  onChange,
}: {
  facts: ReportFacts;
  onChange: (change: Partial<ReportFacts>) => void;
}) {
  const { t } = useFullLocale();
  const id = useId();
  const text = t.review;
  return (
    <div className="facts-fields">
      <div className="facts-wide">
        <label htmlFor={`${id}-label`}>{text.label}</label>
        <input
          id={`${id}-label`}
          aria-describedby={`${id}-label-hint`}
          value={facts.label}
          onChange={(event) => onChange({ label: event.target.value })}
        />
        <p id={`${id}-label-hint`} className="field-note">
          {text.labelHint}
        </p>
      </div>
      <div className="facts-wide">
        <label htmlFor={`${id}-published`}>{text.published}</label>
        <input
          id={`${id}-published`}
          type="date"
          aria-describedby={`${id}-published-hint`}
          value={facts.published}
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
          onChange={(event) => onChange({ publisher: event.target.value })}
        />
      </div>
      <div>
        <label htmlFor={`${id}-url`}>{text.url}</label>
        <input
          id={`${id}-url`}
          type="url"
          inputMode="url"
          value={facts.url}
          onChange={(event) => onChange({ url: event.target.value })}
        />
      </div>
    </div>
  );
}
