/** The reader's language: messages, dates, numbers, names and direction, for every component. */
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { countryNamesEn } from './en/countries.ts';
import { en, type Messages } from './en/messages.ts';
import { dateWordsOf, type DateWords } from './dates.ts';
import { wordsOf, type Words } from './words.ts';

interface Named {
  readonly name: string;
  readonly names?: Readonly<Record<string, string>> | null | undefined;
}

export interface Locale {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly t: Messages;
  readonly words: Words;
  readonly dates: DateWords;
  /** The name of a person, place, topic, … in the reader's language where the data has it. */
  readonly nameOf: (named: Named) => string;
  readonly countryName: (code: string) => string;
}

interface Language {
  /** In the language itself. */
  readonly name: string;
  readonly messages: (words: Words) => Messages;
  readonly countries: Readonly<Record<string, string>>;
  readonly direction: 'ltr' | 'rtl';
}

const ENGLISH: Language = {
  name: 'English',
  messages: en,
  countries: countryNamesEn,
  direction: 'ltr',
};

/** Another language is a folder of messages, a row here and one in `later-texts.ts`. */
const LANGUAGES: ReadonlyMap<string, Language> = new Map([['en', ENGLISH]]);

export const languages: readonly { readonly id: string; readonly name: string }[] = Array.from(
  LANGUAGES,
  ([id, { name }]) => ({ id, name }),
);

export const isLanguage = (id: string): boolean => LANGUAGES.has(id);

/** Codes come from data and addresses: “constructor” is none of ours. */
const own = <T,>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** The names of a country in all languages of the app. */
export const countryNames = (code: string): string[] =>
  [...LANGUAGES.values()].flatMap(({ countries }) => own(countries, code) ?? []);

/** In English where there are no messages in the language. */
export function localeOf(language: string): Locale {
  const known = isLanguage(language) ? language : 'en';
  const { messages, countries, direction } = LANGUAGES.get(known) ?? ENGLISH;
  // British order of day and month, as the messages are written.
  const tag = known === 'en' ? 'en-GB' : known;
  const words = wordsOf(tag);
  const t = messages(words);
  return {
    language: known,
    direction,
    t,
    words,
    dates: dateWordsOf(tag, t.dates),
    nameOf: ({ name, names }) => (names && own(names, known)) ?? name,
    countryName: (code) => own(countries, code) ?? code,
  };
}

const LocaleContext = createContext<Locale>(localeOf('en'));

export function LocaleProvider({ language, children }: { language: string; children: ReactNode }) {
  const locale = useMemo(() => localeOf(language), [language]);
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

export const useLocale = (): Locale => useContext(LocaleContext);
