import { eventAt } from '../dataset/dataset.ts';
import { disagreementsOf } from '../dataset/disagreement.ts';
import { DisagreementNote } from '../features/details/disagreement-note.tsx';
import { useLocale } from '../i18n/locale.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { useData } from './use-data.ts';
import { usePageTitle } from './use-page-title.ts';
import { useSelection } from './use-selection.ts';
import { Workspace } from './workspace.tsx';

export function DisagreementsPage() {
  const { t, nameOf, dates } = useLocale();
  const dataset = useData();
  const selection = useSelection(dataset, { group: 'status', id: 'disputed' });
  usePageTitle(t.shell.disagreements);
  const all = disagreementsOf(dataset);
  return (
    <Workspace dataset={dataset} selection={selection} firstTab="details">
      <article>
        <h1 className="details-title">{t.shell.disagreements}</h1>
        {[...selection.rows].map((row) => {
          const event = eventAt(dataset, row);
          return (
            <section key={row} className="details-section article-event">
              <h2>
                <PageLink to={{ page: 'events', id: event.id }}>{nameOf(event)}</PageLink>
              </h2>
              <p className="details-note">{dates.inWords(event.date)}</p>
              {all
                .filter((disagreement) => disagreement.event === row)
                .map((disagreement, i) => (
                  <DisagreementNote key={i} dataset={dataset} disagreement={disagreement} />
                ))}
            </section>
          );
        })}
      </article>
    </Workspace>
  );
}
