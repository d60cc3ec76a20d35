import type { Dataset, EventView } from '../../dataset/dataset.ts';
import { actorAt, isPerson } from '../../dataset/dataset.ts';
import { mainCountries, sideOf } from '../../dataset/sides.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { Sign } from '../../ui/sign.tsx';
import type { Attendee } from './attendance.ts';
import { articlesOf, reportNumber, Sources } from './sources.tsx';

/** One row a participant; where anybody was announced, plan and report stand side by side. */
export function AttendanceTable({
  dataset,
  event,
  attendees,
}: {
  dataset: Dataset;
  event: EventView;
  attendees: readonly Attendee[];
}) {
  const { t, words, nameOf } = useLocale();
  const main = mainCountries(dataset);
  const hasPlan = attendees.some(({ announced }) => announced.length > 0);
  const onlyAnnounced = attendees.filter(({ attendance }) => attendance === 'announced');
  const reports = (list: readonly Attendee[], kind: 'announced' | 'reported') =>
    words.list(
      articlesOf(list.flatMap((attendee) => attendee[kind]))
        .filter((article) => article >= 0)
        .map((article) => words.number(reportNumber(article))),
    );
  return (
    <section className="details-section" aria-labelledby="who-was-there">
      <h2 id="who-was-there" className="details-label">
        {event.status === 'held' ? t.details.whoWasThere : t.details.whoIsNamed}
      </h2>
      <table className="attendance">
        <thead className={hasPlan ? undefined : 'visually-hidden'}>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t.details.name}</span>
            </th>
            {hasPlan && (
              <th scope="col">
                {t.details.announced}
                <small>{t.details.reportNumbers(reports(attendees, 'announced'))}</small>
              </th>
            )}
            <th scope="col">
              {t.details.reported}
              {hasPlan && <small>{t.details.reportNumbers(reports(attendees, 'reported'))}</small>}
            </th>
          </tr>
        </thead>
        <tbody>
          {attendees.map((attendee) => {
            const actor = actorAt(dataset, attendee.actor);
            const position = dataset.positions[attendee.position];
            const code = dataset.countries[attendee.side] ?? actor.country;
            const isThere = attendee.reported.length > 0;
            return (
              <tr key={attendee.id} data-side={sideOf(main, code)} data-there={isThere}>
                <th scope="row">
                  <PageLink
                    to={{
                      page: isPerson(dataset, attendee.actor) ? 'people' : 'organisations',
                      id: attendee.id,
                    }}
                  >
                    {nameOf(actor)}
                  </PageLink>
                  {!hasPlan && <Sources dataset={dataset} claims={attendee.claims} />}
                  {position && (
                    <span className="office">
                      {nameOf(position)}
                      <Sources dataset={dataset} claims={attendee.offices} />
                    </span>
                  )}
                </th>
                {hasPlan && (
                  <td>
                    {attendee.announced.length > 0 && (
                      <Sign kind="announced" label={t.details.announced} />
                    )}
                  </td>
                )}
                <td>
                  {isThere ? (
                    <Sign kind="held" label={t.details.reported} />
                  ) : attendee.denied.length > 0 ? (
                    <Sign kind="denied" label={t.terms.attendance.denied} />
                  ) : (
                    <Sign kind="absent" label={t.details.notReported} />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {event.status === 'held' && onlyAnnounced.length > 0 && (
        <p className="details-note">
          {t.details.noReportWhether(
            words.list(onlyAnnounced.map(({ actor }) => nameOf(actorAt(dataset, actor)))),
          )}
        </p>
      )}
    </section>
  );
}
