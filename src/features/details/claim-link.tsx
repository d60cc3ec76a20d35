import { useMemo, type ReactNode } from 'react';
import { PageLink } from '../../ui/page-link.tsx';
import { useView, ViewContext } from '../../ui/view-context.tsx';
import type { Route } from '../../view-state/href.ts';

/** A link to one claim, or to its passage, on a page. */
export function ClaimLink({
  to,
  anchor,
  children,
}: {
  to: Route;
  /** Id of the element to be shown there. */
  anchor: string;
  children: ReactNode;
}) {
  const control = useView();
  const anchored = useMemo(
    () => ({ ...control, hrefTo: (route: Route) => `${control.hrefTo(route)}#${anchor}` }),
    [control, anchor],
  );
  return (
    <ViewContext value={anchored}>
      <PageLink to={to}>{children}</PageLink>
    </ViewContext>
  );
}

export const claimAnchor = (id: string) => `claim-${id}`;
export const passageAnchor = (id: string) => `passage-${id}`;
/** Where an article’s page lists what it claims of an event. */
export const eventAnchor = (id: string) => `event-${id}`;
/** The list of all claims on an event’s page; what the page about the data set says it covers. */
export const EVIDENCE = 'evidence';
export const COVERAGE = 'coverage';
