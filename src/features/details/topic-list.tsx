import type { Dataset } from '../../dataset/dataset.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { topicsOf } from './companions.ts';
import { EventLine } from './event-line.tsx';
import { Folded } from './folded.tsx';

const MOST = 12;

/** What events were about, and how often; each opens its events. */
export function TopicList({
  dataset,
  rows,
  except,
}: {
  dataset: Dataset;
  rows: readonly number[];
  /** Id of the topic whose own page this is. */
  except?: string | undefined;
}) {
  const { t, nameOf } = useLocale();
  const topics = topicsOf(dataset, rows)
    .map(({ topic, rows: own }) => ({ topic: dataset.topics[topic], own }))
    .filter(({ topic }) => topic && topic.id !== except)
    .slice(0, MOST);
  if (topics.length === 0) return undefined;
  return (
    <section className="details-section" aria-labelledby="own-topics">
      <h2 id="own-topics" className="details-label">
        {t.evidence.entity.topics}
      </h2>
      <ul className="folded-list">
        {topics.map(
          ({ topic, own }) =>
            topic && (
              <li key={topic.id}>
                <Folded
                  title={<PageLink to={{ page: 'topics', id: topic.id }}>{nameOf(topic)}</PageLink>}
                  count={t.details.eventsCount(own.length)}
                  name={nameOf(topic)}
                >
                  <ul className="event-lines">
                    {own.map((row) => (
                      <EventLine
                        key={row}
                        dataset={dataset}
                        row={row}
                        because={({ property, value }) =>
                          property === 'topic' && value === topic.id
                        }
                      />
                    ))}
                  </ul>
                </Folded>
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
