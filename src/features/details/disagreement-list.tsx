/** Every place where claims exclude each other, by event; the reader's filters hold here too. */
import type { Dataset } from '../../dataset/dataset.ts';
import { eventId } from '../../dataset/rows.ts';
import { groupBy } from '../../lib/group.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { Sign } from '../../ui/sign.tsx';
import { DisagreementNote } from './disagreement-note.tsx';
import { partiesOf, type Parties } from './disagreement-words.ts';
import { disagreementsAbout, eventFacts } from './event-facts.ts';
import { Noted } from './noted.tsx';
import { RuleChoice } from './rule-choice.tsx';
import { useMore } from '../../ui/use-more.tsx';
import './details.css';
import './lists.css';
import './evidence.css';

const PARTIES: readonly Parties[] = ['reports', 'itself', 'curator', 'offices'];

export function DisagreementList({ dataset, rows }: { dataset: Dataset; rows: Uint32Array }) {
  const { t } = useFullLocale();
  const { shown, more } = useMore(rows.length);
  const all = Array.from(rows).flatMap((row) => disagreementsAbout(dataset, row));
  const between = groupBy(all, partiesOf);
  const among = PARTIES.flatMap((who) => {
    const own = between.get(who);
    return own ? [t.evidence.between[who](own.length)] : [];
  });
  return (
    <article className="disagreements">
      <h1 className="details-title">{t.shell.disagreements}</h1>
      <p className="lead">{t.evidence.listLead}</p>
      <p className="figures">
        {t.details.overview.disagreements(all.length)}
        {among.length > 0 && `: ${among.join(', ')}`} · {t.facts.eventsCount(rows.length)}
      </p>
      <RuleChoice explained />
      {Array.from(rows.slice(0, shown)).map((row) => (
        <DisputedEvent key={eventId(dataset, row)} dataset={dataset} row={row} />
      ))}
      {more}
    </article>
  );
}

function DisputedEvent({ dataset, row }: { dataset: Dataset; row: number }) {
  const { t, nameOf, dates } = useFullLocale();
  const { event, disagreements, evidence } = eventFacts(dataset, row);
  return (
    <section className="disputed-event">
      <h2>
        <Sign kind={event.status} label={t.terms.status[event.status]} />{' '}
        <PageLink to={{ page: 'events', id: event.id }}>{nameOf(event)}</PageLink>
      </h2>
      <div className="details-note">
        <Noted
          dataset={dataset}
          evidence={evidence({ property: 'date', value: event.date?.edtf ?? '' })}
          fact={t.terms.property.date}
        >
          {dates.inWords(event.date)}
        </Noted>
      </div>
      {disagreements.map((disagreement, i) => (
        <DisagreementNote key={i} dataset={dataset} disagreement={disagreement} />
      ))}
    </section>
  );
}
