import type { Dataset } from '../../dataset/dataset.ts';
import { isWithin } from '../../dataset/trees.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useMore } from '../../ui/use-more.tsx';
import { EventLines } from './event-lines.tsx';
import { Folded } from './folded.tsx';
import { Section } from './section.tsx';
import { topicsWithBelow } from './topic-counts.ts';

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
  const { t, nameOf } = useFullLocale();
  const topics = topicsWithBelow(dataset, rows)
    .map(({ topic, rows: own }) => ({ topic: dataset.topics[topic], own }))
    // What the page's own topic lies below goes without saying.
    .filter(({ topic }) => topic && !(except && isWithin(dataset.topics, except, topic.id)));
  const { shown, more } = useMore(topics.length, MOST);
  if (topics.length === 0) return undefined;
  return (
    <Section title={t.evidence.entity.topics}>
      <ul className="folded-list">
        {topics.slice(0, shown).map(
          ({ topic, own }) =>
            topic && (
              <li key={topic.id}>
                <Folded
                  title={<PageLink to={{ page: 'topics', id: topic.id }}>{nameOf(topic)}</PageLink>}
                  count={t.facts.eventsCount(own.length)}
                  name={nameOf(topic)}
                >
                  <EventLines
                    dataset={dataset}
                    rows={own}
                    because={() =>
                      ({ property, value }) =>
                        property === 'topic' && isWithin(dataset.topics, value, topic.id)
                      }
                  />
                </Folded>
              </li>
            ),
        )}
      </ul>
      {more}
    </Section>
  );
}
