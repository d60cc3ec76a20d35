import type { Dataset } from '../../dataset/dataset.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { reportNumber } from './report-number.ts';

/** The reports that something rests on, with the numbers that footnotes use. */
export function Reports({ dataset, articles }: { dataset: Dataset; articles: readonly number[] }) {
  const { t, words, dates } = useLocale();
  if (articles.length === 0) return undefined;
  return (
    <section className="details-section" aria-labelledby="reports">
      <h2 id="reports" className="details-label">
        {articles.length === 1 ? t.details.oneReport : t.details.reports}
      </h2>
      <ol className="reports">
        {articles
          .toSorted((a, b) => a - b)
          .map((at) => {
            const article = dataset.articles[at];
            return article ? (
              <li key={article.id} value={reportNumber(at)}>
                <span className="report-number">{words.number(reportNumber(at))}</span>
                <span>
                  <PageLink to={{ page: 'articles', id: article.id }}>{article.label}</PageLink>
                  <span className="report-date">
                    {article.publisher && `${article.publisher}, `}
                    {article.datePublished
                      ? dates.shortText(article.datePublished)
                      : t.details.noDateOfPublication}
                  </span>
                </span>
              </li>
            ) : undefined;
          })}
      </ol>
    </section>
  );
}
