/**
 * Evidence as in print: small numbers beside a fact. Here they open what they stand for, right
 * below the fact: who says so, who says otherwise, in which words and where.
 */
import { Suspense, useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Claim } from '../../dataset/rows.ts';
import { objectionTo } from '../../dataset/asserted.ts';
import type { Evidence } from '../../dataset/evidence.ts';
import { useLocale, type Locale } from '../../i18n/locale.tsx';
import { later } from '../../ui/later.ts';
import { Sign } from '../../ui/sign.tsx';
import { articlesOf, reportNumber } from './report-number.ts';

const WhoSays = later(async () => (await import('./who-says.tsx')).WhoSays);

export interface Footnote {
  /** The numbers, to stand beside the fact. */
  readonly mark: ReactNode;
  /** What they open, to stand below it; nothing while it is closed. */
  readonly panel: ReactNode;
}

/** Word joiner: a number never begins a line. */
const NO_BREAK = '\u2060';

const NONE: Footnote = { mark: undefined, panel: undefined };

interface Opening {
  /** Of the panel. */
  readonly id: string;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
}

interface Parts extends Opening {
  readonly dataset: Dataset;
  readonly evidence: Evidence;
  /** What the evidence is for, in words: “Date”, “Hakan Fidan”. */
  readonly fact: string;
  readonly locale: Locale;
}

export function footnote({ dataset, evidence, fact, locale, ...opening }: Parts): Footnote {
  const { t, words } = locale;
  const { bearing, partly, against } = evidence;
  const cited = [bearing, against, partly].find(({ length }) => length > 0);
  if (!cited) return NONE;
  const objection = objectionTo(evidence);
  const isDenial = cited === against;
  const articles = articlesOf(cited);
  const numbers = articles.filter((a) => a >= 0).map((a) => words.number(reportNumber(a)));
  const knows = articles.includes(-1);
  const seen = [...numbers, ...(knows ? [t.details.curatorMark] : [])].join(' ');
  return noteWith({
    ...opening,
    seen,
    sign: objection && <Sign kind={objection} />,
    name: t.footnotes.footnote(fact, seen, numbers.length, knows, isDenial),
    title: t.footnotes.whoSaysSo(fact, isDenial),
    close: t.footnotes.close,
    content: <WhoSays dataset={dataset} evidence={evidence} />,
  });
}

interface NoteParts extends Opening {
  /** The small letters themselves. */
  readonly seen: string;
  readonly sign?: ReactNode;
  readonly name: string;
  /** Of the panel, and of the button that closes it. */
  readonly title: string;
  readonly close: string;
  readonly content: ReactNode;
}

/** A footnote of any words, and what it opens. */
export function noteWith(parts: NoteParts): Footnote {
  const { id, open, setOpen, seen, sign, name, title, content } = parts;
  const close = () => {
    setOpen(false);
    document.getElementById(`${id}-mark`)?.focus();
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (open && key === 'Escape') close();
  };
  return {
    mark: (
      <sup className="sources">
        {NO_BREAK}
        <button
          type="button"
          id={`${id}-mark`}
          className="footnote"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={name}
          onClick={() => setOpen(!open)}
          onKeyDown={onKeyDown}
        >
          {seen}
          {sign}
        </button>
      </sup>
    ),
    panel: open && (
      <div className="who-says" id={id} role="group" aria-label={title}>
        <button type="button" className="who-says-close" onClick={close} onKeyDown={onKeyDown}>
          {parts.close}
        </button>
        <Suspense>{content}</Suspense>
      </div>
    ),
  };
}

export function useFootnote(dataset: Dataset, evidence: Evidence, fact: string): Footnote {
  const locale = useLocale();
  const id = useId();
  const [open, setOpen] = useState(false);
  return footnote({ dataset, evidence, fact, id, open, setOpen, locale });
}

/** A footnote to claims that all say one thing, for where nothing has to be looked up. */
export function useFootnoteTo(dataset: Dataset, claims: readonly Claim[], fact: string): Footnote {
  return useFootnote(dataset, { bearing: claims, partly: [], against: [], beside: [] }, fact);
}
