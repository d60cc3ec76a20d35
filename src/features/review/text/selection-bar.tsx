/** What can be done with the words that are selected in the text. */
import { useFullLocale } from '../../../i18n/later-texts.ts';
import { pointAt } from '../draft/edit.ts';
import type { Passage } from '../draft/model.ts';
import { propertyName } from '../draft/names.ts';
import { fieldById, useReview } from '../review-context.tsx';

export function SelectionBar({ selected }: { selected: Passage }) {
  const locale = useFullLocale();
  const { t } = locale;
  const { draft, edit, line, setPointing } = useReview();
  const field = fieldById(draft, line.field);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- pressing a button leaves selected what is selected
    <p className="selection-bar" onMouseDown={(event) => event.preventDefault()}>
      {field && (
        <button
          type="button"
          className="button"
          onClick={() => {
            edit(pointAt(line.candidate, field.id, selected));
            getSelection()?.empty();
          }}
        >
          {t.review.takeFor(propertyName(locale, field.property))}
        </button>
      )}
      <button
        type="button"
        className="button"
        onClick={() => setPointing({ to: 'event', passage: selected, isReading: true })}
      >
        {t.review.newEvent.from}
      </button>
    </p>
  );
}
