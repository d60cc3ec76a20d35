import { useEffect, useState, type RefObject } from 'react';
import type { Passage } from '../draft/model.ts';
import { selectionIn } from './selection.ts';

/** The words that are selected in the text: with the mouse, by touch, or with the keys. */
export function useSelected(pane: RefObject<HTMLElement | null>): Passage | undefined {
  const [selected, setSelected] = useState<Passage>();
  useEffect(() => {
    // What is offered for them would be in the way of a mouse that is still on its way.
    let isDragging = false;
    const look = () => {
      if (isDragging) return;
      const now = pane.current ? selectionIn(pane.current) : undefined;
      setSelected((old) => (old?.start === now?.start && old?.end === now?.end ? old : now));
    };
    const press = ({ pointerType }: PointerEvent) => {
      isDragging = pointerType === 'mouse';
    };
    const release = () => {
      isDragging = false;
      look();
    };
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener('selectionchange', look, { signal });
    document.addEventListener('pointerdown', press, { signal });
    document.addEventListener('pointerup', release, { signal });
    return () => stop.abort();
  }, [pane]);
  return selected;
}
