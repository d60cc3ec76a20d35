/** Adds to an event what the engine did not find in the report. */
import { useState } from 'react';
import { useFullLocale } from '../../../i18n/later-texts.ts';
import { addField, chain } from '../draft/edit.ts';
import { keptFields } from '../draft/event-of.ts';
import type { Candidate, Field } from '../draft/model.ts';
import { propertyName, valueName } from '../draft/names.ts';
import { useReview } from '../review-context.tsx';
import { ValueEditor } from './value-editor.tsx';

const ADDABLE = ['participant', 'place', 'date', 'status', 'country', 'topic', 'outcome'] as const;
/** An event has one of each. */
const SINGLE: readonly Field['property'][] = ['place', 'date', 'status'];

interface Offer {
  readonly property: Field['property'];
  /** Whose office. */
  readonly who?: string;
  readonly label: string;
}

export function AddField({ candidate }: { candidate: Candidate }) {
  const locale = useFullLocale();
  const { t } = locale;
  const { draft, dataset, edit, goTo } = useReview();
  const [chosen, choose] = useState<Offer>();
  const kept = keptFields(candidate);
  const has = (property: Field['property']) => kept.some((one) => one.property === property);
  const offers: readonly Offer[] = [
    ...ADDABLE.filter((property) => !SINGLE.includes(property) || !has(property)).map(
      (property): Offer => ({ property, label: t.review.addField[property] }),
    ),
    ...kept
      .filter(({ property }) => property === 'participant')
      .filter(({ value }) => !kept.some(({ who }) => who === value))
      .map(({ value: who }): Offer => {
        const name = valueName(draft, dataset, locale, 'participant', who);
        return { property: 'position', who, label: t.review.addOffice(name) };
      }),
  ];
  if (!chosen) {
    return (
      <p className="add-field">
        <select
          aria-label={t.review.add}
          value=""
          onChange={(event) => choose(offers[Number(event.target.value)])}
        >
          <option value="">{t.review.add}</option>
          {offers.map(({ property, who, label }, i) => (
            <option key={`${property} ${who}`} value={i}>
              {label}
            </option>
          ))}
        </select>
      </p>
    );
  }
  const { property, who } = chosen;
  return (
    <div className="add-field field">
      <span className="field-label">{propertyName(locale, property)}</span>
      <ValueEditor
        property={property}
        value=""
        onKeep={({ value, role }, records) => {
          const id = `${candidate.id}.added-${candidate.fields.length}`;
          edit(chain(...records, addField(candidate.id, { id, property, who, value, role })));
          choose(undefined);
          goTo({ candidate: candidate.id, field: id }, true);
        }}
        onLeave={() => choose(undefined)}
      />
    </div>
  );
}
