import type { Claim, Dataset } from '../../dataset/dataset.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { companionsOf } from './companions.ts';
import { Folded } from './folded.tsx';
import { EventLine } from './event-line.tsx';

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
  const { t, words, nameOf } = useLocale();
  const companions = companionsOf(dataset, rows, actor);
  if (companions.length === 0) return undefined;
  const text = t.evidence.entity;
  return (
    <section className="details-section" aria-labelledby="met">
      <h2 id="met" className="details-label">
        {text.met}
      </h2>
      <ul className="folded-list">
        {companions.map(({ record, page, held, announced, topics }) => {
          const about = topics.flatMap((at) => dataset.topics[at] ?? []).map(nameOf);
          const speaksOfBoth = ({ property, value }: Claim) =>
            property === 'participant' && (value === record.id || value === id);
          return (
            <li key={record.id}>
              <Folded
                title={<PageLink to={{ page, id: record.id }}>{nameOf(record)}</PageLink>}
                count={text.metHow(held.length, announced.length)}
                name={nameOf(record)}
                note={about.length > 0 ? text.about(words.list(about)) : undefined}
              >
                <ul className="event-lines">
                  {[...held, ...announced]
                    .sort((a, b) => a - b)
                    .map((row) => (
                      <EventLine key={row} dataset={dataset} row={row} because={speaksOfBoth} />
                    ))}
                </ul>
              </Folded>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
