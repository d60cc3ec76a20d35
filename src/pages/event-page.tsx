import { useEffect } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import type { Dataset } from '../dataset/dataset.ts';
import { eventAt, eventId, eventRow } from '../dataset/rows.ts';
import { parseEdtf } from '../domain/edtf.ts';
import { EventDetails } from '../features/details/event-details.tsx';
import { useLocale } from '../i18n/locale.tsx';
import { useView } from '../ui/view-context.tsx';
import { hrefOf } from '../view-state/href.ts';
import { NotFound } from './not-found.tsx';
import { useData } from './use-data.ts';
import { usePageTitle } from './use-page-title.ts';
import { useSelection } from './use-selection.ts';
import { Workspace } from './workspace.tsx';

export function EventPage() {
  const { id = '' } = useParams();
  const { hash } = useLocation();
  const { view } = useView();
  const dataset = useData();
  const row = eventRow(dataset, id);
  if (row === undefined) return <NotFound kind="events" id={id} />;
  const present = eventId(dataset, row);
  // A former id stays good for ever, but is not handed on.
  if (present !== id)
    return <Navigate replace to={hrefOf({ page: 'events', id: present }, view) + hash} />;
  return <KnownEvent row={row} />;
}

/** A link may show a stretch of time in which the event is not; then it shows all of it. */
function useInSight({ events }: Dataset, row: number): void {
  const { view, change } = useView();
  const { window } = view;
  const isOutside =
    window !== undefined &&
    row < events.dated &&
    ((events.startFrom[row] ?? 0) > (dayOfIso(window.to) ?? 0) ||
      (events.endTo[row] ?? 0) < (dayOfIso(window.from) ?? 0));
  useEffect(() => {
    if (isOutside) change({ window: undefined }, 'replace');
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only as the page opens: who pans away afterwards means to
  }, [row]);
}

const dayOfIso = (iso: string) => parseEdtf(iso)?.start.from;

function KnownEvent({ row }: { row: number }) {
  const { nameOf } = useLocale();
  const dataset = useData();
  const selection = useSelection(dataset);
  usePageTitle(nameOf(eventAt(dataset, row)));
  useInSight(dataset, row);
  return (
    <Workspace dataset={dataset} selection={selection} firstTab="details">
      <EventDetails dataset={dataset} row={row} />
    </Workspace>
  );
}
