/** Words of Open data and Export, by language: they come with those dialogs, not before. */
import { transfer } from './en/transfer.ts';
import type { Locale } from './locale.tsx';

const TEXTS: Readonly<Record<string, typeof transfer>> = { en: transfer };

export const transferText = ({ language, words }: Locale) => (TEXTS[language] ?? transfer)(words);
export type TransferText = ReturnType<typeof transfer>;
