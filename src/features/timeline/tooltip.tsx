/** Says in words what a mark says in signs; beside the mark, never over it. */
import { useLayoutEffect, useRef } from 'react';

export interface Tip {
  readonly title: string;
  readonly lines: readonly string[];
  /** The middle of what it speaks of, in pixels of the drawing. */
  readonly x: number;
  readonly y: number;
}

const AWAY = 14;

export function Tooltip({ tip, width, height }: { tip: Tip; width: number; height: number }) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const { offsetWidth, offsetHeight } = element;
    const x = Math.max(0, Math.min(tip.x + AWAY, width - offsetWidth));
    const below = tip.y + AWAY;
    const y = below + offsetHeight > height + 40 ? tip.y - AWAY - offsetHeight : below;
    element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }, [tip, width, height]);
  return (
    <div ref={ref} className="timeline-tip" aria-hidden="true">
      <strong>{tip.title}</strong>
      {tip.lines.filter(Boolean).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
