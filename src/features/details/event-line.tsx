import type { Dataset } from '../../dataset/dataset.ts';
import { claimsOf, eventAt, type Claim } from '../../dataset/rows.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { Sign } from '../../ui/sign.tsx';
import { useFootnoteTo } from './footnote.tsx';

const NO_BREAK_SPACE = '\u00A0';

/** What a line says of an event by itself: when it was, and whether. */
const OF_A_LINE = ({ property }: Claim) => property === 'date' || property === 'status';

/** One event in one line: sign, date, name, and who says so. */
export function EventLine({
  dataset,
  row,
  because,
}: {
  dataset: Dataset;
  row: number;
  /** Claims that put the event on this list, beside those for its date and status. */
  because?: ((claim: Claim) => boolean) | undefined;
}) {
  const { t, dates, nameOf } = useLocale();
  const event = eventAt(dataset, row);
  const behind = claimsOf(dataset, row).filter((claim) => because?.(claim) || OF_A_LINE(claim));
  const { mark, panel } = useFootnoteTo(dataset, behind, nameOf(event));
  return (
    <li className="event-line">
      <Sign kind={event.status} label={t.terms.status[event.status]} />
      <span className="event-line-date">{dates.short(event.date)}</span>
      <span className="noted">
        <PageLink to={{ page: 'events', id: event.id }}>{nameOf(event)}</PageLink>
        <span className="unbroken">
          {event.disputed && (
            <>
              {NO_BREAK_SPACE}
              <Sign kind="disputed" label={t.terms.disputed} />
            </>
          )}
          {mark}
        </span>
      </span>
      {panel}
    </li>
  );
}
