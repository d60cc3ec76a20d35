/** What is typed, which goes into the address after a pause, and yields to what the address says. */
import { startTransition, useEffect, useRef, useState } from 'react';
import { useView } from '../../ui/view-context.tsx';

/** Milliseconds of quiet after which typing goes into the address. */
const PAUSE = 350;
/** The same where narrowing all views takes so long that the next key would have to wait for it. */
const LONG_PAUSE = 1000;
/** Events from which that is so. */
const MANY = 20_000;

export function useTyped(events: number): readonly [string, (text: string) => void] {
  const { view, change } = useView();
  const [text, setText] = useState(view.q);
  const pause = events > MANY ? LONG_PAUSE : PAUSE;
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
    const timer = setTimeout(() => {
      sent.current.add(q);
      // The next key need not wait for what the last ones select.
      startTransition(() => change({ q }, 'replace'));
    }, pause);
    return () => clearTimeout(timer);
  }, [text, view.q, change, pause]);
  return [text, setText];
}
