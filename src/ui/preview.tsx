/**
 * Small previews of pages, shown beside a link while it is pointed at or has the focus. What they
 * say stands on the page itself as well: nothing is to be had by hovering alone. What a preview
 * contains comes from above, for this layer knows no data.
 */
import {
  createContext,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import type { Route } from '../view-state/href.ts';
import './preview.css';

interface PreviewControl {
  readonly show: (anchor: HTMLElement, route: Route, delay: number) => void;
  readonly hide: (anchor: HTMLElement) => void;
}

const PreviewContext = createContext<PreviewControl | undefined>(undefined);

/** Milliseconds: long enough not to flicker while the pointer passes, short enough to be found. */
const REST = 350;
const LEAVE = 200;
const GAP = 6;

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
  return (
    <PreviewContext value={control}>
      {children}
      {shown && content && (
        <PreviewBox
          id={id}
          anchor={shown.anchor}
          onStay={() => clearTimeout(timer.current)}
          onClose={() => {
            clearTimeout(timer.current);
            setShown(undefined);
          }}
        >
          {content}
        </PreviewBox>
      )}
    </PreviewContext>
  );
}

function PreviewBox({
  id,
  anchor,
  onStay,
  onClose,
  children,
}: {
  id: string;
  anchor: HTMLElement;
  onStay: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const link = anchor.getBoundingClientRect();
    const { width, height } = element.getBoundingClientRect();
    const below = link.bottom + GAP;
    const fits = below + height < innerHeight - GAP || link.top < height + GAP;
    const x = Math.max(GAP, Math.min(link.left, innerWidth - width - GAP));
    element.style.setProperty('--x', `${x}px`);
    element.style.setProperty('--y', `${fits ? below : link.top - height - GAP}px`);
  }, [anchor]);
  useEffect(() => {
    anchor.setAttribute('aria-describedby', id);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current();
    };
    const onMove = () => close.current();
    // The link may be gone together with its page.
    const watch = setInterval(() => {
      if (!anchor.isConnected) close.current();
    }, LEAVE);
    addEventListener('keydown', onKeyDown);
    addEventListener('click', onMove);
    addEventListener('scroll', onMove, { capture: true, passive: true });
    return () => {
      anchor.removeAttribute('aria-describedby');
      clearInterval(watch);
      removeEventListener('keydown', onKeyDown);
      removeEventListener('click', onMove);
      removeEventListener('scroll', onMove, { capture: true });
    };
  }, [anchor, id]);
  return (
    <div
      ref={box}
      id={id}
      role="tooltip"
      className="preview"
      onPointerEnter={onStay}
      onPointerLeave={onClose}
    >
      {children}
    </div>
  );
}
