/** What is told of a page before it is opened: what it is, when, with whom, and how much. */
import type { Dataset } from '../../dataset/dataset.ts';
import { actorAt, dateOf, eventAt, eventRow, reportsOf } from '../../dataset/rows.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { Attendees } from '../../ui/attendees.tsx';
import { Sign } from '../../ui/sign.tsx';
import type { Route } from '../../view-state/href.ts';
import { glanceAt } from './glance.ts';

const MOST_NAMES = 3;

export function PreviewCard({ dataset, route }: { dataset: Dataset; route: Route }) {
  if (!('id' in route)) return undefined;
  if (route.page !== 'events')
    return <ThingCard dataset={dataset} page={route.page} id={route.id} />;
  const row = eventRow(dataset, route.id);
  return row === undefined ? undefined : <EventCard dataset={dataset} row={row} />;
}

function EventCard({ dataset, row }: { dataset: Dataset; row: number }) {
  const { t, dates, words, nameOf } = useFullLocale();
  const event = eventAt(dataset, row);
  const place = dataset.places[event.place];
  const people = event.participants.map(({ actor, attendance }) => ({
    name: nameOf(actorAt(dataset, actor)),
    attendance,
  }));
  const reports = reportsOf(dataset, row).map((at) => words.number(at + 1));
  return (
    <>
      <p className="preview-kind">
        {t.terms.format[event.format]} · <Sign kind={event.status} />{' '}
        {t.terms.status[event.status].toLowerCase()}
        {event.disputed && (
          <>
            {' · '}
            <Sign kind="disputed" /> {t.terms.disputed.toLowerCase()}
          </>
        )}
      </p>
      <p className="preview-name">{nameOf(event)}</p>
      <p>{[dates.inWords(event.date), place && nameOf(place)].filter(Boolean).join(', ')}</p>
      {people.length > 0 && (
        <p className="preview-more">
          <Attendees status={event.status} people={people} most={MOST_NAMES} />
        </p>
      )}
      {reports.length > 0 && (
        <p className="preview-more">
          {reports.length === 1
            ? t.palette.preview.oneReport(words.list(reports))
            : t.palette.preview.reports(words.list(reports))}
        </p>
      )}
    </>
  );
}

function ThingCard({
  dataset,
  page,
  id,
}: {
  dataset: Dataset;
  page: Exclude<Extract<Route, { id: string }>['page'], 'events'>;
  id: string;
}) {
  const { t, dates, nameOf, countryName } = useFullLocale();
  const glance = glanceAt(dataset, page, id);
  if (!glance) return undefined;
  const { record, rows, office, companions, published, claims } = glance;
  const first = rows[0];
  const last = rows.at(-1);
  const dated = (row: number | undefined) =>
    row !== undefined && row < dataset.events.dated ? dates.short(dateOf(dataset, row)) : undefined;
  const [from, to] = [dated(first), dated(last) ?? dated(lastDated(dataset, rows))];
  return (
    <>
      <p className="preview-kind">{t.terms.page[page]}</p>
      <p className="preview-name">{record ? nameOf(record) : countryName(id)}</p>
      {office && <p>{nameOf(office)}</p>}
      {published && <p>{t.facts.published(dates.shortText(published))}</p>}
      <p>
        {[
          t.palette.eventsOf(rows.length),
          claims === undefined ? undefined : t.palette.preview.claims(claims),
          from && to && page !== 'articles' ? t.palette.preview.since(from, to) : undefined,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {companions.length > 0 && (
        <p className="preview-more">
          {t.palette.preview.with(
            companions.map((actor) => nameOf(actorAt(dataset, actor))).join(', '),
          )}
        </p>
      )}
    </>
  );
}

const lastDated = (dataset: Dataset, rows: readonly number[]) =>
  rows.findLast((row) => row < dataset.events.dated);
