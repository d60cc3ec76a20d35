import { useState } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Disagreement, Side } from '../../dataset/disagreement.ts';
import { choiceIn } from '../../dataset/shown-value.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useView } from '../../ui/view-context.tsx';
import { disagreementWords } from './disagreement-words.ts';
import { Claims } from './who-says.tsx';
import { articlesOf, reportNumber } from './report-number.ts';
import { capitalised } from '../../lib/capitalised.ts';

/** Values that exclude each other, side by side, and which of them is shown. */
export function DisagreementNote({
  dataset,
  disagreement,
  heading: Heading = 'h3',
}: {
  dataset: Dataset;
  disagreement: Disagreement;
  heading?: 'h3' | 'h4';
}) {
  const locale = useFullLocale();
  const { t, language } = locale;
  const { view } = useView();
  const [open, setOpen] = useState(false);
  const { subject, sentence, known, valueOf } = disagreementWords(dataset, locale, disagreement);
  const { sides, rule } = disagreement;
  const choice = choiceIn(dataset, disagreement, view.rule);
  const wordsFor = (side: Side) =>
    rule === 'denied' && side === sides[1] ? t.facts.not(valueOf(side)) : valueOf(side);
  return (
    <div className="disagreement">
      <Heading>{subject}</Heading>
      <p>{sentence}</p>
      <dl className="sides">
        {sides.map((side, i) => (
          <div key={`${side.value} ${i}`} data-shown={side === choice?.side}>
            <dt>{capitalised(wordsFor(side), language)}</dt>
            <dd>
              <Behind dataset={dataset} side={side} />
            </dd>
          </div>
        ))}
      </dl>
      {choice && (
        <p className="details-note">
          {t.evidence.shown.isShown(wordsFor(choice.side), t.evidence.shown.because[choice.by])}
        </p>
      )}
      {rule === 'holder' && (
        <p className="details-note">
          {known} {t.evidence.question}
        </p>
      )}
      <button
        type="button"
        className="see-both"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t.evidence.seeBoth}
      </button>
      {open &&
        sides.map((side, i) => (
          <div key={`${side.value} ${i}`}>
            <p className="who-says-count">{capitalised(wordsFor(side), language)}</p>
            <Claims dataset={dataset} claims={side.claims} />
          </div>
        ))}
    </div>
  );
}

/** The reports behind a value, each by its number and date. */
function Behind({ dataset, side }: { dataset: Dataset; side: Side }) {
  const { t, words, dates } = useFullLocale();
  const articles = articlesOf(side.claims);
  if (articles.length === 0) return t.facts.byOccupancy;
  return articles
    .toSorted((a, b) => (a < 0 ? 1 : b < 0 ? -1 : a - b))
    .map((at, i) => {
      const article = dataset.articles[at];
      return (
        <span key={at}>
          {i > 0 && ', '}
          {article ? (
            <>
              <PageLink to={{ page: 'articles', id: article.id }}>
                {t.facts.reportNumber(words.number(reportNumber(at)))}
              </PageLink>
              {article.datePublished && ` (${dates.shortText(article.datePublished)})`}
            </>
          ) : (
            t.facts.byCurator
          )}
        </span>
      );
    });
}
