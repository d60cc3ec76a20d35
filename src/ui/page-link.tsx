import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Route } from '../view-state/href.ts';
import { usePreview } from './preview.tsx';
import { useView } from './view-context.tsx';

/** A link to a page of the app that keeps the reader's filters and settings, with a preview. */
export function PageLink({
  to,
  className,
  children,
}: {
  to: Route;
  className?: string;
  children: ReactNode;
}) {
  const { hrefTo } = useView();
  return (
    <Link to={hrefTo(to)} className={className} {...usePreview(to)}>
      {children}
    </Link>
  );
}
