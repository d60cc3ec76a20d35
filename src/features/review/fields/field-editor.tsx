/** Changes the value of a field. */
import { useState } from 'react';
import { useFullLocale } from '../../../i18n/later-texts.ts';
import { chain, changeField, sayTheSame } from '../draft/edit.ts';
import type { Candidate, Field } from '../draft/model.ts';
import { findRecord } from '../draft/names.ts';
import { useReview } from '../review-context.tsx';
import { ValueEditor } from './value-editor.tsx';

export function FieldEditor({ candidate, field }: { candidate: Candidate; field: Field }) {
  const { t } = useFullLocale();
  const { draft, dataset, edit, goTo, setEditing } = useReview();
  const { property, value, role } = field;
  const elsewhere = draft.candidates.some(
    ({ id, fields }) => id !== candidate.id && fields.some((other) => sayTheSame(other, field)),
  );
  const [isEverywhere, setEverywhere] = useState(
    elsewhere && findRecord(draft, dataset, property, value)?.isNew === true,
  );
  const leave = () => {
    setEditing(undefined);
    goTo({ candidate: candidate.id, field: field.id }, true);
  };
  return (
    <ValueEditor
      property={property}
      value={value}
      role={role}
      onKeep={(change, records) => {
        edit(chain(...records, changeField(candidate.id, field, change, isEverywhere)));
        leave();
      }}
      onLeave={leave}
    >
      {elsewhere && (
        <label className="field-option">
          <input
            type="checkbox"
            checked={isEverywhere}
            onChange={(event) => setEverywhere(event.target.checked)}
          />{' '}
          {t.review.everywhere}
        </label>
      )}
    </ValueEditor>
  );
}
