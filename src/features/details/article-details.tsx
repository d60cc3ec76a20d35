/** The page of a report: what it is, what it claims, what only it claims; never its text. */
import { useMemo, type ReactNode } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import { eventAt } from '../../dataset/rows.ts';
import { isOwnReport } from '../../domain/own-report.ts';
import { valueInWords } from '../../dataset/claimed-value.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { useOpenedTexts } from '../../queries/opened-texts.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { Sign } from '../../ui/sign.tsx';
import { articleClaims, type ArticleClaim } from './article-claims.ts';
import { claimAnchor, eventAnchor, passageAnchor } from './anchors.ts';
import { whereIn } from './claim-line.tsx';
import { Correction } from './correction.tsx';
import { languageNamesIn } from './language-name.ts';
import { reportNumber } from './report-number.ts';
import { Section } from './section.tsx';
import { useAnchor } from './use-anchor.ts';
import './details.css';
import './lists.css';
import './evidence.css';

export function ArticleDetails({
  dataset,
  at,
  rows,
  reading,
}: {
  dataset: Dataset;
  at: number;
  rows: Uint32Array;
  /** The article's text, or the way to open it. */
  reading?: ReactNode;
}) {
  const { t, words, nameOf } = useFullLocale();
  const article = dataset.articles[at];
  const opened = useOpenedTexts(dataset).get(article?.id ?? '');
  const groups = useMemo(() => articleClaims(dataset, at, rows), [dataset, at, rows]);
  useAnchor(opened ? 'opened' : at);
  if (!article) return undefined;
  const text = t.evidence.article;
  const all = groups.flatMap(({ claims }) => claims);
  const count = (is: (claim: ArticleClaim) => boolean) => words.number(all.filter(is).length);
  return (
    <article className="article-details">
      <p className="eyebrow">{t.facts.reportNumber(words.number(reportNumber(at)))}</p>
      <h1 className="details-title">{article.label}</h1>
      <About dataset={dataset} at={at} />
      {reading}
      <Section title={text.claims}>
        <p className="figures">
          {groups.length === 0
            ? text.noEvents
            : text.figures(
                t.facts.article.claims(all.length),
                count(({ only }) => only),
                count(({ contradicted }) => contradicted),
              )}
        </p>
        {groups.map(({ row, claims }) => {
          const event = eventAt(dataset, row);
          return (
            <section key={event.id} id={eventAnchor(event.id)} className="article-event">
              <h3>
                <Sign kind={event.status} label={t.terms.status[event.status]} />{' '}
                <PageLink to={{ page: 'events', id: event.id }}>{nameOf(event)}</PageLink>
              </h3>
              <ul className="statements">
                {claims.map((entry) => (
                  <Statement
                    key={entry.claim.id}
                    dataset={dataset}
                    entry={entry}
                    isMarked={opened?.passages.has(entry.claim.id)}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </Section>
      <Correction
        dataset={dataset}
        page={`${article.label} (${article.id})`}
        claims={all.map(({ claim }) => claim)}
      />
    </article>
  );
}

function Statement({
  dataset,
  entry: { claim, only, contradicted },
  isMarked,
}: {
  dataset: Dataset;
  entry: ArticleClaim;
  /** Whether its passage is marked in an opened text; `undefined` while none is open. */
  isMarked: boolean | undefined;
}) {
  const locale = useFullLocale();
  const { t } = locale;
  const { attributedTo } = claim;
  const value = valueInWords(dataset, locale, claim.property, claim.value);
  const what =
    claim.property === 'outcome'
      ? t.terms.property.outcome
      : `${t.terms.property[claim.property]}: ${value}`;
  return (
    <li id={claimAnchor(claim.id)}>
      {claim.statement}{' '}
      {contradicted && (
        <em className="contradicted">
          <Sign kind="disputed" /> {t.evidence.article.contradicted}
        </em>
      )}
      <span className="claim-source">
        {[
          what,
          t.terms.modality[claim.modality],
          ...(attributedTo ? [t.facts.after(attributedTo)] : []),
          whereIn(locale, claim),
          ...(only ? [t.evidence.article.only] : []),
        ].join(', ')}
        {isMarked && (
          <>
            {' · '}
            <a href={`#${passageAnchor(claim.id)}`}>{t.passages.toPassage}</a>
          </>
        )}
        {isMarked === false && ` · ${t.passages.notPlaced}`}
      </span>
    </li>
  );
}

/** What is known of the report itself. */
function About({ dataset, at }: { dataset: Dataset; at: number }) {
  const { t, words, dates, countryName, nameOf } = useFullLocale();
  const article = dataset.articles[at];
  const text = t.facts.article;
  const languageName = languageNamesIn(words.tag);
  const published = article?.datePublished;
  const facts = [
    [text.published, published ? dates.inWordsOf(published) : t.details.noDateOfPublication],
    [text.publisher, article?.publisher ?? text.notKnown],
    [text.language, article?.inLanguage ? languageName(article.inLanguage) : text.notKnown],
    [text.length, article?.length ? text.characters(words.number(article.length)) : text.notKnown],
  ] as const;
  const { countries, topics } = article?.mentions ?? {};
  const isOwn = article !== undefined && isOwnReport(article.id);
  const { speaksOnly, ownSpeaksOnly } = t.evidence.article;
  const spoken = (topics ?? []).flatMap(
    (id) => dataset.topics.find((topic) => topic.id === id) ?? [],
  );
  return (
    <>
      <Section kept title={t.evidence.keptTitle(text.report, isOwn)}>
        <dl className="facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Section>
      {(countries || topics) && (
        <Section kept title={isOwn ? ownSpeaksOnly : speaksOnly}>
          <ul className="link-list">
            {countries?.map((code) => (
              <li key={code}>
                <PageLink to={{ page: 'countries', id: code }}>{countryName(code)}</PageLink>
              </li>
            ))}
            {spoken.map((topic) => (
              <li key={topic.id}>
                <PageLink to={{ page: 'topics', id: topic.id }}>{nameOf(topic)}</PageLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
