import { useEffect, useRef } from 'react';

/** Calls `open` on “/” outside of text fields, and on Ctrl-K or ⌘K anywhere. */
export function usePaletteKey(open: () => void): void {
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      const isTyping =
        target instanceof HTMLElement &&
        target.matches(
          'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]',
        );
      const isPalette = event.key === 'k' && (event.ctrlKey || event.metaKey);
      const isSlash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey;
      // A dialog that is open keeps the keyboard.
      if ((!isPalette && !isSlash) || document.querySelector('dialog:modal')) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
