/** The names that the app itself knows: countries, kinds and statuses. */
import { DISPUTED } from '../domain/filter.ts';
import type { Format, Status } from '../domain/vocabulary.ts';
import { countryNamesIn, type Locale } from './locale.tsx';

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
