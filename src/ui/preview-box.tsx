/** The box that a preview stands in, below its link or above it. */
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import './preview.css';

/** Milliseconds. */
const WATCH = 200;
/** Pixels between the link, the box and the edges of the window. */
const GAP = 6;

export function PreviewBox({
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
    const place = () => {
      // Beside the edge it would be no wider than what is left of the window.
      element.style.removeProperty('--x');
      const link = anchor.getBoundingClientRect();
      const { width, height } = element.getBoundingClientRect();
      const below = link.bottom + GAP;
      const fits = below + height < innerHeight - GAP || link.top < height + GAP;
      const x = Math.max(GAP, Math.min(link.left, innerWidth - width - GAP));
      element.style.setProperty('--x', `${x}px`);
      element.style.setProperty('--y', `${fits ? below : link.top - height - GAP}px`);
    };
    place();
    // What it says may come later than the box, and make it larger.
    const observer = new ResizeObserver(place);
    observer.observe(element);
    return () => observer.disconnect();
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
    }, WATCH);
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
