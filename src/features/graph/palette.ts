/** The colours of the drawing, read from the stylesheet so that themes are kept in one place. */
import type { Side } from '../../dataset/sides.ts';
import { withColours } from '../../ui/colours.ts';

export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly tie: string;
  readonly accent: string;
  readonly dispute: string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly font: string;
}

export function readPalette(element: Element): Palette {
  return withColours(element, (colour) => ({
    paper: colour('--paper'),
    ink: colour('--ink'),
    soft: colour('--ink-soft'),
    tie: colour('--graph-tie'),
    accent: colour('--accent'),
    dispute: colour('--dispute-mark'),
    sides: {
      first: colour('--side-first'),
      second: colour('--side-second'),
      other: colour('--side-other'),
    },
    font: getComputedStyle(element).getPropertyValue('--sans').trim() || 'sans-serif',
  }));
}
