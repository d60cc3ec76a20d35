/** The page of a person, organisation, country, place or topic. */
import { useMemo } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import { isWithin } from '../../dataset/trees.ts';
import { ownClaims } from '../../dataset/own-records.ts';
import { actorAt, participantsOf, type Claim } from '../../dataset/rows.ts';
import type { Selection } from '../../dataset/select.ts';
import { listAt } from '../../lib/columns.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { PageLink } from '../../ui/page-link.tsx';
import type { EntityKind } from '../../domain/vocabulary.ts';
import { CompanionList } from './companion-list.tsx';
import { Correction } from './correction.tsx';
import { OfficesHere, PeopleOf, TreeAround } from './entity-parts.tsx';
import { EventLines } from './event-lines.tsx';
import { Kept } from './noted.tsx';
import { Offices } from './offices.tsx';
import { Reports } from './reports.tsx';
import { Section } from './section.tsx';
import { TopicList } from './topic-list.tsx';
import './details.css';
import './lists.css';
import './evidence.css';

type Kind = Exclude<EntityKind, 'events' | 'articles'>;

interface Subject {
  readonly name: string;
  readonly names?: Readonly<Record<string, string>> | null | undefined;
  readonly alternateNames?: readonly string[] | null | undefined;
  readonly country?: string | null | undefined;
}

/** The claims that put an event on the page of something. */
function becauseOf(dataset: Dataset, kind: Kind, id: string, row: number) {
  // A country is named for the event, or is that of somebody who took part.
  const ofCountry = new Set(
    kind === 'countries'
      ? participantsOf(dataset, row)
          .filter(({ side }) => dataset.countries[side] === id)
          .map(({ actor }) => actorAt(dataset, actor).id)
      : [],
  );
  return ({ property, value }: Claim): boolean => {
    switch (kind) {
      case 'people':
      case 'organisations':
        return property === 'participant' && value === id;
      case 'countries':
        return (
          (property === 'country' && value === id) ||
          (property === 'participant' && ofCountry.has(value))
        );
      case 'places':
        return property === 'place';
      case 'topics':
        return property === 'topic' && isWithin(dataset.topics, value, id);
    }
  };
}

export function EntityDetails({
  dataset,
  kind,
  id,
  subject,
  selection,
}: {
  dataset: Dataset;
  kind: Kind;
  id: string;
  subject: Subject;
  selection: Selection;
}) {
  const { t, words, nameOf, countryName } = useFullLocale();
  const others = [...(subject.alternateNames ?? []), ...Object.values(subject.names ?? {})].filter(
    (name) => name !== nameOf(subject),
  );
  const rows = useMemo(() => [...selection.rows], [selection]);
  const own = useMemo(() => ownClaims(dataset, kind, id), [dataset, kind, id]);
  const spoken = new Set(rows.flatMap((row) => [...listAt(dataset.facets.article, row)]));
  const mentioned = dataset.articles.flatMap(({ mentions }, at) =>
    (kind === 'countries' && mentions?.countries?.includes(id)) ||
    (kind === 'topics' && mentions?.topics?.includes(id))
      ? [at]
      : [],
  );
  const people = dataset.people.length;
  const actor =
    kind === 'people'
      ? dataset.people.findIndex((person) => person.id === id)
      : people + dataset.organisations.findIndex((item) => item.id === id);
  return (
    <article className="entity-details">
      <div className="eyebrow">
        {t.terms.page[kind]}
        {subject.country && (
          <>
            {' · '}
            <Kept dataset={dataset} own={own} fact={t.terms.property.country}>
              <PageLink to={{ page: 'countries', id: subject.country }}>
                {countryName(subject.country)}
              </PageLink>
            </Kept>
          </>
        )}
      </div>
      <h1 className="details-title">{nameOf(subject)}</h1>
      {others.length > 0 && (
        <div className="also">
          <Kept dataset={dataset} own={own} fact={t.facts.alsoWritten}>
            {t.facts.alsoWritten} {words.list([...new Set(others)])}
          </Kept>
        </div>
      )}
      {kind === 'people' && <Offices dataset={dataset} actor={actor} id={id} rows={rows} />}
      {kind === 'organisations' && <OfficesHere dataset={dataset} id={id} />}
      {(kind === 'topics' || kind === 'places') && (
        <TreeAround dataset={dataset} kind={kind} id={id} />
      )}
      {(kind === 'people' || kind === 'organisations') && (
        <CompanionList dataset={dataset} rows={rows} actor={actor} id={id} />
      )}
      <Section title={rows.length === 0 ? t.facts.noEvents : t.facts.eventsCount(rows.length)}>
        {rows.length === 0 && <p className="details-note">{t.evidence.entity.noReport}</p>}
        <EventLines
          dataset={dataset}
          rows={rows}
          because={(row) => becauseOf(dataset, kind, id, row)}
        />
      </Section>
      <TopicList dataset={dataset} rows={rows} except={kind === 'topics' ? id : undefined} />
      {kind === 'countries' && <PeopleOf dataset={dataset} code={id} />}
      <Reports dataset={dataset} articles={[...new Set([...spoken, ...mentioned])]} />
      <Correction dataset={dataset} page={`${nameOf(subject)} (${kind}/${id})`} />
    </article>
  );
}
