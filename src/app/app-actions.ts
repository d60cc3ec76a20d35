/** What the app itself adds to the actions of the search box. */
import type { PaletteAction } from '../features/search/actions.ts';
import type { Messages } from '../i18n/en/messages.ts';
import { keepTheme, type Theme } from './theme.ts';

const THEMES: readonly Theme[] = ['light', 'dark', 'system'];

export function appActions(t: Messages, share: () => void): PaletteAction[] {
  const text = t.search.action;
  return [
    { id: 'share', name: text.share, keywords: text.keywords.share, run: share },
    ...THEMES.map((theme) => ({
      id: theme,
      name: text[theme],
      keywords: text.keywords[theme],
      run: () => keepTheme(theme),
    })),
  ];
}
