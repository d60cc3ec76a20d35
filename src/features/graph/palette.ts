/** The colours of the drawing, read from the stylesheet so that themes are kept in one place. */
import type { Side } from '../../dataset/sides.ts';

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
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    paper: read('--paper'),
    ink: read('--ink'),
    soft: read('--ink-soft'),
    tie: read('--graph-tie'),
    accent: read('--accent'),
    dispute: read('--dispute-mark'),
    sides: {
      first: read('--side-first'),
      second: read('--side-second'),
      other: read('--side-other'),
    },
    font: read('--sans') || 'sans-serif',
  };
}
