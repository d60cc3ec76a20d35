import { useLayoutEffect, useRef } from 'react';
import type { Size } from '../../ui/use-size.ts';
import { placeTip, type Box } from './place-tip.ts';

export interface TipText {
  readonly title: string;
  readonly text: string;
}

/** The point that is spoken of, and what must stay visible, in CSS pixels of the drawing. */
export interface TipPlace {
  readonly anchor: readonly [number, number];
  readonly avoid: readonly Box[];
  /** What had better stay visible too. */
  readonly others: readonly Box[];
}

interface Props extends TipText {
  readonly locate: () => TipPlace | undefined;
  readonly room: Size;
}

/** Words beside what is pointed at. Hidden from assistive technology, which hears them announced. */
export function Tip({ title, text, locate, room }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    const place = locate();
    if (!element || !place) return;
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const [x, y] = placeTip(place.anchor, place.avoid, place.others, size, room);
    element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  });
  return (
    <div ref={ref} className="graph-tip" aria-hidden="true">
      <strong>{title}</strong>
      <span>{text}</span>
    </div>
  );
}
