/** The names that the app itself knows: countries, kinds and statuses. */
import { DISPUTED } from '../domain/filter.ts';
import type { Format, Status } from '../domain/vocabulary.ts';
import { COUNTRY_ALIASES } from './country-aliases.ts';
import { countryNames, type Locale } from './locale.tsx';

/** Every name of a country that a reader may type, in all languages of the app. */
export const countryNamesIn = (code: string): string[] => [
  ...countryNames(code),
  // Codes come from data and addresses: “constructor” is none of ours.
  ...(Object.hasOwn(COUNTRY_ALIASES, code) ? (COUNTRY_ALIASES[code] ?? []) : []),
  code,
];

const knownNames = ({ t }: Locale) => ({
  country: countryNamesIn,
  kind: (id: string) => [t.terms.format[id as Format] ?? ''],
  status: (id: string) => [
    id === DISPUTED ? t.terms.disputed : (t.terms.status[id as Status] ?? ''),
  ],
});
type KnownNames = ReturnType<typeof knownNames>;

const byMessages = new WeakMap<Locale['t'], KnownNames>();

/** The same object as long as the language is the same. */
export function knownNamesOf(locale: Locale): KnownNames {
  const names = byMessages.get(locale.t) ?? knownNames(locale);
  byMessages.set(locale.t, names);
  return names;
}
