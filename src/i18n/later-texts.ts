/** Words of what waits for a click, by language: they come with it, not with the first view. */
import { share } from './en/share.ts';
import { transfer } from './en/transfer.ts';
import type { Locale } from './locale.tsx';

const TEXTS = { en: { share, transfer } };
type Texts = (typeof TEXTS)['en'];
const textsIn = (language: string): Texts =>
  (TEXTS as Readonly<Record<string, Texts>>)[language] ?? TEXTS.en;

export const shareText = ({ language, words }: Locale) => textsIn(language).share(words);
export const transferText = ({ language, words }: Locale) => textsIn(language).transfer(words);
