/** A form for a value that is somebody, a place, a topic …: a known one, or one named here. */
import { useMemo, useState } from 'react';
import { ROLES, type Role } from '../../../domain/vocabulary.ts';
import { useFullLocale } from '../../../i18n/later-texts.ts';
import { CountryOfNew } from './country-of-new.tsx';
import { putRecord } from '../draft/edit.ts';
import { EditorForm } from './editor-form.tsx';
import { EntityPicker } from './entity-picker.tsx';
import { findRecord, isNamedIn, optionsFor, propertyName } from '../draft/names.ts';
import { kindFor, newRecordOf } from '../draft/new-record.ts';
import { useReview } from '../review-context.tsx';
import type { ValueEditorProps } from './value-editor.tsx';

export function EntityEditor({
  property,
  value,
  role: roleBefore = 'participant',
  children,
  onKeep,
  onLeave,
}: ValueEditorProps) {
  const locale = useFullLocale();
  const { t } = locale;
  const { draft, dataset } = useReview();
  const options = useMemo(
    () => optionsFor(draft, dataset, locale, property),
    [draft, dataset, locale, property],
  );
  const [chosen, setChosen] = useState(value);
  const [role, setRole] = useState<Role>(roleBefore);
  /** What is named here, and is no part of the draft before it is kept. */
  const [named, setNamed] = useState<ReturnType<typeof newRecordOf>>();
  const [country, setCountry] = useState<string>();
  const label = propertyName(locale, property);
  const kind = kindFor(property);
  const found = findRecord(draft, dataset, property, chosen);
  const made =
    named && kind && named.id === chosen
      ? { kind, record: named }
      : found?.isNew
        ? found
        : undefined;
  const keep = () => {
    if (chosen === '') return;
    const isChanged = made && (made.record === named || country !== undefined);
    const record = isChanged && {
      ...made.record,
      ...(country === undefined ? {} : { country: country || null }),
    };
    const held = made ?? found;
    onKeep(
      {
        value: chosen,
        role: property === 'participant' ? role : undefined,
        isSaidIn: ({ start, end }) =>
          held !== undefined && isNamedIn(draft.text.slice(start, end), held.kind, held.record),
      },
      record ? [putRecord(made.kind, record)] : [],
    );
  };
  return (
    <EditorForm canKeep={chosen !== ''} onKeep={keep} onLeave={onLeave}>
      <EntityPicker
        label={t.review.find(label)}
        options={options}
        value={value}
        newKind={kind && (kind === 'positions' ? label : t.terms.page[kind])}
        onType={() => setChosen('')}
        onPick={(id) => {
          setChosen(id);
          setCountry(undefined);
        }}
        onNew={(name) => {
          if (!kind) return;
          const record = newRecordOf(draft, dataset, kind, name);
          setNamed(record);
          setChosen(record.id);
          setCountry(undefined);
        }}
        onEnter={keep}
      />
      {property === 'participant' && (
        <label className="field-option">
          {t.review.role}{' '}
          <select value={role} onChange={(event) => setRole(event.target.value as Role)}>
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {t.terms.role[one]}
              </option>
            ))}
          </select>
        </label>
      )}
      {made && made.kind !== 'topics' && (
        <CountryOfNew
          country={
            country ?? ('country' in made.record ? ((made.record.country as string) ?? '') : '')
          }
          onChange={setCountry}
        />
      )}
      {children}
    </EditorForm>
  );
}
