import { useMemo } from 'react';
import { countryNamesEn } from '../../../i18n/en/countries.ts';
import { useFullLocale } from '../../../i18n/later-texts.ts';

/** The country of a record that the data set does not have; empty where it is not known. */
export function CountryOfNew({
  country,
  onChange,
}: {
  country: string;
  onChange: (country: string) => void;
}) {
  const { t, countryName, words } = useFullLocale();
  const codes = useMemo(
    () =>
      Object.keys(countryNamesEn).sort((a, b) =>
        countryName(a).localeCompare(countryName(b), words.tag),
      ),
    [countryName, words.tag],
  );
  return (
    <label className="field-option">
      {t.review.country}{' '}
      <select value={country} onChange={(event) => onChange(event.target.value)}>
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
