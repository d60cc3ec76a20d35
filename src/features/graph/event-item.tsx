/** One event in a list: how it stands, its name, when and where, and the reports it rests on. */
import type { Dataset } from '../../dataset/dataset.ts';
import { dateOf, eventAt, reportsOf } from '../../dataset/rows.ts';
import type { TieEvent } from '../../dataset/tie-events.ts';
import type { Standing } from '../../dataset/tie-rules.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { Sign, type SignKind } from '../../ui/sign.tsx';

const SIGN_OF: Record<Standing, SignKind> = {
  held: 'held',
  announced: 'announced',
  unknown: 'unknown',
  'not-held': 'cancelled',
};

interface Props {
  readonly dataset: Dataset;
  readonly event: Pick<TieEvent, 'row' | 'standing' | 'disputed'>;
}

export function EventItem({ dataset, event }: Props) {
  const { t, dates, nameOf } = useFullLocale();
  const shown = eventAt(dataset, event.row);
  const place = dataset.places[shown.place];
  const whole = shown.superEvent >= 0 ? eventAt(dataset, shown.superEvent) : undefined;
  const facts = [
    dates.short(dateOf(dataset, event.row)),
    ...(place ? [nameOf(place)] : []),
    t.terms.format[shown.format],
    ...(whole ? [t.ties.partOf(nameOf(whole))] : []),
  ];
  return (
    <li className="graph-event">
      <Sign kind={SIGN_OF[event.standing]} label={t.ties.one[event.standing]} />
      <div>
        <PageLink to={{ page: 'events', id: shown.id }}>{nameOf(shown)}</PageLink>{' '}
        {event.disputed && <Sign kind="disputed" label={t.terms.disputed} />}
        <p>{facts.join(' · ')}</p>
        <Reports dataset={dataset} row={event.row} />
      </div>
    </li>
  );
}

function Reports({ dataset, row }: { dataset: Dataset; row: number }) {
  const { t } = useFullLocale();
  const reports = reportsOf(dataset, row);
  return (
    <p className="graph-reports">
      {reports.length === 0 && t.ties.curator}
      {reports.map((at) => {
        const article = dataset.articles[at];
        return (
          article && (
            <PageLink key={article.id} to={{ page: 'articles', id: article.id }}>
              {article.label}
            </PageLink>
          )
        );
      })}
    </p>
  );
}
