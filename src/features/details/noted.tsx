/** Facts together with their footnotes. */
import { useId, useState, type ReactNode } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Evidence } from '../../dataset/evidence.ts';
import type { Claim } from '../../dataset/rows.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { noteWith, useFootnote } from './footnote.tsx';
import { articlesOf, reportNumber } from './report-number.ts';
import { Claims } from './who-says.tsx';

/** A fact with its numbers, and what they open; for where one element can hold both. */
export function Noted({
  dataset,
  evidence,
  fact,
  children,
}: {
  dataset: Dataset;
  evidence: Evidence;
  fact: string;
  children: ReactNode;
}) {
  const { mark, panel } = useFootnote(dataset, evidence, fact);
  return (
    <>
      <span className="noted">
        {children}
        {mark}
      </span>
      {panel}
    </>
  );
}

/**
 * What stands in the data file and no report claims: a country, spellings. Its footnote says that
 * the curator keeps it; or, of what the reader’s own reports brought in, which of them.
 */
export function Kept({
  dataset,
  own,
  fact,
  children,
}: {
  dataset: Dataset;
  /** As `ownClaims` gives them. */
  own: readonly Claim[] | undefined;
  fact: string;
  children: ReactNode;
}) {
  const { t, words } = useFullLocale();
  const id = useId();
  const [open, setOpen] = useState(false);
  const reports = articlesOf(own ?? []).map((at) => words.number(reportNumber(at)));
  const numbers = reports.join(' ') || t.shell.yours.toLowerCase();
  const { mark, panel } = noteWith({
    id,
    open,
    setOpen,
    seen: own ? numbers : t.details.curatorMark,
    name: own
      ? t.footnotes.footnote(fact, numbers, reports.length, false)
      : t.evidence.keptNote(fact),
    title: t.footnotes.whoSaysSo(fact),
    close: t.footnotes.close,
    content: (
      <>
        <p className="who-says-count">{own ? t.evidence.ownReport : t.evidence.kept}</p>
        {own && <Claims dataset={dataset} claims={own} ofEvents />}
      </>
    ),
  });
  return (
    <>
      <span className="noted" data-kept>
        {children}
        {mark}
      </span>
      {panel}
    </>
  );
}
