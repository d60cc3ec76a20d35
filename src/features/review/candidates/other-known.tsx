import { useState } from 'react';
import type { Dataset } from '../../../dataset/dataset.ts';
import { eventAt } from '../../../dataset/rows.ts';
import { wordsIn } from '../../../lib/fold.ts';
import { useFullLocale, type FullLocale } from '../../../i18n/later-texts.ts';
import { EntityPicker } from '../fields/entity-picker.tsx';
import type { Candidate } from '../draft/model.ts';
import type { Option } from '../draft/names.ts';
import { useDecide } from './use-decide.ts';
import { useReview } from '../review-context.tsx';

function eventOptions(dataset: Dataset, { dates, nameOf }: FullLocale): Option[] {
  return Array.from({ length: dataset.events.count }, (_, row) => {
    const event = eventAt(dataset, row);
    const hint = dates.short(event.date);
    return { id: event.id, label: nameOf(event), hint, words: wordsIn(`${nameOf(event)} ${hint}`) };
  });
}

/** For an event that reports date or place so differently that it is not recognised. */
export function OtherKnown({ candidate }: { candidate: Candidate }) {
  const locale = useFullLocale();
  const { t } = locale;
  const { dataset } = useReview();
  const decide = useDecide(candidate);
  const [options, setOptions] = useState<readonly Option[]>();
  if (!options) {
    return (
      <p className="same-decided">
        <button
          type="button"
          className="link-button"
          onClick={() => setOptions(eventOptions(dataset, locale))}
        >
          {t.review.same.other}
        </button>
      </p>
    );
  }
  return (
    <div className="same-other">
      <EntityPicker
        label={t.review.same.find}
        options={options}
        value=""
        onPick={(event) => decide({ event })}
        onLeave={() => setOptions(undefined)}
      />
    </div>
  );
}
