/** Adds to an event what the engine did not find in the report. */
import { useState } from 'react';
import { parseEdtf } from '../../domain/edtf.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { addField, chain, putRecord, type Edit } from './edit.ts';
import { EntityPicker } from './entity-picker.tsx';
import { valueOf, type Candidate } from './model.ts';
import { optionsFor, propertyName } from './names.ts';
import { kindFor, newRecordOf } from './new-record.ts';
import { useReview } from './review-context.tsx';
import { TextEditor } from './text-editor.tsx';

type Addable = 'participant' | 'place' | 'date' | 'topic';
const ADDABLE: readonly Addable[] = ['participant', 'place', 'date', 'topic'];

export function AddField({ candidate }: { candidate: Candidate }) {
  const locale = useFullLocale();
  const { t } = locale;
  const { draft, dataset, edit, goTo } = useReview();
  const [property, setProperty] = useState<Addable>();
  // An event has one place and one date.
  const offered = ADDABLE.filter(
    (one) => one === 'participant' || one === 'topic' || valueOf(candidate, one) === undefined,
  );
  const add = (value: string, ...before: Edit[]) => {
    if (!property) return;
    const id = `${candidate.id}.added-${candidate.fields.length}`;
    const role = property === 'participant' ? 'participant' : undefined;
    edit(chain(...before, addField(candidate.id, { id, property, value, role })));
    setProperty(undefined);
    goTo({ candidate: candidate.id, field: id }, true);
  };
  if (!property) {
    return (
      <p className="add-field">
        <select
          aria-label={t.review.add}
          value=""
          onChange={(event) => setProperty(event.target.value as Addable)}
        >
          <option value="">{t.review.add}</option>
          {offered.map((one) => (
            <option key={one} value={one}>
              {t.review.addField[one]}
            </option>
          ))}
        </select>
      </p>
    );
  }
  const leave = () => setProperty(undefined);
  const label = propertyName(locale, property);
  const kind = kindFor(property);
  return (
    <div className="add-field field">
      <span className="field-label">{label}</span>
      {property === 'date' || !kind ? (
        <TextEditor
          label={label}
          value=""
          hint={t.review.dateHint}
          problemOf={(text) => (parseEdtf(text) ? undefined : t.review.dateWrong)}
          onKeep={(text) => add(text)}
          onLeave={leave}
        />
      ) : (
        <span className="field-editor">
          <EntityPicker
            label={t.review.find(label)}
            options={optionsFor(draft, dataset, locale, property)}
            value=""
            newKind={kind === 'positions' ? label : t.terms.page[kind]}
            onPick={(id) => add(id)}
            onNew={(name) => {
              const record = newRecordOf(draft, dataset, kind, name);
              add(record.id, putRecord(kind, record));
            }}
            onLeave={leave}
          />
          <button type="button" className="button-quiet" onClick={leave}>
            {t.review.leave}
          </button>
        </span>
      )}
    </div>
  );
}
