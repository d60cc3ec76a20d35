/** What ids of a draft are called on the screen, and what a reader may choose for a field. */
import type { Dataset } from '../../../dataset/dataset.ts';
import { eventAt, eventRow } from '../../../dataset/rows.ts';
import { countryNamesEn } from '../../../i18n/en/countries.ts';
import type { FullLocale } from '../../../i18n/later-texts.ts';
import { countryNamesIn } from '../../../i18n/known-names.ts';
import type { Locale } from '../../../i18n/locale.tsx';
import { wordsIn } from '../../../lib/fold.ts';
import { parseEdtf } from '../../../domain/edtf.ts';
import type { Format, Status } from '../../../domain/vocabulary.ts';
import { KINDS_OF } from './draft.ts';
import { valueOf, type Draft, type Field, type RecordKind } from './model.ts';
import { recordOf, type Named } from './piece-records.ts';

export interface Option {
  readonly id: string;
  readonly label: string;
  /** A country, or an office: what tells two of the same name apart. */
  readonly hint: string;
  /** Folded words of all its names. */
  readonly words: readonly string[];
}

/** Where the record of a value is, and whether the data set has it. */
export function findRecord(
  draft: Draft,
  dataset: Dataset,
  property: Field['property'],
  id: string,
): { readonly kind: RecordKind; readonly record: Named; readonly isNew: boolean } | undefined {
  for (const kind of KINDS_OF[property] ?? []) {
    const record = recordOf(draft, dataset, kind, id);
    if (record) return { kind, record, isNew: draft.records[kind].includes(record as never) };
  }
  return undefined;
}

export function valueName(
  draft: Draft,
  dataset: Dataset,
  { t, dates, nameOf, countryName }: Locale,
  property: Field['property'],
  value: string,
): string {
  if (property === 'date') return dates.inWords(parseEdtf(value));
  if (property === 'country') return countryName(value);
  if (property === 'status') return t.terms.status[value as Status] ?? value;
  if (property === 'format') return t.terms.format[value as Format] ?? value;
  if (property === 'superEvent') {
    const whole = draft.candidates.find(({ id }) => id === value);
    const row = eventRow(dataset, value);
    if (whole) return valueOf(whole, 'name') ?? whole.record.name;
    return row === undefined ? value : nameOf(eventAt(dataset, row));
  }
  const found = findRecord(draft, dataset, property, value);
  return found ? nameOf(found.record) : value;
}

/** What is named by its name, and not told in other words. */
const NAMED: readonly RecordKind[] = ['people', 'organisations', 'places'];

/** Whether words of a report name a record: they share a word with one of its names. */
export function isNamedIn(words: string, kind: RecordKind, record: Named): boolean {
  const { name, names, alternateNames } = record;
  const own = wordsIn([name, ...(alternateNames ?? []), ...Object.values(names ?? {})].join(' '));
  return NAMED.includes(kind) && wordsIn(words).some((word) => own.includes(word));
}

export const propertyName = ({ t }: FullLocale, property: Field['property']): string =>
  property === 'name' ? t.review.name : t.terms.property[property];

const optionOf = (record: Named, { nameOf, countryName }: Locale): Option => ({
  id: record.id,
  label: nameOf(record),
  hint: 'country' in record && record.country ? countryName(record.country) : '',
  words: wordsIn(
    [record.name, ...(record.alternateNames ?? []), ...Object.values(record.names ?? {})].join(' '),
  ),
});

export function optionsFor(
  draft: Draft,
  dataset: Dataset,
  locale: Locale,
  property: Field['property'],
): Option[] {
  if (property === 'country') {
    return Object.keys(countryNamesEn)
      .map((code) => ({
        id: code,
        label: locale.countryName(code),
        hint: code,
        words: wordsIn(countryNamesIn(code).join(' ')),
      }))
      .sort((a, b) => a.label.localeCompare(b.label, locale.words.tag));
  }
  if (property === 'superEvent') {
    return draft.candidates.map(({ id }) => {
      const label = valueName(draft, dataset, locale, property, id);
      return { id, label, hint: '', words: wordsIn(label) };
    });
  }
  return (KINDS_OF[property] ?? []).flatMap((kind) => {
    const fresh: readonly Named[] = draft.records[kind];
    const known = (dataset[kind] as readonly Named[]).filter(
      ({ id }) => !fresh.some((record) => record.id === id),
    );
    return [...fresh, ...known].map((record) => optionOf(record, locale));
  });
}

/** Options in which every word that was typed begins a word, the closest beginning first. */
export function matching(options: readonly Option[], typed: string, most = 8): Option[] {
  const wanted = wordsIn(typed);
  const fits = options.filter(({ words }) =>
    wanted.every((word) => words.some((other) => other.startsWith(word))),
  );
  const [first = ''] = wanted;
  const rank = ({ label }: Option) => (wordsIn(label)[0]?.startsWith(first) ? 0 : 1);
  return fits.sort((a, b) => rank(a) - rank(b)).slice(0, most);
}
