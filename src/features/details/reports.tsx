import type { Dataset } from '../../dataset/dataset.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { OwnMark } from '../../ui/own-mark.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { useMore } from '../../ui/use-more.tsx';
import { reportNumber } from './report-number.ts';
import { Section } from './section.tsx';

/** The reports that something rests on, under a title. */
export function Reports(props: { dataset: Dataset; articles: readonly number[] }) {
  const { t } = useLocale();
  const { length } = props.articles;
  if (length === 0) return undefined;
  return (
    <Section title={length === 1 ? t.details.oneReport : t.details.reports}>
      <ReportLines {...props} />
    </Section>
  );
}

/** Reports, a line each, with the numbers that footnotes use. */
export function ReportLines({
  dataset,
  articles,
}: {
  dataset: Dataset;
  articles: readonly number[];
}) {
  const { t, words, dates } = useLocale();
  const { shown, more } = useMore(articles.length);
  return (
    <>
      <ol className="reports">
        {articles
          .toSorted((a, b) => a - b)
          .slice(0, shown)
          .map((at) => {
            const article = dataset.articles[at];
            return article ? (
              <li key={article.id} value={reportNumber(at)}>
                <span className="report-number">{words.number(reportNumber(at))}</span>
                <span>
                  <PageLink to={{ page: 'articles', id: article.id }}>{article.label}</PageLink>
                  <OwnMark reports={[article]} />
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
      {more}
    </>
  );
}
