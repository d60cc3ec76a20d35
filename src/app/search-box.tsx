import { useEffect, useRef, useState } from 'react';
import { useLocale } from '../i18n/locale.tsx';
import { useView } from '../ui/view-context.tsx';

/** Milliseconds of quiet after which typing goes into the address. */
const PAUSE = 150;

export function SearchBox() {
  const { t } = useLocale();
  const { view, change } = useView();
  const [text, setText] = useState(view.q);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => setText((typed) => (typed.trim() === view.q ? typed : view.q)), [view.q]);
  useEffect(() => {
    if (text.trim() === view.q) return;
    const timer = setTimeout(() => change({ q: text.trim() }, 'replace'), PAUSE);
    return () => clearTimeout(timer);
  }, [text, view.q, change]);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const { target } = event;
      const isTyping =
        target instanceof HTMLElement &&
        target.matches('input, textarea, select, [contenteditable]');
      const isPalette = event.key === 'k' && (event.ctrlKey || event.metaKey);
      if (!isPalette && (event.key !== '/' || isTyping)) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);

  return (
    <search className="search">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="m10.4 10.4 3.8 3.8" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <input
        ref={input}
        type="search"
        aria-label={t.shell.search}
        placeholder={t.shell.searchHint}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <kbd aria-hidden="true">/</kbd>
    </search>
  );
}
