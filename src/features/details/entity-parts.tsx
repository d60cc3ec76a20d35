/** What belongs to an organisation, a place, a topic or a country besides its events. */
import type { ReactNode } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import { treeOf } from '../../dataset/trees.ts';
import { isOwnRecord } from '../../dataset/own-records.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { OwnMark } from '../../ui/own-mark.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { Section } from './section.tsx';

type Kind = Parameters<typeof isOwnRecord>[1];
interface Item {
  readonly id: string;
  readonly name: string;
}

/** Tells what the reader’s own reports brought in from what the curator keeps. */
function Yours({ dataset, kind, id }: { dataset: Dataset; kind: Kind; id: string }) {
  const reports = isOwnRecord(dataset, kind, id) ? dataset.articles : [];
  return <OwnMark reports={reports} />;
}

/** What a topic or place is part of, and what it includes. */
export function TreeAround({
  dataset,
  kind,
  id,
}: {
  dataset: Dataset;
  kind: 'topics' | 'places';
  id: string;
}) {
  const { t, nameOf } = useFullLocale();
  const list: readonly Item[] = dataset[kind];
  const { at, parents } = treeOf(dataset[kind]);
  const self = at.get(id) ?? -1;
  const upper = list.filter((_, item) => item === parents[self]);
  const lower = list.filter((_, item) => parents[item] === self);
  const text = t.evidence.entity;
  const lines = [
    [kind === 'topics' ? t.facts.broader : text.within, upper],
    [kind === 'topics' ? t.facts.narrower : text.contains, lower],
  ] as const;
  if (upper.length + lower.length === 0) return undefined;
  return (
    <Section
      kept
      title={t.evidence.keptTitle(
        kind === 'topics' ? text.treeOfTopics : text.treeOfPlaces,
        isOwnRecord(dataset, kind, id),
      )}
    >
      <dl className="facts">
        {lines
          .filter(([, items]) => items.length > 0)
          .map(([name, items]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <ul className="link-list">
                  {items.map((item) => (
                    <li key={item.id}>
                      <PageLink to={{ page: kind, id: item.id }}>{nameOf(item)}</PageLink>
                      <Yours dataset={dataset} kind={kind} id={item.id} />
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
      </dl>
    </Section>
  );
}

/** The offices of an organisation and who is known to have held them. */
export function OfficesHere({ dataset, id }: { dataset: Dataset; id: string }) {
  const { t, dates, nameOf } = useFullLocale();
  const positions = dataset.positions.filter(({ organisation }) => organisation === id);
  const lines = positions.flatMap((position): { key: string; text: ReactNode; span: string }[] => {
    const held = dataset.occupancies.filter((one) => one.position === position.id);
    const name = (
      <>
        {nameOf(position)}
        <Yours dataset={dataset} kind="positions" id={position.id} />
      </>
    );
    if (held.length === 0) return [{ key: position.id, text: name, span: '' }];
    return held.map(({ holder, startDate, endDate }) => {
      const person = dataset.people.find((one) => one.id === holder);
      const text = (
        <>
          {name}
          {person && (
            <>
              {': '}
              <PageLink to={{ page: 'people', id: holder }}>{nameOf(person)}</PageLink>
            </>
          )}
        </>
      );
      const span = dates.shortText(`${startDate ?? '..'}/${endDate ?? '..'}`);
      return { key: `${position.id} ${holder} ${startDate}`, text, span };
    });
  });
  if (lines.length === 0) return undefined;
  const areOwn = positions.every((position) => isOwnRecord(dataset, 'positions', position.id));
  return (
    <Section kept title={t.evidence.keptTitle(t.evidence.entity.positions, areOwn)}>
      <ul className="offices">
        {lines.map(({ key, text, span }) => (
          <li key={key}>
            <span>{text}</span>
            <span className="office-span">{span}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The people of a country. */
export function PeopleOf({ dataset, code }: { dataset: Dataset; code: string }) {
  const { t, nameOf } = useFullLocale();
  const people = dataset.people.filter(({ country }) => country === code).slice(0, 60);
  if (people.length === 0) return undefined;
  const areOwn = people.every((person) => isOwnRecord(dataset, 'people', person.id));
  return (
    <Section kept title={t.evidence.keptTitle(t.evidence.entity.people, areOwn)}>
      <ul className="link-list">
        {people.map((person) => (
          <li key={person.id}>
            <PageLink to={{ page: 'people', id: person.id }}>{nameOf(person)}</PageLink>
            <Yours dataset={dataset} kind="people" id={person.id} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
