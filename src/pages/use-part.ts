/** Which part of a page a phone shows, and how far down: an event closed leads back to it. */
import { useLayoutEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { DEFAULT_VIEW, type ViewState } from '../view-state/view-state.ts';

/** On a phone one part is seen at a time. */
export const PARTS = ['timeline', 'graph', 'events', 'filters', 'details'] as const;
export type Part = (typeof PARTS)[number];

/** The part in which the answer to an address stands: the graph, where the address asks it. */
export function firstPartOf(view: ViewState, usual: Part): Part {
  const asks =
    view.focus.length + view.between.length > 0 || view.relation !== DEFAULT_VIEW.relation;
  // These stay from page to page, and count only where the graph is one of the main things.
  const sets =
    view.moved.length > 0 ||
    view.graph !== DEFAULT_VIEW.graph ||
    view.arrange !== DEFAULT_VIEW.arrange;
  return asks || (sets && usual === 'timeline') ? 'graph' : usual;
}

interface Place {
  readonly part: Part;
  /** CSS pixels from the top of the page. */
  readonly scroll: number;
}
interface Places {
  readonly here: Place;
  /** Where an event was chosen that is still shown. */
  readonly before: Place;
}

/** Where a page was left, by its entry in history: Back leads there again. */
const left = new Map<string, Places>();

/** As in the styles: wider pages show all parts at once. */
const isNarrow = () => globalThis.matchMedia?.('(width < 56rem)').matches ?? false;

/** Milliseconds in which a page that is shown again has its length again. */
const SETTLED = 1000;

/** Scrolls now, and again while what is shown is still growing. */
function scrollWhenLongEnough(top: number): (() => void) | undefined {
  scrollTo({ top });
  if (scrollY >= top) return undefined;
  const growth = new ResizeObserver(() => scrollTo({ top }));
  growth.observe(document.body);
  const stop = () => growth.disconnect();
  const timer = setTimeout(stop, SETTLED);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** @param chosen id of the event shown in the details; empty for none */
export function usePart(first: Part, chosen: string): readonly [Part, (part: Part) => void] {
  const { key } = useLocation();
  const [start] = useState(() => left.get(key));
  const [place, setPlace] = useState<Place>(
    () => start?.here ?? { part: chosen ? 'details' : first, scroll: 0 },
  );
  const latest = useRef({ key, place, before: start?.before ?? { part: first, scroll: 0 } });
  useLayoutEffect(() => {
    Object.assign(latest.current, { key, place });
  }, [key, place]);

  const shown = useRef(chosen);
  useLayoutEffect(() => {
    const [old, { current }] = [shown.current, latest];
    shown.current = chosen;
    if (old === chosen) return;
    if (!chosen) {
      if (current.place.part === 'details') setPlace(current.before);
      return;
    }
    if (!old || current.place.part !== 'details') {
      current.before = { part: current.place.part, scroll: scrollY };
    }
    setPlace({ part: 'details', scroll: 0 });
  }, [chosen]);

  const isStart = useRef(true);
  useLayoutEffect(() => {
    // What a link leads to begins where the browser has it.
    const isOurs = !isStart.current || start !== undefined;
    isStart.current = false;
    return isOurs && isNarrow() ? scrollWhenLongEnough(place.scroll) : undefined;
  }, [place, start]);

  useLayoutEffect(
    () => () => {
      const { key: last, place: here, before } = latest.current;
      left.set(last, { here: { ...here, scroll: scrollY }, before });
    },
    [],
  );
  return [place.part, (part) => setPlace({ part, scroll: 0 })];
}
