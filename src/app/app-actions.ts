/** What the app itself adds to the actions of the search box. */
import type { PaletteAction } from '../features/search/actions.ts';
import type { Messages } from '../i18n/en/messages.ts';
import { keepTheme, type Theme } from './theme.ts';

const THEMES: readonly Theme[] = ['light', 'dark', 'system'];

/** @param say tells the reader what became of it */
export function appActions(
  t: Messages,
  share: () => void,
  say: (message: string) => void,
): PaletteAction[] {
  const text = t.search.action;
  return [
    { id: 'share', name: text.share, keywords: text.keywords.share, run: share },
    {
      id: 'copy-link',
      name: text.copyLink,
      keywords: text.keywords.copyLink,
      run: () => void copyAddress().then((done) => say(done ? text.copied : text.copyFailed)),
    },
    ...THEMES.map((theme) => ({
      id: theme,
      name: text[theme],
      keywords: text.keywords[theme],
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
