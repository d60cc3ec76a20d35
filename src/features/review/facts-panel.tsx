import { useState } from 'react';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { FactsFields } from './intake/facts-fields.tsx';
import { ReadingProgress, type Running } from './reading/reading-progress.tsx';
import { useReview } from './review-context.tsx';

/** What is known of the report itself, in a line that opens into fields. */
export function FactsPanel({
  reading,
  onReadAgain,
  onCancel,
}: {
  /** How far it is with reading the report again. */
  reading: Running | undefined;
  onReadAgain: (published: string) => void;
  onCancel: () => void;
}) {
  const { t, dates } = useFullLocale();
  const { draft, edit } = useReview();
  // Another date is tried first: days that were worked out from the old one would not follow.
  const [published, setPublished] = useState(draft.published);
  const line = [
    draft.publisher,
    draft.published ? dates.inWordsOf(draft.published) : t.details.noDateOfPublication,
    t.review.characters(draft.text.length),
  ];
  return (
    <details className="facts-panel">
      <summary>
        <span>{line.filter(Boolean).join(' · ')}</span> <span>{t.review.facts}</span>
      </summary>
      <FactsFields
        facts={{ ...draft, published }}
        readOnly={reading !== undefined}
        onChange={({ published, ...facts }) => {
          if (published !== undefined) setPublished(published);
          if (Object.keys(facts).length > 0) edit((one) => ({ ...one, ...facts }));
        }}
      />
      {reading && (
        <p className="row-of-buttons">
          <ReadingProgress extraction={reading} onCancel={onCancel} />
        </p>
      )}
      {!reading && published !== draft.published && (
        <p className="row-of-buttons">
          <button type="button" className="button" onClick={() => onReadAgain(published)}>
            {t.review.readAgain}
          </button>
          <span className="field-note">{t.review.readAgainHelp}</span>
        </p>
      )}
    </details>
  );
}
