import { useLocale } from '../../i18n/locale.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import type { EventFacts } from './event-facts.ts';
import { useFootnote } from './footnote.tsx';
import { capitalised } from '../../lib/capitalised.ts';

/** When and where, each with who says so. */
export function Dateline({ facts }: { facts: EventFacts }) {
  const { t, language, dates, nameOf } = useLocale();
  const { dataset, event } = facts;
  const place = dataset.places[event.place];
  const when = useFootnote(
    dataset,
    facts.evidence({ property: 'date', value: event.date?.edtf ?? '' }),
    t.terms.property.date,
  );
  const where = useFootnote(
    dataset,
    facts.evidence({ property: 'place', value: place?.id ?? '' }),
    t.terms.property.place,
  );
  return (
    <div className="dateline">
      <span>
        <span className="noted">
          {capitalised(dates.withWeekday(event.date), language)}
          {when.mark}
        </span>
        {place && (
          <>
            {', '}
            <span className="noted">
              <PageLink to={{ page: 'places', id: place.id }}>{nameOf(place)}</PageLink>
              {where.mark}
            </span>
          </>
        )}
      </span>
      {when.panel}
      {where.panel}
    </div>
  );
}
