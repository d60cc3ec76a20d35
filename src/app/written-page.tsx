/**
 * What the build wrote for the address that was opened. It can be read at once, so it stays until
 * the data set is there, instead of a message that asks to wait.
 */
import { useCallback } from 'react';

/** Taken before React clears its root. */
const written =
  typeof document === 'undefined' ? null : document.querySelector('#root .static-page');

export const hasWrittenPage = (): boolean => written !== null;

export function WrittenPage() {
  const keep = useCallback((box: HTMLDivElement | null) => {
    if (box && written) box.replaceChildren(written);
  }, []);
  return <div ref={keep} aria-busy="true" />;
}
