/** Changes the value of a field, each kind of value in its own way. */
import { useMemo, useState } from 'react';
import { parseEdtf } from '../../domain/edtf.ts';
import { FORMATS, ROLES, STATUSES, type Role } from '../../domain/vocabulary.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { chain, changeField, putRecord, sayTheSame } from './edit.ts';
import { EntityPicker } from './entity-picker.tsx';
import type { Candidate, Field } from './model.ts';
import { CountryOfNew } from './country-of-new.tsx';
import { findRecord, optionsFor, propertyName } from './names.ts';
import { kindFor, newRecordOf } from './new-record.ts';
import { useReview } from './review-context.tsx';
import { TextEditor } from './text-editor.tsx';

export function FieldEditor({ candidate, field }: { candidate: Candidate; field: Field }) {
  const locale = useFullLocale();
  const { t } = locale;
  const { draft, dataset, edit, goTo, setEditing } = useReview();
  const { property, value } = field;
  const found = findRecord(draft, dataset, property, value);
  const elsewhere = draft.candidates.some(
    ({ id, fields }) => id !== candidate.id && fields.some((other) => sayTheSame(other, field)),
  );
  const [isEverywhere, setEverywhere] = useState(elsewhere && found?.isNew === true);
  const options = useMemo(
    () => optionsFor(draft, dataset, locale, property),
    [draft, dataset, locale, property],
  );
  const label = propertyName(locale, property);
  const leave = () => {
    setEditing(undefined);
    goTo({ candidate: candidate.id, field: field.id }, true);
  };
  const keep = (next: string, role?: Role) => {
    edit(changeField(candidate.id, field, { value: next, role }, isEverywhere));
    leave();
  };
  if (property === 'format' || property === 'status') {
    const values = property === 'format' ? FORMATS : STATUSES;
    const names: Readonly<Record<string, string>> =
      property === 'format' ? t.terms.format : t.terms.status;
    return (
      <span className="field-editor">
        <select
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- it opens on a key for just this
          autoFocus
          aria-label={label}
          value={value}
          onChange={(event) => keep(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && leave()}
        >
          {values.map((one) => (
            <option key={one} value={one}>
              {names[one]}
            </option>
          ))}
        </select>
        <button type="button" className="button-quiet" onClick={leave}>
          {t.review.leave}
        </button>
      </span>
    );
  }
  if (property === 'name' || property === 'date' || property === 'outcome') {
    return (
      <TextEditor
        label={label}
        value={value}
        hint={property === 'date' ? t.review.dateHint : undefined}
        problemOf={(text) =>
          property === 'date' && parseEdtf(text) === undefined ? t.review.dateWrong : undefined
        }
        onKeep={keep}
        onLeave={leave}
      />
    );
  }
  const kind = kindFor(property);
  return (
    <span className="field-editor">
      <EntityPicker
        label={t.review.find(label)}
        options={options}
        value={value}
        newKind={kind && (kind === 'positions' ? label : t.terms.page[kind])}
        onPick={(id) => keep(id)}
        onNew={(name) => {
          if (!kind) return;
          const record = newRecordOf(draft, dataset, kind, name);
          edit(
            chain(
              putRecord(kind, record),
              changeField(candidate.id, field, { value: record.id }, isEverywhere),
            ),
          );
          leave();
        }}
        onLeave={leave}
      />
      {property === 'participant' && (
        <label className="field-option">
          {t.review.role}{' '}
          <select
            value={field.role ?? 'participant'}
            onChange={(event) => keep(value, event.target.value as Role)}
          >
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {t.terms.role[role]}
              </option>
            ))}
          </select>
        </label>
      )}
      {found?.isNew && <CountryOfNew kind={found.kind} record={found.record} />}
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
      <button type="button" className="button-quiet" onClick={leave}>
        {t.review.leave}
      </button>
    </span>
  );
}
