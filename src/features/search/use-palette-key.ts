import { useLayoutEffect, useRef } from 'react';

const WANTED = 'parley-search';

/** Opens the search box from anywhere on the page, as its keys do. */
export const openPalette = () => void dispatchEvent(new Event(WANTED));

/** Calls `open` when somebody asks for the search box: on “/” outside of text fields, and on Ctrl-K or ⌘K anywhere too. */
export function usePaletteKey(open: () => void): void {
  const latest = useRef(open);
  // With the box on the page, not a moment later: a key pressed in between would be lost.
  useLayoutEffect(() => {
    latest.current = open;
  });
  useLayoutEffect(() => {
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
    const onWanted = () => latest.current();
    addEventListener('keydown', onKeyDown);
    addEventListener(WANTED, onWanted);
    return () => {
      removeEventListener('keydown', onKeyDown);
      removeEventListener(WANTED, onWanted);
    };
  }, []);
}
