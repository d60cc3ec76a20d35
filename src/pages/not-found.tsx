/** Something that an address names and the data set does not hold, with what comes nearest. */
import { eventAt, type Dataset } from '../dataset/dataset.ts';
import type { EntityKind } from '../domain/vocabulary.ts';
import { wordsIn } from '../lib/fold.ts';
import { useLocale } from '../i18n/locale.tsx';
import { PageLink } from '../ui/page-link.tsx';
import type { Route } from '../view-state/href.ts';
import { useData } from './use-data.ts';
import { usePageTitle } from './use-page-title.ts';
import './not-found.css';

const MOST = 6;

interface Match {
  readonly route: Route;
  readonly name: string;
  readonly score: number;
}

function nearest(dataset: Dataset, id: string, nameOf: (named: { name: string }) => string) {
  const wanted = wordsIn(id);
  const matches: Match[] = [];
  const offer = (page: EntityKind, item: { id: string; name: string }) => {
    const words = wordsIn(`${item.id} ${nameOf(item)}`);
    const score = wanted.filter((word) => words.some((w) => w.startsWith(word))).length;
    if (score > 0) matches.push({ route: { page, id: item.id }, name: nameOf(item), score });
  };
  for (let row = 0; row < dataset.events.count; row++) offer('events', eventAt(dataset, row));
  for (const kind of ['people', 'organisations', 'places', 'topics'] as const) {
    for (const item of dataset[kind]) offer(kind, item);
  }
  return matches.sort((a, b) => b.score - a.score).slice(0, MOST);
}

export function NotFound({ kind, id }: { kind?: EntityKind; id?: string }) {
  const { t, nameOf } = useLocale();
  const dataset = useData();
  const text = t.shell.notFound;
  usePageTitle(text.title);
  const matches = id ? nearest(dataset, id, nameOf) : [];
  return (
    <div className="not-found">
      <h1>{text.title}</h1>
      {kind && id && <p className="lead">{text.unknown(t.terms.page[kind], id)}</p>}
      <p>{text.help}</p>
      {matches.length > 0 && (
        <>
          <h2 className="details-label">{text.nearest}</h2>
          <ul>
            {matches.map(({ route, name }) => (
              <li key={JSON.stringify(route)}>
                <PageLink to={route}>{name}</PageLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <PageLink to={{ page: 'explore' }}>{text.home}</PageLink>
      </p>
    </div>
  );
}
