import { Fragment, useId, useState } from 'react';
import type { Claim } from '../../dataset/rows.ts';
import { actorAt, isPerson } from '../../dataset/rows.ts';
import type { Evidence } from '../../dataset/evidence.ts';
import { mainCountries, sideOf } from '../../dataset/sides.ts';
import { GATHERINGS } from '../../domain/vocabulary.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { Sign } from '../../ui/sign.tsx';
import type { Attendee } from './attendance.ts';
import type { EventFacts } from './event-facts.ts';
import { footnote } from './footnote.tsx';
import { articlesOf, reportNumber } from './report-number.ts';
import { Section } from './section.tsx';
import './attendance.css';

/** One row a participant; where anybody was announced, plan and report stand side by side. */
export function AttendanceTable({
  facts,
  attendees,
}: {
  facts: EventFacts;
  attendees: readonly Attendee[];
}) {
  const { t, words, nameOf } = useFullLocale();
  const { dataset, event } = facts;
  const held = event.status === 'held';
  // Nobody was at a sanction, least of all those on whom it is.
  const wereThere = held && GATHERINGS.has(event.format);
  const hasPlan = !held || attendees.some(({ announced }) => announced.length > 0);
  const onlyAnnounced = attendees.filter(({ attendance }) => attendance === 'announced');
  const reports = (claims: readonly Claim[]) =>
    words.list(
      articlesOf(claims)
        .filter((article) => article >= 0)
        .map((article) => words.number(reportNumber(article))),
    );
  const announced = attendees.flatMap((attendee) => attendee.announced);
  const reported = attendees.flatMap((one) => (one.isThere ? one.reported : []));
  return (
    <Section title={wereThere ? t.facts.whoWasThere : t.facts.whoIsNamed}>
      <table className="attendance">
        <thead className={hasPlan ? undefined : 'visually-hidden'}>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t.facts.name}</span>
            </th>
            {hasPlan && (
              <th scope="col">
                {t.facts.announced}
                <small>{t.facts.reportNumbers(reports(announced))}</small>
              </th>
            )}
            <th scope="col">
              {t.facts.reported}
              {hasPlan && <small>{t.facts.reportNumbers(reports(reported))}</small>}
            </th>
          </tr>
        </thead>
        <tbody>
          {attendees.map((attendee) => (
            <AttendeeRow key={attendee.id} facts={facts} attendee={attendee} hasPlan={hasPlan} />
          ))}
        </tbody>
      </table>
      {held && onlyAnnounced.length > 0 && (
        <p className="details-note">
          {t.facts.noReportWhether(
            words.list(onlyAnnounced.map(({ actor }) => nameOf(actorAt(dataset, actor)))),
          )}
        </p>
      )}
    </Section>
  );
}

function AttendeeRow({
  facts,
  attendee,
  hasPlan,
}: {
  facts: EventFacts;
  attendee: Attendee;
  hasPlan: boolean;
}) {
  const locale = useFullLocale();
  const { t, nameOf } = locale;
  const id = useId();
  // What is opened stands below the row, in its whole width; so the row knows what that is.
  const [opened, setOpened] = useState<readonly string[]>([]);
  const { dataset } = facts;
  const actor = actorAt(dataset, attendee.actor);
  const code = dataset.countries[attendee.side] ?? actor.country;
  const noteOn = (key: string, fact: string, evidence: Evidence) =>
    footnote({
      dataset,
      evidence,
      fact,
      id: `${id}-${key}`,
      open: opened.includes(key),
      setOpen: (open) =>
        setOpened((keys) => (open ? [...keys, key] : keys.filter((one) => one !== key))),
      locale,
    });
  const self = noteOn(
    attendee.id,
    nameOf(actor),
    facts.evidence({ property: 'participant', value: attendee.id }),
  );
  const offices = attendee.offices.map((office) => {
    const position = dataset.positions.find((one) => one.id === office);
    const name = position ? nameOf(position) : office;
    const fact = { property: 'position' as const, who: attendee.actor, value: office };
    return { office, name, ...noteOn(`office-${office}`, name, facts.evidence(fact)) };
  });
  const panels = [self.panel, ...offices.map(({ panel }) => panel)].filter(Boolean);
  const isExpected = attendee.announced.length > 0 || attendee.attendance === 'announced';
  return (
    <>
      <tr data-side={sideOf(mainCountries(dataset), code)} data-there={attendee.isThere}>
        <th scope="row">
          <span className="noted">
            <PageLink
              to={{
                page: isPerson(dataset, attendee.actor) ? 'people' : 'organisations',
                id: attendee.id,
              }}
            >
              {nameOf(actor)}
            </PageLink>
            {self.mark}
          </span>
          {offices.map(({ office, name, mark }) => (
            <span key={office} className="office noted">
              {name}
              {mark}
            </span>
          ))}
        </th>
        {hasPlan && <td>{isExpected && <Sign kind="announced" label={t.facts.announced} />}</td>}
        <td>
          {attendee.isThere ? (
            <Sign kind="held" label={t.facts.reported} />
          ) : attendee.attendance === 'denied' ? (
            <Sign kind="denied" label={t.terms.attendance.denied} />
          ) : (
            <Sign kind="absent" label={t.facts.notReported} />
          )}
        </td>
      </tr>
      {panels.length > 0 && (
        <tr className="attendance-evidence">
          <td colSpan={hasPlan ? 3 : 2}>
            {self.panel}
            {offices.map(({ office, panel }) => (
              <Fragment key={office}>{panel}</Fragment>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}
