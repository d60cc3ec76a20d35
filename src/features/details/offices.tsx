import { groupBy } from '../../lib/group.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { dateOf, eventAt, type Claim } from '../../dataset/rows.ts';
import { claimsOf } from '../../dataset/rows.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { Noted } from './noted.tsx';
import { Section } from './section.tsx';

/** A person's offices: as each report gave them, with the dates of the events, and as known. */
export function Offices({
  dataset,
  actor,
  id,
  rows,
}: {
  dataset: Dataset;
  actor: number;
  id: string;
  /** Events in which the person takes part. */
  rows: readonly number[];
}) {
  const { t, nameOf, dates } = useFullLocale();
  const own = rows
    .flatMap((row) => claimsOf(dataset, row))
    .filter(({ property, who }) => property === 'position' && who === actor);
  const byPosition = groupBy(own, ({ value }) => value);
  const known = dataset.occupancies.filter(({ holder }) => holder === id);
  const positionName = (position: string) => {
    const found = dataset.positions.find((item) => item.id === position);
    return found ? nameOf(found) : position;
  };
  const span = (claims: readonly Claim[]) => {
    const dated = claims
      .map(({ event }) => event)
      .filter((event) => eventAt(dataset, event).date)
      .sort((a, b) => a - b);
    const [first, last] = [dated[0], dated.at(-1)];
    if (first === undefined || last === undefined) return '';
    const days = [first, last].map((event) => dates.short(dateOf(dataset, event)));
    return t.facts.firstAndLast(days[0] ?? '', days[1] ?? '');
  };
  return (
    <>
      {byPosition.size > 0 && (
        <Section title={t.facts.offices}>
          <ul className="offices">
            {[...byPosition].map(([position, claims]) => (
              <li key={position}>
                <Noted
                  dataset={dataset}
                  evidence={{ bearing: claims, partly: [], against: [], beside: [] }}
                  fact={positionName(position)}
                >
                  {positionName(position)}
                </Noted>
                <span className="office-span">{span(claims)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {known.length > 0 && (
        <Section kept title={t.evidence.keptTitle(t.facts.knownOffices)}>
          <ul className="offices">
            {known.map(({ position, startDate, endDate }) => (
              <li key={`${position} ${startDate}`}>
                <span>{positionName(position)}</span>
                <span className="office-span">
                  {dates.shortText(`${startDate ?? '..'}/${endDate ?? '..'}`)}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
