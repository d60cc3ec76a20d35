/** The page of a report: what it is, and every claim it makes; never its text. */
import { claimsOf, eventAt, type Claim, type Dataset } from '../../dataset/dataset.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { Sign } from '../../ui/sign.tsx';
import { reportNumber } from './report-number.ts';
import './details.css';

export function ArticleDetails({
  dataset,
  at,
  rows,
}: {
  dataset: Dataset;
  at: number;
  rows: Uint32Array;
}) {
  const { t, words, dates, nameOf, countryName } = useLocale();
  const article = dataset.articles[at];
  if (!article) return undefined;
  const text = t.details.article;
  const languages = new Intl.DisplayNames(words.tag, { type: 'language' });
  const facts = [
    [
      text.published,
      article.datePublished
        ? dates.inWordsOf(article.datePublished)
        : t.details.noDateOfPublication,
    ],
    [text.publisher, article.publisher ?? text.notKnown],
    [text.language, article.inLanguage ? languages.of(article.inLanguage) : text.notKnown],
    [text.length, article.length ? text.characters(words.number(article.length)) : text.notKnown],
  ] as const;
  const byEvent = [...rows].map((row) => ({
    event: eventAt(dataset, row),
    claims: claimsOf(dataset, row),
  }));
  return (
    <article className="article-details">
      <p className="eyebrow">{t.details.reportNumber(words.number(reportNumber(at)))}</p>
      <h1 className="details-title">{article.label}</h1>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {article.mentions?.countries && (
        <section className="details-section" aria-labelledby="speaks-of">
          <h2 id="speaks-of" className="details-label">
            {text.speaksOf}
          </h2>
          <ul className="link-list">
            {article.mentions.countries.map((code) => (
              <li key={code}>
                <PageLink to={{ page: 'countries', id: code }}>{countryName(code)}</PageLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {byEvent.map(({ event, claims }) => {
        const own = claims.filter(({ article }) => article === at);
        return (
          <section key={event.id} className="details-section article-event">
            <h2>
              <Sign kind={event.status} label={t.terms.status[event.status]} />{' '}
              <PageLink to={{ page: 'events', id: event.id }}>{nameOf(event)}</PageLink>
            </h2>
            <ul className="statements">
              {own.map((claim) => (
                <li key={claim.id}>
                  {claim.statement} {onlyHere(claim, claims) && <em>{text.onlyHere}</em>}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </article>
  );
}

/** Whether no other report states the same value. */
const onlyHere = (claim: Claim, all: readonly Claim[]) =>
  claim.property !== 'outcome' &&
  !all.some(
    (other) =>
      other.property === claim.property &&
      other.value === claim.value &&
      other.who === claim.who &&
      other.article !== claim.article,
  );
