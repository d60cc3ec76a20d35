import { dateOf, eventAt, type Claim, type Dataset } from '../../dataset/dataset.ts';
import { claimsOf } from '../../dataset/dataset.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { Noted } from './footnote.tsx';

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
  const { t, nameOf, dates } = useLocale();
  const byPosition = new Map<string, Claim[]>();
  for (const row of rows) {
    for (const claim of claimsOf(dataset, row)) {
      if (claim.property !== 'position' || claim.who !== actor) continue;
      byPosition.set(claim.value, [...(byPosition.get(claim.value) ?? []), claim]);
    }
  }
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
    return t.details.firstAndLast(days[0] ?? '', days[1] ?? '');
  };
  if (byPosition.size + known.length === 0) return undefined;
  return (
    <section className="details-section" aria-labelledby="offices">
      <h2 id="offices" className="details-label">
        {t.details.offices}
      </h2>
      <ul className="offices">
        {[...byPosition].map(([position, claims]) => (
          <li key={position}>
            <Noted
              dataset={dataset}
              evidence={{ bearing: claims, against: [], beside: [] }}
              fact={positionName(position)}
            >
              {positionName(position)}
            </Noted>
            <span className="office-span">{span(claims)}</span>
          </li>
        ))}
      </ul>
      {known.length > 0 && (
        <>
          <h3 className="details-label">
            {t.details.knownOffices} ({t.evidence.entity.byCurator})
          </h3>
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
        </>
      )}
    </section>
  );
}
