/** Says in words what a mark says in signs; beside the mark, never over it, and aloud. */
import { useLayoutEffect, useRef } from 'react';
import { useLocale, type Locale } from '../../i18n/locale.tsx';
import { describe } from './describe.ts';
import type { LaneModel } from './lanes.ts';

interface TipWords {
  readonly title: string;
  readonly lines: readonly string[];
}

/** An event in the lanes as they were when it was pointed at. */
interface Pointed {
  readonly model: LaneModel;
  readonly row: number;
}

/** What is spoken of: an event, or something in words of its own. */
export type Tip = (Pointed | TipWords) & {
  /** The middle of what it speaks of, in pixels of the drawing. */
  readonly x: number;
  readonly y: number;
};

/** An event that the keys led to, after what is to be said before it. */
export interface Step extends Pointed {
  readonly where: string;
}

const AWAY = 14;

const wordsFor = ({ model: { dataset, possible }, row }: Pointed, locale: Locale) =>
  describe(dataset, row, locale, possible.has(row));

function eventWords(pointed: Pointed, locale: Locale): TipWords {
  const { name, date, facts, participants } = wordsFor(pointed, locale);
  return { title: name, lines: [date, facts, participants] };
}

export function Announcement({ step }: { step: Step }) {
  const locale = useLocale();
  const { name, date, facts, participants } = wordsFor(step, locale);
  return locale.t.timeline.announce([step.where, name, date, facts, participants]);
}

interface Props {
  readonly tip: Tip;
  readonly width: number;
  readonly height: number;
}

export function Tooltip({ tip, width, height }: Props) {
  const locale = useLocale();
  const { title, lines } = 'row' in tip ? eventWords(tip, locale) : tip;
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
      <strong>{title}</strong>
      {lines.filter(Boolean).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
