import { useLayoutEffect, useRef } from 'react';
import { useFullLocale } from '../../i18n/later-texts.ts';
import type { Size } from '../../ui/use-size.ts';
import { locate } from './locate.ts';
import { placeTip } from './place-tip.ts';
import type { Mark } from './scene.ts';
import type { Graph } from './use-graph.ts';
import type { Viewport } from './viewport.ts';
import { wordsFor } from './words-for.ts';

interface Props {
  readonly graph: Graph;
  readonly mark: Mark;
  readonly viewNow: () => Viewport | undefined;
  readonly room: Size;
}

/** Words beside what is pointed at. Hidden from assistive technology, which hears them announced. */
export function Tip({ graph, mark, viewNow, room }: Props) {
  const { title, text } = wordsFor(graph, mark, useFullLocale());
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    const view = viewNow();
    if (!element || !view) return;
    const place = locate({ picture: graph.picture, view }, mark);
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
