/** Facts together with their footnotes. */
import { useId, useState, type ReactNode } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Evidence } from '../../dataset/evidence.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { noteWith, useFootnote } from './footnote.tsx';

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

/** What no report says and the curator keeps: a country, spellings; with a footnote that says so. */
export function Kept({ fact, children }: { fact: string; children: ReactNode }) {
  const { t } = useLocale();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { mark, panel } = noteWith({
    id,
    open,
    setOpen,
    seen: t.details.curatorMark,
    name: t.footnotes.keptNote(fact),
    title: t.footnotes.whoSaysSo(fact),
    close: t.footnotes.close,
    content: <p className="who-says-count">{t.footnotes.kept}</p>,
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
