import type { MouseEvent, ReactNode } from 'react';
import type { Route } from '../view-state/href.ts';
import { usePreview } from './preview.tsx';
import { useView } from './view-context.tsx';

/** Not one that opens a new tab or window, or saves. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/**
 * A link to a page of the app that keeps the reader's filters and settings, with a preview. A
 * page may hold hundreds, and all addresses change with a filter: so an `a` and no more.
 */
export function PageLink({
  to,
  anchor,
  className,
  children,
}: {
  to: Route;
  /** Id of the element to be shown there. */
  anchor?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
}) {
  const { hrefTo, go } = useView();
  return (
    <a
      href={hrefTo(to, anchor)}
      className={className}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        go(to, anchor === undefined ? {} : { anchor });
      }}
      {...usePreview(to)}
    >
      {children}
    </a>
  );
}
