import { PROPERTIES } from '../../domain/vocabulary.ts';
import type { Claim, Dataset } from '../../dataset/dataset.ts';
import { actorAt } from '../../dataset/dataset.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { valueInWords } from './disagreement-note.tsx';
import { reportNumber } from './sources.tsx';

/** Every claim about an event, by what it is about: who says so, how, and where in the report. */
export function Evidence({ dataset, claims }: { dataset: Dataset; claims: readonly Claim[] }) {
  const { t, words } = useLocale();
  const properties = PROPERTIES.filter((property) => claims.some((c) => c.property === property));
  return (
    <section className="details-section" aria-labelledby="evidence">
      <h2 id="evidence" className="details-label">
        {t.details.evidence(claims.length)}
      </h2>
      {properties.map((property) => {
        const own = claims.filter((claim) => claim.property === property);
        return (
          <details key={property} className="evidence-group">
            <summary>
              {t.terms.property[property]} <span>{words.number(own.length)}</span>
            </summary>
            <ul>
              {own.map((claim) => (
                <ClaimLine key={claim.id} dataset={dataset} claim={claim} />
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

function ClaimLine({ dataset, claim }: { dataset: Dataset; claim: Claim }) {
  const locale = useLocale();
  const { t, words, nameOf, dates } = locale;
  const article = dataset.articles[claim.article];
  const value = valueInWords(dataset, locale, claim.property, claim.value);
  return (
    <li className="claim" id={`claim-${claim.id}`}>
      <p className="claim-value">
        {claim.who >= 0 && `${nameOf(actorAt(dataset, claim.who))}: `}
        {claim.property === 'outcome' ? claim.statement : value}
      </p>
      {claim.property !== 'outcome' && <p>{claim.statement}</p>}
      <p className="claim-source">
        {article ? (
          <>
            <PageLink to={{ page: 'articles', id: article.id }}>
              {t.details.reportNumber(words.number(reportNumber(claim.article)))}
            </PageLink>{' '}
            {t.terms.modality[claim.modality]}
            {claim.attributedTo && `, ${t.details.after(claim.attributedTo)}`}
            {article.datePublished &&
              `; ${t.details.published(dates.shortText(article.datePublished))}`}
            {claim.span && (
              <span className="claim-span">
                {' '}
                {t.details.characters(words.number(claim.span[0]), words.number(claim.span[1]))}
              </span>
            )}
          </>
        ) : (
          t.details.curatorKnows
        )}
      </p>
    </li>
  );
}
