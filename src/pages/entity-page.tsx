import { useParams } from 'react-router';
import type { EntityKind } from '../domain/vocabulary.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { ArticleDetails } from '../features/details/article-details.tsx';
import { EntityDetails } from '../features/details/entity-details.tsx';
import { Reading } from '../features/passages/reading.tsx';
import { useLocale } from '../i18n/locale.tsx';
import { NotFound } from './not-found.tsx';
import { scopeOf } from './page-scope.ts';
import { useData } from './use-data.ts';
import { usePageTitle } from './use-page-title.ts';
import { useSelection } from './use-selection.ts';
import { Workspace } from './workspace.tsx';

type Kind = Exclude<EntityKind, 'events'>;

function subjectOf(dataset: Dataset, kind: Kind, id: string, countryName: (c: string) => string) {
  if (kind === 'countries') {
    const mentioned = dataset.articles.some((a) => a.mentions?.countries?.includes(id));
    return dataset.countries.includes(id) || mentioned ? { id, name: countryName(id) } : undefined;
  }
  if (kind === 'articles') {
    const article = dataset.articles.find((item) => item.id === id);
    return article && { id, name: article.label };
  }
  return dataset[kind].find((item) => item.id === id);
}

export function EntityPage({ kind }: { kind: Kind }) {
  const { id = '' } = useParams();
  const { countryName } = useLocale();
  const subject = subjectOf(useData(), kind, id, countryName);
  if (!subject) return <NotFound kind={kind} id={id} />;
  return <KnownEntity key={`${kind} ${id}`} kind={kind} subject={subject} />;
}

function KnownEntity({
  kind,
  subject,
}: {
  kind: Kind;
  subject: NonNullable<ReturnType<typeof subjectOf>>;
}) {
  const { nameOf } = useLocale();
  const dataset = useData();
  const selection = useSelection(dataset, scopeOf({ page: kind, id: subject.id }));
  const at = kind === 'articles' ? dataset.articles.findIndex(({ id }) => id === subject.id) : -1;
  usePageTitle(nameOf(subject));
  return (
    <Workspace dataset={dataset} selection={selection} firstTab="details">
      {kind === 'articles' ? (
        <ArticleDetails
          dataset={dataset}
          at={at}
          rows={selection.rows}
          reading={<Reading dataset={dataset} at={at} />}
        />
      ) : (
        <EntityDetails
          dataset={dataset}
          kind={kind}
          id={subject.id}
          subject={subject}
          selection={selection}
        />
      )}
    </Workspace>
  );
}
