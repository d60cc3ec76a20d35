/** “One more report of an event that is known?” With what that would add, and what it contradicts. */
import { useMemo } from 'react';
import type { Dataset } from '../../../dataset/dataset.ts';
import { eventAt, eventRow } from '../../../dataset/rows.ts';
import { compareWithKnown, type Difference } from '../../../dataset/same-event.ts';
import { useFullLocale } from '../../../i18n/later-texts.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import { Sign } from '../../../ui/sign.tsx';
import type { Candidate } from '../draft/model.ts';
import { propertyName, valueName } from '../draft/names.ts';
import { reportedOf, sameOffers } from '../draft/offers.ts';
import { OtherKnown } from './other-known.tsx';
import { useDecide } from './use-decide.ts';
import { useReview } from '../review-context.tsx';

export function SameEventOffer({ candidate }: { candidate: Candidate }) {
  const { t } = useFullLocale();
  const { draft, dataset, givenIds } = useReview();
  const decide = useDecide(candidate);
  const { same } = candidate;
  const offered = useMemo(
    () => sameOffers(draft, dataset, candidate, givenIds).map(({ id }) => id),
    [draft, dataset, candidate, givenIds],
  );
  if (same === 'new') {
    return (
      <p className="same-decided">
        {t.review.same.isNot} <Anew candidate={candidate} />
      </p>
    );
  }
  const ids = same === undefined ? offered : [same.event];
  if (ids.length === 0) return <OtherKnown candidate={candidate} />;
  return (
    <section className="same-event" aria-label={t.review.same.ask}>
      <p className="same-question">
        {same === undefined ? t.review.same.likely : t.review.same.is}{' '}
        {same !== undefined && <Anew candidate={candidate} />}
      </p>
      {ids.map((id) => (
        <Known key={id} id={id} candidate={candidate} dataset={dataset}>
          {same === undefined && (
            <button type="button" className="button" onClick={() => decide({ event: id })}>
              {t.review.same.yes}
            </button>
          )}
        </Known>
      ))}
      {same === undefined && (
        <>
          <button type="button" className="button-quiet" onClick={() => decide('new')}>
            {t.review.same.no}
          </button>
          <OtherKnown candidate={candidate} />
        </>
      )}
    </section>
  );
}

function Anew({ candidate }: { candidate: Candidate }) {
  const { t } = useFullLocale();
  const decide = useDecide(candidate);
  return (
    <button type="button" className="link-button" onClick={() => decide(undefined)}>
      {t.review.same.change}
    </button>
  );
}

function Known({
  id,
  candidate,
  dataset,
  children,
}: {
  id: string;
  candidate: Candidate;
  dataset: Dataset;
  children: React.ReactNode;
}) {
  const locale = useFullLocale();
  const { t, dates, nameOf, words } = locale;
  const { draft } = useReview();
  const row = eventRow(dataset, id);
  if (row === undefined) return undefined;
  const event = eventAt(dataset, row);
  const { adds, contradicts } = compareWithKnown(
    dataset,
    row,
    reportedOf(draft, dataset, candidate),
  );
  const named = (property: Difference['property'], value: string) =>
    valueName(draft, dataset, locale, property, value);
  const subject = ({ property, who }: Difference) =>
    who === undefined
      ? propertyName(locale, property)
      : t.facts.officeOf(named('participant', who));
  return (
    <div className="same-known">
      <p>
        <Sign kind={event.status} label={t.terms.status[event.status]} />{' '}
        <PageLink to={{ page: 'events', id }}>{nameOf(event)}</PageLink>{' '}
        <span className="field-note">{dates.short(event.date)}</span>
      </p>
      <dl>
        <div>
          <dt>{adds.length > 0 ? t.review.same.adds : t.review.same.addsNothing}</dt>
          <dd>{words.list(adds.map(({ property, value }) => named(property, value)))}</dd>
        </div>
        {contradicts.length > 0 && (
          <div className="same-contradicts">
            <dt>
              <Sign kind="disputed" /> {t.review.same.contradicts}
            </dt>
            <dd>
              <ul>
                {contradicts.map((difference) => (
                  <li key={`${difference.property} ${difference.value}`}>
                    {subject(difference)}:{' '}
                    {t.review.same.insteadOf(
                      named(difference.property, difference.value),
                      named(difference.property, difference.known ?? ''),
                    )}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
      {children}
    </div>
  );
}
