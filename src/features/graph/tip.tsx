import { useLayoutEffect, useRef } from 'react';
import { useFullLocale } from '../../i18n/later-texts.ts';
import type { Size } from '../../ui/use-size.ts';
import { placeTip, type Box } from './place-tip.ts';
import type { Mark } from './scene.ts';
import type { Graph } from './use-graph.ts';
import { wordsFor } from './words-for.ts';

/** The point that is spoken of, and what must stay visible, in CSS pixels of the drawing. */
export interface TipPlace {
  readonly anchor: readonly [number, number];
  readonly avoid: readonly Box[];
  /** What had better stay visible too. */
  readonly others: readonly Box[];
}

interface Props {
  readonly graph: Graph;
  readonly mark: Mark;
  readonly locate: () => TipPlace | undefined;
  readonly room: Size;
}

/** Words beside what is pointed at. Hidden from assistive technology, which hears them announced. */
export function Tip({ graph, mark, locate, room }: Props) {
  const { title, text } = wordsFor(graph, mark, useFullLocale());
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
