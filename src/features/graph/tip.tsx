import { useLayoutEffect, useRef, useState } from 'react';
import type { Size } from '../../ui/use-size.ts';
import { placeTip, type Box } from './place-tip.ts';

export interface TipText {
  readonly title: string;
  readonly text: string;
}

interface Props extends TipText {
  /** The point that is spoken of, and what must stay visible, in CSS pixels of the drawing. */
  readonly anchor: readonly [number, number];
  readonly avoid: readonly Box[];
  readonly room: Size;
}

export function Tip({ title, text, anchor, avoid, room }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<readonly [number, number]>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const tip = { width: element.offsetWidth, height: element.offsetHeight };
    setPlace(placeTip(anchor, avoid, tip, room));
  }, [title, text, anchor, avoid, room]);
  const [x, y] = place ?? [0, 0];
  return (
    // The same words are announced as one walks by keys.
    <div
      ref={ref}
      className="graph-tip"
      aria-hidden="true"
      style={{
        transform: `translate(${Math.round(x)}px, ${Math.round(y)}px)`,
        opacity: place ? 1 : 0,
      }}
    >
      <strong>{title}</strong>
      <span>{text}</span>
    </div>
  );
}
