/** A form for the value of a field, each kind of value in its own way. */
import { useId, useState, type ReactNode } from 'react';
import { parseEdtf } from '../../../domain/edtf.ts';
import { dateFromWords } from '../../../i18n/date-from-words.ts';
import { FORMATS, STATUSES } from '../../../domain/vocabulary.ts';
import { useFullLocale } from '../../../i18n/later-texts.ts';
import type { Change, Edit } from '../draft/edit.ts';
import { EditorForm } from './editor-form.tsx';
import { EntityEditor } from './entity-editor.tsx';
import type { Field } from '../draft/model.ts';
import { propertyName } from '../draft/names.ts';
import { useReview } from '../review-context.tsx';

export interface ValueEditorProps {
  readonly property: Field['property'];
  /** Empty where there is none yet. */
  readonly value: string;
  readonly role?: Field['role'];
  /** What else can be chosen in the form. */
  readonly children?: ReactNode;
  /** @param records puts those that the value speaks of, and that are new, into the draft */
  readonly onKeep: (change: Change, records: readonly Edit[]) => void;
  readonly onLeave: () => void;
}

export function ValueEditor(props: ValueEditorProps) {
  const { property } = props;
  if (property === 'format' || property === 'status') return <WordEditor {...props} />;
  if (property === 'name' || property === 'date' || property === 'outcome') {
    return <TextEditor {...props} />;
  }
  return <EntityEditor {...props} />;
}

/** One of a closed list. */
function WordEditor({ property, value, onKeep, onLeave }: ValueEditorProps) {
  const locale = useFullLocale();
  const { t } = locale;
  const [chosen, setChosen] = useState(value);
  const isFormat = property === 'format';
  const names: Readonly<Record<string, string>> = isFormat ? t.terms.format : t.terms.status;
  return (
    <EditorForm
      canKeep={chosen !== ''}
      onKeep={() => onKeep({ value: chosen }, [])}
      onLeave={onLeave}
    >
      <select
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it opens on a key for just this
        autoFocus
        aria-label={propertyName(locale, property)}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      >
        {value === '' && (
          <option value="">{t.review.choose(propertyName(locale, property))}</option>
        )}
        {(isFormat ? FORMATS : STATUSES).map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </EditorForm>
  );
}

function TextEditor({ property, value, onKeep, onLeave }: ValueEditorProps) {
  const locale = useFullLocale();
  const { t, dates } = locale;
  const { published } = useReview().draft;
  const id = useId();
  const [text, setText] = useState(value);
  const trimmed = text.trim();
  const isDate = property === 'date';
  const readable = (date: string | undefined) => (date && parseEdtf(date) ? date : undefined);
  // A day without its year is of the year of the report.
  const kept = isDate
    ? (readable(trimmed) ??
      readable(dateFromWords(trimmed, dates, published.slice(0, 4) || undefined)))
    : trimmed;
  const isWrong = trimmed !== '' && kept === undefined;
  return (
    <EditorForm
      canKeep={trimmed !== '' && !isWrong}
      onKeep={() => onKeep({ value: kept ?? '' }, [])}
      onLeave={onLeave}
    >
      <input
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it opens on a key for just this
        autoFocus
        aria-label={propertyName(locale, property)}
        aria-invalid={isWrong}
        aria-describedby={isDate ? id : undefined}
        value={text}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setText(event.target.value)}
      />
      {isDate && (
        <span id={id} className="field-note">
          {isWrong
            ? t.review.dateWrong
            : kept && kept !== trimmed
              ? dates.inWordsOf(kept)
              : t.review.dateHint}
        </span>
      )}
    </EditorForm>
  );
}
