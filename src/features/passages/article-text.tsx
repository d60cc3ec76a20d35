/** An article's text as the reader opened it, with the passage of every claim marked. */
import { Fragment, useId, useMemo, useState } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import { eventAt, type Claim } from '../../dataset/rows.ts';
import { claimsIn } from '../../dataset/passages.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import type { OpenedText } from '../../queries/opened-texts.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { segmentsOf, type Segment } from './segments.ts';

const MOST_DEPTH = 4;

export function ArticleText({
  dataset,
  at,
  opened,
}: {
  dataset: Dataset;
  at: number;
  opened: OpenedText;
}) {
  const { t, words } = useFullLocale();
  const claims = useMemo(
    () => new Map(claimsIn(dataset, at).map((claim) => [claim.id, claim])),
    [dataset, at],
  );
  const { text, passages, same, own } = opened;
  const segments = useMemo(() => segmentsOf(text.length, [...passages.values()]), [text, passages]);
  const all = [...claims.values()].filter(({ span }) => span).length;
  return (
    <>
      <p className="text-state">
        {own
          ? t.passages.state.own
          : same
            ? t.passages.state.same
            : t.passages.state.similar(words.number(passages.size), words.number(all))}
      </p>
      <div className="article-text" lang={dataset.articles[at]?.inLanguage ?? undefined} dir="auto">
        {segments.map((segment) => (
          <Run
            key={segment.start}
            dataset={dataset}
            text={text.slice(segment.start, segment.end)}
            segment={segment}
            claims={segment.ends.flatMap((id) => claims.get(id) ?? [])}
          />
        ))}
      </div>
    </>
  );
}

function Run({
  dataset,
  text,
  segment,
  claims,
}: {
  dataset: Dataset;
  text: string;
  segment: Segment;
  /** Those whose passage ends here. */
  claims: readonly Claim[];
}) {
  const { t, words } = useFullLocale();
  const id = useId();
  const [open, setOpen] = useState(false);
  if (segment.claims.length === 0) return text;
  return (
    <>
      {segment.begins.map((claim) => (
        <span key={claim} id={`passage-${claim}`} className="passage-start" />
      ))}
      <mark data-depth={Math.min(MOST_DEPTH, segment.claims.length)}>{text}</mark>
      {claims.length > 0 && (
        <>
          <sup>
            <button
              type="button"
              className="passage-claims"
              aria-expanded={open}
              aria-controls={open ? id : undefined}
              aria-label={t.passages.rest(claims.length)}
              onClick={() => setOpen(!open)}
            >
              {words.number(claims.length)}
            </button>
          </sup>
          {open && <Resting id={id} dataset={dataset} claims={claims} />}
        </>
      )}
    </>
  );
}

/** The facts that rest on a passage. */
function Resting({
  id,
  dataset,
  claims,
}: {
  id: string;
  dataset: Dataset;
  claims: readonly Claim[];
}) {
  const { t, nameOf } = useFullLocale();
  return (
    <div className="resting" id={id} role="group" aria-label={t.passages.rest(claims.length)}>
      {claims.map((claim) => {
        const event = eventAt(dataset, claim.event);
        return (
          <Fragment key={claim.id}>
            <p>
              {t.terms.property[claim.property]}: {claim.statement}
            </p>
            <p className="resting-links">
              <a href={`#claim-${claim.id}`}>{t.passages.toFact}</a>
              {' · '}
              <PageLink to={{ page: 'events', id: event.id }}>{nameOf(event)}</PageLink>
            </p>
          </Fragment>
        );
      })}
    </div>
  );
}
