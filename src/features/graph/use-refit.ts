/** Brings what is left of a graph into view when a filter, its subject or its steps change. */
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { FILTER_GROUPS } from '../../domain/filter.ts';
import { useView } from '../../ui/view-context.tsx';
import type { Size } from '../../ui/use-size.ts';
import { refit } from './refit.ts';
import type { Stage } from './stage.ts';
import type { Graph } from './use-graph.ts';
import type { Gestures } from './use-gestures.ts';

interface Fitted {
  readonly subject: string;
  readonly filter: string;
  readonly time: string;
  readonly isArranging: boolean;
}

/** After `stage` has been given the graph. */
export function useRefit(
  { mode, picture, places }: Graph,
  size: Size,
  stage: RefObject<Stage | undefined>,
  gestures: RefObject<Gestures | undefined>,
): void {
  const { view, route } = useView();
  const { arrange, focus, hops, window, q, match, from, to } = view;
  const subject = JSON.stringify([mode, arrange, route, focus, focus.length > 0 && hops]);
  const filter = JSON.stringify([q, match, ...FILTER_GROUPS.map((group) => view[group])]);
  const time = JSON.stringify([window, from, to]);
  const isArranging = places.progress < 1;
  const fitted = useRef<Fitted>(undefined);
  const latest = useRef(picture);
  useLayoutEffect(() => {
    latest.current = picture;
  });
  useLayoutEffect(() => {
    const { base, zoom, mover } = stage.current ?? {};
    if (!base || !zoom || size.width === 0) return;
    const before = fitted.current;
    const isSame = before?.subject === subject && before.filter === filter;
    // A node that is dragged moves nothing else, so that the view follows other nodes only.
    fitted.current = { subject, filter, time: isSame ? before.time : time, isArranging };
    const isByHand = mover === 'reader';
    const isMoving = isArranging || before?.isArranging === true;
    const isOther = before?.subject !== subject || (isMoving && !isByHand);
    const occasion = isOther ? 'subject' : fitted.current.time === time ? 'filter' : 'time';
    const to = refit(occasion, latest.current.places, { base, zoom, size }, isByHand);
    if (to) gestures.current?.zoomTo(to, before !== undefined && !isMoving);
  }, [picture.nodes, places.bounds, size, isArranging, subject, filter, time, stage, gestures]);
}
