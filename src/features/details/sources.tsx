/** Evidence as in print: small numbers that lead to the reports, in the order of the data set. */
import type { Claim, Dataset } from '../../dataset/dataset.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { PageLink } from '../../ui/page-link.tsx';

export const reportNumber = (article: number) => article + 1;

/** The articles behind claims, each once, in order; -1 stands for the curator. */
export const articlesOf = (claims: readonly Claim[]): number[] =>
  [...new Set(claims.map(({ article }) => article))].sort((a, b) => a - b);

export function Sources({ dataset, claims }: { dataset: Dataset; claims: readonly Claim[] }) {
  const { t, words } = useLocale();
  const articles = articlesOf(claims);
  if (articles.length === 0) return undefined;
  return (
    <sup className="sources">
      {articles.map((article, i) => {
        const record = dataset.articles[article];
        return (
          <span key={article}>
            {i > 0 && ' '}
            {record ? (
              <PageLink to={{ page: 'articles', id: record.id }}>
                <span className="visually-hidden">{t.details.report} </span>
                {words.number(reportNumber(article))}
              </PageLink>
            ) : (
              <abbr title={t.details.curatorKnows}>{t.details.curatorMark}</abbr>
            )}
          </span>
        );
      })}
    </sup>
  );
}
