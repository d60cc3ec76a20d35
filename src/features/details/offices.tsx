import { claimsOf, dateOf, type Claim, type Dataset } from '../../dataset/dataset.ts';
import { listAt } from '../../lib/columns.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { Noted } from './footnote.tsx';

/** A person's offices: as each report gave them, with the dates of the events, and as known. */
export function Offices({ dataset, actor, id }: { dataset: Dataset; actor: number; id: string }) {
  const { t, nameOf, dates } = useLocale();
  const byPosition = new Map<string, Claim[]>();
  for (let row = 0; row < dataset.events.count; row++) {
    if (!listAt(dataset.events.participants, row).includes(actor)) continue;
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
    const days = claims.flatMap(({ event }) => dateOf(dataset, event) ?? []);
    const [first] = days;
    const last = days.at(-1);
    return first && last ? t.details.firstAndLast(dates.short(first), dates.short(last)) : '';
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
            <span>
              <Noted
                dataset={dataset}
                evidence={{ bearing: claims, against: [], beside: [] }}
                fact={positionName(position)}
              >
                {positionName(position)}
              </Noted>
            </span>
            <span>{span(claims)}</span>
          </li>
        ))}
      </ul>
      {known.length > 0 && (
        <>
          <h3 className="details-label">{t.details.knownOffices}</h3>
          <ul className="offices">
            {known.map(({ position, startDate, endDate }) => (
              <li key={`${position} ${startDate}`}>
                <span>{positionName(position)}</span>
                <span>{dates.shortText(`${startDate ?? '..'}/${endDate ?? '..'}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
