import { useMemo } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import { companionsOf } from '../../dataset/companions.ts';
import { actorAt, isPerson, type Claim } from '../../dataset/rows.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useMore } from '../../ui/use-more.tsx';
import { EventLines } from './event-lines.tsx';
import { Folded } from './folded.tsx';
import { Section } from './section.tsx';
import { topicsOf } from './topic-counts.ts';

const MOST = 20;
const MOST_TOPICS = 3;

/** Who somebody met, how often and about what; each opens the events that say so. */
export function CompanionList({
  dataset,
  rows,
  actor,
  id,
}: {
  dataset: Dataset;
  rows: readonly number[];
  actor: number;
  /** Of the actor. */
  id: string;
}) {
  const { t, words, nameOf } = useFullLocale();
  const companions = useMemo(() => companionsOf(dataset, rows, actor), [dataset, rows, actor]);
  const { shown, more } = useMore(companions.length, MOST);
  if (companions.length === 0) return undefined;
  const text = t.evidence.entity;
  return (
    <Section title={text.met}>
      <ul className="folded-list">
        {companions.slice(0, shown).map(({ actor: other, events }) => {
          const rows = Object.values(events)
            .flat()
            .sort((a, b) => a - b);
          const record = actorAt(dataset, other);
          const page = isPerson(dataset, other) ? 'people' : 'organisations';
          const about = topicsOf(dataset, rows)
            .slice(0, MOST_TOPICS)
            .flatMap(({ topic }) => dataset.topics[topic] ?? [])
            .map(nameOf);
          const speaksOfBoth = ({ property, value }: Claim) =>
            property === 'participant' && (value === record.id || value === id);
          return (
            <li key={record.id}>
              <Folded
                title={<PageLink to={{ page, id: record.id }}>{nameOf(record)}</PageLink>}
                count={t.ties.counts({
                  held: events.held.length,
                  announced: events.announced.length,
                  unknown: events.unknown.length,
                })}
                name={nameOf(record)}
                note={about.length > 0 ? text.about(words.list(about)) : undefined}
              >
                <EventLines dataset={dataset} rows={rows} because={() => speaksOfBoth} />
              </Folded>
            </li>
          );
        })}
      </ul>
      {more}
    </Section>
  );
}
