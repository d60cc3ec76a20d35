/** What the app itself adds to the actions of the search box. */
import type { PaletteAction } from '../features/search/actions.ts';
import { fullLocale } from '../i18n/later-texts.ts';
import { languages, type Locale } from '../i18n/locale.tsx';
import type { ViewControl } from '../ui/view-context.tsx';
import { keepTheme, type Theme } from './theme.ts';

const THEMES: readonly Theme[] = ['light', 'dark', 'system'];

export interface AppControl {
  readonly open: (dialog: 'share' | 'export' | 'open-data') => void;
  /** Tells the reader what became of it. */
  readonly say: (message: string) => void;
  readonly change: ViewControl['change'];
}

export function appActions(locale: Locale, { open, say, change }: AppControl): PaletteAction[] {
  const { t, language } = fullLocale(locale);
  const text = t.palette.action;
  const { keywords } = text;
  return [
    { id: 'share', name: text.share, keywords: keywords.share, run: () => open('share') },
    {
      id: 'copy-link',
      name: text.copyLink,
      keywords: keywords.copyLink,
      run: () => void copyAddress().then((done) => say(done ? text.copied : text.copyFailed)),
    },
    { id: 'export', name: text.export, keywords: keywords.export, run: () => open('export') },
    {
      id: 'open-data',
      name: text.openData,
      keywords: keywords.openData,
      run: () => open('open-data'),
    },
    // A language shows up here as soon as there are messages in it.
    ...languages
      .filter(({ id }) => id !== language)
      .map(({ id, name }) => ({
        id: `language-${id}`,
        name: text.language(name),
        keywords: keywords.language,
        run: () => change({ lang: id }),
      })),
    ...THEMES.map((theme) => ({
      id: theme,
      name: text[theme],
      keywords: keywords[theme],
      run: () => keepTheme(theme),
    })),
  ];
}

/** A moment later: what was typed to find the action leaves the address first. */
async function copyAddress(): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 50));
  try {
    await navigator.clipboard.writeText(location.href);
    return true;
  } catch {
    return false;
  }
}
