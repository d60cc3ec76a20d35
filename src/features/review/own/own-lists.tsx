/** What a reader has under review, and what is saved in this browser. */
import { useState } from 'react';
import type { OwnReport } from '../../../queries/own-store.ts';
import { useFullLocale } from '../../../i18n/later-texts.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import { passFocus } from '../../../ui/pass-focus.ts';
import { downloadReports } from './download.ts';
import type { Draft } from '../draft/model.ts';
import './own-lists.css';

const titleOf = (button: HTMLElement) => button.closest('.adding')?.querySelector('h1');

export function DraftList({
  drafts,
  onOpen,
  onDiscard,
}: {
  drafts: readonly Draft[];
  onOpen: (draft: Draft) => void;
  onDiscard: (draft: Draft) => void;
}) {
  const { t, words } = useFullLocale();
  if (drafts.length === 0) return undefined;
  return (
    <section className="own-section" aria-labelledby="unfinished">
      <h2 id="unfinished">{t.review.unfinished}</h2>
      <ul className="own-list">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <span>
              <strong>{draft.label}</strong>
              <span className="field-note"> {t.review.undecided(draft.candidates.length)}</span>
            </span>
            <span className="row-of-buttons">
              <button
                type="button"
                className="link-button"
                aria-label={words.list([t.review.goOn, draft.label])}
                onClick={() => onOpen(draft)}
              >
                {t.review.goOn}
              </button>
              <button
                type="button"
                className="link-button"
                onClick={({ currentTarget }) => {
                  passFocus(currentTarget, titleOf(currentTarget));
                  onDiscard(draft);
                }}
              >
                {t.review.discard}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function OwnReports({
  reports,
  isJoined,
  onReview,
  onRemove,
}: {
  reports: readonly OwnReport[];
  /** Whether it is part of the data set on the page. */
  isJoined: (report: OwnReport) => boolean;
  onReview: (report: OwnReport) => void;
  onRemove: (report: OwnReport) => void;
}) {
  const { t } = useFullLocale();
  const [withQuotes, setWithQuotes] = useState(false);
  // With one that does not fit the file could not be opened.
  const joined = reports.filter(isJoined);
  return (
    <section className="own-section" aria-labelledby="own-reports">
      <h2 id="own-reports">{t.review.own}</h2>
      {reports.length === 0 && <p className="field-note">{t.review.ownNone}</p>}
      <ul className="own-list">
        {reports.map((report) => (
          <li key={report.id}>
            <span>
              {isJoined(report) ? (
                <PageLink to={{ page: 'articles', id: report.id }}>{report.label}</PageLink>
              ) : (
                report.label
              )}
              <span className="field-note">
                {' '}
                {isJoined(report)
                  ? t.facts.eventsCount(report.file.events?.length ?? 0)
                  : t.review.notJoined}
              </span>
            </span>
            <span className="row-of-buttons">
              {report.review !== undefined && (
                <button type="button" className="link-button" onClick={() => onReview(report)}>
                  {t.review.reviewAgain}
                </button>
              )}
              <button
                type="button"
                className="link-button"
                aria-label={t.review.removeNamed(report.label)}
                onClick={({ currentTarget }) => {
                  passFocus(currentTarget, titleOf(currentTarget));
                  onRemove(report);
                }}
              >
                {t.review.remove}
              </button>
            </span>
          </li>
        ))}
      </ul>
      {joined.length > 0 && (
        <p className="own-download">
          <button
            type="button"
            className="button-quiet"
            onClick={() => void downloadReports(joined, withQuotes)}
          >
            {t.review.download}
          </button>
          <label className="field-option">
            <input
              type="checkbox"
              checked={withQuotes}
              onChange={(event) => setWithQuotes(event.target.checked)}
            />{' '}
            {t.review.withQuotes}
          </label>
          <span className="field-note">
            {t.review.downloadHelp} {joined.length < reports.length && t.review.downloadLess}
          </span>
        </p>
      )}
    </section>
  );
}
