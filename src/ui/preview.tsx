/**
 * Small previews of pages, shown beside a link while it is pointed at or has the focus. What they
 * say stands on the page itself as well: nothing is to be had by hovering alone. What a preview
 * contains comes from above, for this layer knows no data.
 */
import { createContext, useContext, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Route } from '../view-state/href.ts';
import { laterHook } from './later.ts';

const useBox = laterHook(() => import('./preview-box.tsx'));

interface PreviewControl {
  readonly show: (anchor: HTMLElement, route: Route, delay: number) => void;
  readonly hide: (anchor: HTMLElement) => void;
}

const PreviewContext = createContext<PreviewControl | undefined>(undefined);

/** Milliseconds: long enough not to flicker while the pointer passes, short enough to be found. */
const REST = 350;
const LEAVE = 200;

interface Shown {
  readonly anchor: HTMLElement;
  readonly route: Route;
}

/** Handlers for a link to a page; empty where nobody provides previews. */
export function usePreview(route: Route) {
  const control = useContext(PreviewContext);
  if (!control) return {};
  return {
    onPointerEnter: (event: { pointerType: string; currentTarget: HTMLElement }) => {
      if (event.pointerType === 'mouse') control.show(event.currentTarget, route, REST);
    },
    onPointerLeave: (event: { currentTarget: HTMLElement }) => control.hide(event.currentTarget),
    onFocus: (event: { currentTarget: HTMLElement }) => {
      if (event.currentTarget.matches(':focus-visible')) {
        control.show(event.currentTarget, route, REST);
      }
    },
    onBlur: (event: { currentTarget: HTMLElement }) => control.hide(event.currentTarget),
  };
}

export function PreviewProvider({
  render,
  children,
}: {
  /** What is shown for a page; nothing for pages that need none. */
  render: (route: Route) => ReactNode;
  children: ReactNode;
}) {
  const [shown, setShown] = useState<Shown>();
  const id = useId();
  const timer = useRef(0);
  const control = useMemo<PreviewControl>(() => {
    const after = (delay: number, next: Shown | undefined) => {
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => setShown(next), delay);
    };
    return {
      show: (anchor, route, delay) => after(delay, { anchor, route }),
      hide: () => after(LEAVE, undefined),
    };
  }, []);
  const content = shown && render(shown.route);
  const box = useBox(shown !== undefined);
  return (
    <PreviewContext value={control}>
      {children}
      {shown && content && box && box !== 'failed' && (
        <box.PreviewBox
          id={id}
          anchor={shown.anchor}
          onStay={() => clearTimeout(timer.current)}
          onClose={() => {
            clearTimeout(timer.current);
            setShown(undefined);
          }}
        >
          {content}
        </box.PreviewBox>
      )}
    </PreviewContext>
  );
}
