/** Words of what waits for a click, by language: they come with it, not with the first view. */
import { about } from './en/about.ts';
import { evidence } from './en/evidence.ts';
import { facts } from './en/facts.ts';
import { loadFailed } from './en/load-failed.ts';
import { notFound } from './en/not-found.ts';
import { notices } from './en/notices.ts';
import { palette } from './en/palette.ts';
import { passages } from './en/passages.ts';
import { review } from './en/review.ts';
import { share } from './en/share.ts';
import { ties } from './en/ties.ts';
import { transfer } from './en/transfer.ts';
import { useLocale, type Locale } from './locale.tsx';
import type { Words } from './words.ts';

const en = (words: Words) => ({
  about: about(words),
  evidence: evidence(words),
  facts: facts(words),
  loadFailed: loadFailed(words),
  notFound: notFound(),
  notices: notices(),
  palette: palette(words),
  passages: passages(words),
  review: review(words),
  share: share(words),
  ties: ties(words),
  transfer: transfer(words),
});
type LaterTexts = ReturnType<typeof en>;

/** Another language is a row here, beside that in `locale.tsx`. */
const TEXTS: Readonly<Record<string, (words: Words) => LaterTexts>> = { en };

/** A locale whose messages are all there. */
export interface FullLocale extends Locale {
  readonly t: Locale['t'] & LaterTexts;
}

const known = new WeakMap<Locale, FullLocale>();

export function fullLocale(locale: Locale): FullLocale {
  const full = known.get(locale) ?? {
    ...locale,
    t: { ...locale.t, ...(TEXTS[locale.language] ?? en)(locale.words) },
  };
  known.set(locale, full);
  return full;
}

export const useFullLocale = (): FullLocale => fullLocale(useLocale());
