/** What a table tells of each event. */
import { isoOf, NO_END, NO_START, type Day } from '../../lib/day.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { actorAt, eventAt, eventId, reportsOf } from '../../dataset/rows.ts';
import { disagreementsOf } from '../../dataset/disagreement.ts';
import { extentOf } from '../../domain/edtf.ts';
import type { EventRow } from '../../formats/events-csv.ts';
import type { Locale } from '../../i18n/locale.tsx';

export function* eventRows(
  dataset: Dataset,
  rows: Iterable<number>,
  { nameOf }: Pick<Locale, 'nameOf'>,
  addressOf: (event: string) => string,
): Generator<EventRow> {
  const { places, topics, countries, articles } = dataset;
  const disputed = new Map<number, Set<string>>();
  for (const { event, property } of disagreementsOf(dataset)) {
    disputed.set(event, (disputed.get(event) ?? new Set()).add(property));
  }
  for (const row of rows) {
    const event = eventAt(dataset, row);
    const { from, to } = event.date ? extentOf(event.date) : { from: NO_START, to: NO_END };
    const place = places[event.place];
    const who = (attendance: string) =>
      event.participants
        .filter((participant) => participant.attendance === attendance)
        .map(({ actor }) => nameOf(actorAt(dataset, actor)));
    yield {
      id: event.id,
      name: nameOf(event),
      date: event.date?.edtf ?? '',
      earliest: from === NO_START ? undefined : isoOf(from as Day),
      latest: to === NO_END ? undefined : isoOf(to as Day),
      status: event.status,
      kind: event.format,
      place: place ? nameOf(place) : '',
      participants: who('reported'),
      announced: who('announced'),
      absent: who('denied'),
      countries: event.countries.flatMap((at) => countries[at] ?? []),
      topics: event.topics.flatMap((at) => (topics[at] ? nameOf(topics[at]) : [])),
      partOf: event.superEvent < 0 ? '' : eventId(dataset, event.superEvent),
      disputed: [...(disputed.get(row) ?? [])],
      claims: (dataset.claims.byEvent[row + 1] ?? 0) - (dataset.claims.byEvent[row] ?? 0),
      articles: reportsOf(dataset, row).flatMap((at) => articles[at]?.label ?? []),
      address: addressOf(event.id),
    };
  }
}
