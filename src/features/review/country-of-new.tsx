import { useMemo } from 'react';
import { countryNamesEn } from '../../i18n/en/countries.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { putRecord } from './edit.ts';
import type { RecordKind } from './model.ts';
import type { Named } from './piece-records.ts';
import { useReview } from './review-context.tsx';

/** The country of a record that the data set does not have. */
export function CountryOfNew({ kind, record }: { kind: RecordKind; record: Named }) {
  const { t, countryName, words } = useFullLocale();
  const { edit } = useReview();
  const codes = useMemo(
    () =>
      Object.keys(countryNamesEn).sort((a, b) =>
        countryName(a).localeCompare(countryName(b), words.tag),
      ),
    [countryName, words.tag],
  );
  if (kind === 'topics') return undefined;
  const country = 'country' in record ? (record.country ?? '') : '';
  return (
    <label className="field-option">
      {t.review.country}{' '}
      <select
        value={country}
        onChange={(event) =>
          edit(putRecord(kind, { ...record, country: event.target.value || null }))
        }
      >
        <option value="">{t.review.countryNone}</option>
        {codes.map((code) => (
          <option key={code} value={code}>
            {countryName(code)}
          </option>
        ))}
      </select>
    </label>
  );
}
