/** The page of a person, organisation, country, place or topic. */
import type { Dataset } from '../../dataset/dataset.ts';
import type { Selection } from '../../dataset/select.ts';
import { listAt } from '../../lib/columns.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import type { EntityKind } from '../../domain/vocabulary.ts';
import { companionsOf } from './companions.ts';
import { EventLine } from './event-line.tsx';
import { Offices } from './offices.tsx';
import { Reports } from './reports.tsx';
import './details.css';

interface Subject {
  readonly name: string;
  readonly names?: Readonly<Record<string, string>> | null | undefined;
  readonly alternateNames?: readonly string[] | null | undefined;
  readonly country?: string | null | undefined;
}

const MOST_EVENTS = 50;

export function EntityDetails({
  dataset,
  kind,
  id,
  subject,
  selection,
}: {
  dataset: Dataset;
  kind: Exclude<EntityKind, 'events' | 'articles'>;
  id: string;
  subject: Subject;
  selection: Selection;
}) {
  const { t, words, nameOf, countryName } = useLocale();
  const others = [...(subject.alternateNames ?? []), ...Object.values(subject.names ?? {})].filter(
    (name) => name !== nameOf(subject),
  );
  const rows = [...selection.rows];
  const articles = new Set(rows.flatMap((row) => [...listAt(dataset.facets.article, row)]));
  const companions = kind === 'people' || kind === 'organisations';
  const actor =
    kind === 'people'
      ? dataset.people.findIndex((person) => person.id === id)
      : dataset.people.length + dataset.organisations.findIndex((item) => item.id === id);
  const met = companions ? companionsOf(dataset, selection.rows, actor) : [];
  return (
    <article className="entity-details">
      <p className="eyebrow">
        {t.terms.page[kind]}
        {subject.country && (
          <>
            {' · '}
            <PageLink to={{ page: 'countries', id: subject.country }}>
              {countryName(subject.country)}
            </PageLink>
          </>
        )}
      </p>
      <h1 className="details-title">{nameOf(subject)}</h1>
      {others.length > 0 && (
        <p className="also">
          {t.details.alsoWritten} {words.list(others)}
        </p>
      )}
      {kind === 'people' && <Offices dataset={dataset} actor={actor} id={id} />}
      {kind === 'topics' && <TopicTree dataset={dataset} id={id} />}
      {met.length > 0 && (
        <section className="details-section" aria-labelledby="met">
          <h2 id="met" className="details-label">
            {t.details.metWith}
          </h2>
          <ul className="companions">
            {met.map(({ record, page, count }) => (
              <li key={record.id}>
                <PageLink to={{ page, id: record.id }}>{nameOf(record)}</PageLink>
                <span>{t.details.eventsCount(count)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="details-section" aria-labelledby="own-events">
        <h2 id="own-events" className="details-label">
          {rows.length === 0 ? t.details.noEvents : t.details.eventsCount(rows.length)}
        </h2>
        <ul className="event-lines">
          {rows.slice(0, MOST_EVENTS).map((row) => (
            <EventLine key={row} dataset={dataset} row={row} />
          ))}
        </ul>
      </section>
      <Reports dataset={dataset} articles={[...articles]} />
    </article>
  );
}

function TopicTree({ dataset, id }: { dataset: Dataset; id: string }) {
  const { t, nameOf } = useLocale();
  const topic = dataset.topics.find((item) => item.id === id);
  const above = dataset.topics.find((item) => item.id === topic?.broader);
  const below = dataset.topics.filter((item) => item.broader === id);
  const link = (item: (typeof below)[number]) => (
    <li key={item.id}>
      <PageLink to={{ page: 'topics', id: item.id }}>{nameOf(item)}</PageLink>
    </li>
  );
  if (!above && below.length === 0) return undefined;
  return (
    <dl className="facts">
      {above && (
        <>
          <dt>{t.details.broader}</dt>
          <dd>
            <ul className="link-list">{link(above)}</ul>
          </dd>
        </>
      )}
      {below.length > 0 && (
        <>
          <dt>{t.details.narrower}</dt>
          <dd>
            <ul className="link-list">{below.map(link)}</ul>
          </dd>
        </>
      )}
    </dl>
  );
}
