import { useParams } from 'react-router';
import { eventAt, eventRow } from '../dataset/dataset.ts';
import { disagreementsOf } from '../dataset/disagreement.ts';
import { EventDetails } from '../features/details/event-details.tsx';
import { useLocale } from '../i18n/locale.tsx';
import { NotFound } from './not-found.tsx';
import { useData } from './use-data.ts';
import { usePageTitle } from './use-page-title.ts';
import { useSelection } from './use-selection.ts';
import { Workspace } from './workspace.tsx';

export function EventPage() {
  const { id = '' } = useParams();
  const dataset = useData();
  const row = eventRow(dataset, id);
  return row === undefined ? <NotFound kind="events" id={id} /> : <KnownEvent row={row} />;
}

function KnownEvent({ row }: { row: number }) {
  const { nameOf } = useLocale();
  const dataset = useData();
  const selection = useSelection(dataset);
  usePageTitle(nameOf(eventAt(dataset, row)));
  return (
    <Workspace dataset={dataset} selection={selection} firstTab="details">
      <EventDetails dataset={dataset} row={row} disagreements={disagreementsOf(dataset)} />
    </Workspace>
  );
}
