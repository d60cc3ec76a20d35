import { useState, type ReactNode } from 'react';
import { useLocale } from '../i18n/locale.tsx';

/** At a time; a large data set has thousands. */
const STEP = 50;

/** How much of a long list is shown, and what shows more of it. */
export function useMore(
  total: number,
  first = STEP,
): { readonly shown: number; readonly more: ReactNode } {
  const { t } = useLocale();
  const [shown, setShown] = useState(first);
  const left = total - shown;
  const more = left > 0 && (
    <button type="button" className="button-link show-more" onClick={() => setShown(shown + STEP)}>
      {t.shell.showMore(Math.min(STEP, left), left)}
    </button>
  );
  return { shown, more };
}
