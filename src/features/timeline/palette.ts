/** The colours of the page, for drawings; read again whenever the theme changes. */
import type { Side } from '../../dataset/sides.ts';
import { withColours } from '../../ui/colours.ts';

export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly hairline: string;
  readonly hairlineSoft: string;
  readonly accent: string;
  readonly dispute: string;
  readonly bar: string;
  readonly side: Readonly<Record<Side, string>>;
}

export const LIGHT: Palette = {
  paper: '#fcfbf7',
  ink: '#1c1b17',
  inkSoft: '#57544b',
  inkFaint: '#6f6b61',
  hairline: '#dcd8cd',
  hairlineSoft: '#ebe8df',
  accent: '#7a2a8f',
  dispute: '#b8860b',
  bar: '#a9a497',
  side: { first: '#c4511a', second: '#0f6e84', other: '#77736a' },
};

/** What of the system makes a difference to colours. */
const SYSTEM = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

let known: { readonly theme: string; readonly palette: Palette } | undefined;

/** Read once a theme: to have styles computed costs more than a frame full of marks. */
export function paletteOf(element: Element): Palette {
  const media = SYSTEM.map((query) => globalThis.matchMedia?.(query).matches ?? false);
  const theme = [document.documentElement.dataset['theme'] ?? '', ...media].join(' ');
  if (known?.theme !== theme) known = { theme, palette: readPalette(element) };
  return known.palette;
}

function readPalette(element: Element): Palette {
  return withColours(element, (colour) => ({
    paper: colour('--paper') || LIGHT.paper,
    ink: colour('--ink') || LIGHT.ink,
    inkSoft: colour('--ink-soft') || LIGHT.inkSoft,
    inkFaint: colour('--ink-faint') || LIGHT.inkFaint,
    hairline: colour('--hairline') || LIGHT.hairline,
    hairlineSoft: colour('--hairline-soft') || LIGHT.hairlineSoft,
    accent: colour('--accent') || LIGHT.accent,
    dispute: colour('--dispute-mark') || LIGHT.dispute,
    bar: colour('--bar') || LIGHT.bar,
    side: {
      first: colour('--side-first') || LIGHT.side.first,
      second: colour('--side-second') || LIGHT.side.second,
      other: colour('--side-other') || LIGHT.side.other,
    },
  }));
}

/** Calls back when the reader or the system turns from light to dark. */
export function onThemeChange(changed: () => void): () => void {
  const root = document.documentElement;
  const observer = new MutationObserver(changed);
  observer.observe(root, { attributes: true, attributeFilter: ['data-theme', 'class'] });
  const media = SYSTEM.map((query) => globalThis.matchMedia?.(query));
  for (const query of media) query?.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    for (const query of media) query?.removeEventListener('change', changed);
  };
}

/** A colour of the palette (`#rrggbb`) with an opacity from 0 to 1. */
export const faded = (colour: string, opacity: number): string =>
  /^#[0-9a-f]{6}$/i.test(colour)
    ? colour +
      Math.round(opacity * 255)
        .toString(16)
        .padStart(2, '0')
    : colour;
