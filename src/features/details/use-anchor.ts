import { useEffect } from 'react';

/** Empty where nothing readable is named. */
function named(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

function show(): void {
  const id = named();
  const target = id ? document.getElementById(id) : null;
  if (!target) return;
  for (let at: Element | null = target; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  target.scrollIntoView({ block: 'center' });
  target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
}

/**
 * Brings what the address names after its “#” into view, out of whatever it is folded into; again
 * when `ready` changes, for what comes later than the page.
 */
export function useAnchor(ready: unknown): void {
  useEffect(() => {
    show();
    addEventListener('hashchange', show);
    return () => removeEventListener('hashchange', show);
  }, [ready]);
}
