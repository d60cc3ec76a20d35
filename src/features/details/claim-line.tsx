/** One claim: what is said, by which report, how, and where in it. */
import type { Dataset } from '../../dataset/dataset.ts';
import type { Claim } from '../../dataset/rows.ts';
import { actorAt, eventAt } from '../../dataset/rows.ts';
import { denies } from '../../dataset/asserted.ts';
import { valueInWords } from '../../dataset/claimed-value.ts';
import { isOwnReport } from '../../domain/own-report.ts';
import { useFullLocale, type FullLocale } from '../../i18n/later-texts.ts';
import { useOpenedTexts } from '../../queries/opened-texts.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { claimAnchor, passageAnchor } from './anchors.ts';
import { reportNumber } from './report-number.ts';

const RULE = /^rule:/;

export function ClaimLine({
  dataset,
  claim,
  anchored = false,
  ofEvent = false,
}: {
  dataset: Dataset;
  claim: Claim;
  /** Whether this is the place to which links to the claim lead. */
  anchored?: boolean;
  /** Whether the line names its event. */
  ofEvent?: boolean;
}) {
  const locale = useFullLocale();
  const { t, nameOf } = locale;
  const value = valueInWords(dataset, locale, claim.property, claim.value);
  const event = ofEvent ? eventAt(dataset, claim.event) : undefined;
  const isOutcome = claim.property === 'outcome';
  return (
    <li className="claim" id={anchored ? claimAnchor(claim.id) : undefined} data-claim={claim.id}>
      {event && (
        <p>
          <PageLink to={{ page: 'events', id: event.id }}>{nameOf(event)}</PageLink>
        </p>
      )}
      {!isOutcome && (
        <p className="claim-value">
          {ofEvent && `${t.terms.property[claim.property]}: `}
          {claim.who >= 0 && `${nameOf(actorAt(dataset, claim.who))}: `}
          {denies(claim) ? t.facts.not(value) : value}
        </p>
      )}
      <p className="claim-statement">{claim.statement}</p>
      <ClaimSource dataset={dataset} claim={claim} />
      <OwnPassage dataset={dataset} claim={claim} />
    </li>
  );
}

function ClaimSource({ dataset, claim }: { dataset: Dataset; claim: Claim }) {
  const locale = useFullLocale();
  const { t, words, dates } = locale;
  const article = dataset.articles[claim.article];
  const rule = claim.generatedBy.replace(RULE, '');
  const { foundBy } = t.evidence;
  const byHand = article && isOwnReport(article.id) ? foundBy.you : foundBy.curator;
  const found = RULE.test(claim.generatedBy) ? foundBy.rule(rule) : byHand;
  if (!article) return <p className="claim-source">{t.facts.curatorKnows}</p>;
  const parts = [
    article.datePublished ? dates.shortText(article.datePublished) : t.details.noDateOfPublication,
    t.terms.modality[claim.modality],
    claim.attributedTo ? t.facts.after(claim.attributedTo) : '',
    whereIn(locale, claim),
    found,
    claim.rank === 'deprecated' ? t.evidence.setAside : '',
  ];
  return (
    <p className="claim-source">
      <PageLink to={{ page: 'articles', id: article.id }}>
        {t.facts.reportNumber(words.number(reportNumber(claim.article)))}
      </PageLink>
      {', '}
      {parts.filter(Boolean).join(', ')}
    </p>
  );
}

/** Where in its report the passage of a claim stands. */
export const whereIn = ({ t, words }: FullLocale, { span }: Claim): string =>
  span ? t.facts.characters(words.number(span[0]), words.number(span[1])) : t.facts.noPassage;

/** The passage itself, out of the text that the reader opened. */
function OwnPassage({ dataset, claim }: { dataset: Dataset; claim: Claim }) {
  const { t } = useFullLocale();
  const article = dataset.articles[claim.article];
  const opened = useOpenedTexts(dataset).get(article?.id ?? '');
  const passage = opened?.passages.get(claim.id);
  if (!article || !opened || !passage) return undefined;
  return (
    <figure className="own-passage">
      <blockquote>{opened.text.slice(passage.start, passage.end)}</blockquote>
      <figcaption>
        {t.evidence.inYourCopy} ·{' '}
        <PageLink to={{ page: 'articles', id: article.id }} anchor={passageAnchor(claim.id)}>
          {t.evidence.seePassage}
        </PageLink>
      </figcaption>
    </figure>
  );
}
