import { useEffect, useState, type RefObject } from 'react';
import { readPalette, type Palette } from './palette.ts';

/** The colours of the page's theme, read anew when it changes or its fonts arrive. */
export function usePalette(ref: RefObject<Element | null>): Palette | undefined {
  const [palette, setPalette] = useState<Palette>();
  useEffect(() => {
    const read = () => {
      if (ref.current) setPalette(readPalette(ref.current));
    };
    read();
    const media = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
      matchMedia(query),
    );
    for (const query of media) query.addEventListener('change', read);
    const theme = new MutationObserver(read);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    void document.fonts?.ready.then(read);
    return () => {
      for (const query of media) query.removeEventListener('change', read);
      theme.disconnect();
    };
  }, [ref]);
  return palette;
}
