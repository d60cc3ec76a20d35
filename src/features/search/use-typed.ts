/** What is typed, which goes into the address after a pause, and yields to what the address says. */
import { startTransition, useEffect, useRef, useState } from 'react';
import { useView } from '../../ui/view-context.tsx';

/** Milliseconds of quiet after which typing goes into the address. */
const PAUSE = 350;

/** @param isHeld while typing stays out of the address, whatever the pause */
export function useTyped(isHeld: boolean): readonly [string, (text: string) => void] {
  const { view, change } = useView();
  const [text, setText] = useState(view.q);
  // What was typed comes back through the address, perhaps when more has been typed already.
  const sent = useRef(new Set<string>());
  useEffect(() => {
    if (!sent.current.has(view.q)) setText(view.q);
  }, [view.q]);
  useEffect(() => {
    const q = text.trim();
    if (q === view.q) {
      sent.current.clear();
      return;
    }
    if (isHeld) return;
    const timer = setTimeout(() => {
      sent.current.add(q);
      // The next key need not wait for what the last ones select.
      startTransition(() => change({ q }, 'replace'));
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text, view.q, change, isHeld]);
  return [text, setText];
}
