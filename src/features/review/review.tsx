/** The text on one side, what was found in it on the other, and the bar that saves. */
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import type { NotKept } from '../../queries/own-connection.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { ArticleText } from './text/article-text.tsx';
import { CandidateList } from './candidates/candidate-list.tsx';
import { chain, type Edit } from './draft/edit.ts';
import { FactsPanel } from './facts-panel.tsx';
import { withMadeNames } from './draft/made-words.ts';
import { isForeign, isMain, type Draft } from './draft/model.ts';
import { ReviewContext, type Line, type Pointing, type ReviewControl } from './review-context.tsx';
import { SaveBar } from './saving/save-bar.tsx';
import type { Extraction } from './reading/use-extraction.ts';
import './review.css';

const TABS = ['text', 'events'] as const;

export interface ReviewProps {
  readonly draft: Draft;
  readonly dataset: Dataset;
  readonly givenIds: ReadonlySet<string>;
  readonly problem: NotKept | 'elsewhere' | undefined;
  readonly isSaving: boolean;
  readonly extraction: Extraction;
  readonly edit: (edit: Edit) => void;
  readonly undo: (() => void) | undefined;
  readonly onSave: () => Promise<void>;
  readonly onBack: () => void;
  readonly onDiscard: () => void;
  readonly onReadAgain: (published: string) => void;
  readonly onCancel: () => void;
}

const firstLine = ({ candidates }: Draft): Line => ({
  candidate: (candidates.find(isMain) ?? candidates[0])?.id ?? '',
});

/** Where a line is that is still there; of an event that was taken back, the end of the news. */
function lineIn({ candidates }: Draft, line: Line): Line {
  const candidate = candidates.find(({ id }) => id === line.candidate);
  const last = candidates.findLast(isMain) ?? candidates[0];
  if (!candidate) return last ? { candidate: last.id } : line;
  const isThere = line.field === undefined || candidate.fields.some(({ id }) => id === line.field);
  return isThere ? line : { candidate: line.candidate };
}

export function Review(props: ReviewProps) {
  const { draft, dataset, givenIds, problem, extraction, edit: change, undo } = props;
  const { t } = useFullLocale();
  const edit = useCallback(
    (one: Edit) => change(chain(one, withMadeNames(dataset))),
    [change, dataset],
  );
  const root = useRef<HTMLDivElement>(null);
  const [tab, setTab] = useState<(typeof TABS)[number]>('events');
  const [line, setLine] = useState<Line>(() => firstLine(draft));
  // The keys are there from the start.
  const [wanted, setWanted] = useState(() => ({ line, focus: true }));
  const [editing, setEditing] = useState<string>();
  const [pointing, setPointing] = useState<Pointing>();
  const [hovered, setHovered] = useState<string>();

  // What is being read may as well be other texts.
  const [isAsked, setAsked] = useState(false);
  const reading = isAsked && extraction.state === 'running' ? extraction : undefined;
  const cancel = () => {
    setAsked(false);
    if (reading) props.onCancel();
  };

  const goTo = useCallback((next: Line, focus = false) => {
    setLine(next);
    // What was under the pointer may be gone without its having moved.
    setHovered(undefined);
    setTab('events');
    setWanted({ line: next, focus });
  }, []);
  // With the picture that shows the line and not after it: the next key may follow at once.
  useLayoutEffect(() => {
    const id = CSS.escape(wanted.line.field ?? wanted.line.candidate);
    const row = root.current?.querySelector<HTMLElement>(`[data-line="${id}"]`);
    if (wanted.focus) row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }, [wanted]);
  // Undo may take away what is looked at, and with it the place of the keys.
  useLayoutEffect(() => {
    const there = lineIn(draft, line);
    if (there !== line) goTo(there, document.activeElement === document.body);
  }, [draft, line, goTo]);
  const startPointing = useCallback((next: Pointing | undefined) => {
    setPointing(next);
    if (next) setTab('text');
  }, []);
  const control = useMemo<ReviewControl>(
    () => ({
      draft,
      dataset,
      edit,
      undo,
      line,
      goTo,
      editing,
      setEditing,
      pointing,
      setPointing: startPointing,
      hovered,
      setHovered,
      givenIds,
    }),
    [draft, dataset, edit, undo, line, goTo, editing, pointing, startPointing, hovered, givenIds],
  );
  return (
    <ReviewContext value={control}>
      <div className="review" data-tab={tab} ref={root}>
        <header className="review-header">
          <p className="review-ways">
            <button
              type="button"
              className="link-button"
              onClick={() => {
                cancel();
                props.onBack();
              }}
            >
              ← {t.review.back}
            </button>
            <button
              type="button"
              className="link-button"
              onClick={() => {
                cancel();
                props.onDiscard();
              }}
            >
              {t.review.discard}
            </button>
          </p>
          <h1>{draft.label}</h1>
          <FactsPanel
            reading={reading}
            onCancel={cancel}
            onReadAgain={(published) => {
              setAsked(true);
              props.onReadAgain(published);
            }}
          />
        </header>
        <nav className="review-tabs" aria-label={t.review.tabs.label}>
          {TABS.map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={tab === name}
              onClick={() => setTab(name)}
            >
              {t.review.tabs[name]}
            </button>
          ))}
        </nav>
        <section
          className="review-article"
          inert={reading !== undefined}
          aria-label={t.review.article}
        >
          <ArticleText />
        </section>
        <section
          className="review-candidates"
          inert={reading !== undefined}
          aria-label={t.review.candidates}
        >
          {isForeign(draft) && (
            <p className="notice">{t.review.onlyEnglish(draft.inLanguage ?? '')}</p>
          )}
          {draft.published === '' && !isForeign(draft) && (
            <p className="notice">{t.review.noDate}</p>
          )}
          <CandidateList />
        </section>
        <SaveBar
          problem={problem}
          isSaving={props.isSaving}
          isReading={reading !== undefined}
          onSave={props.onSave}
        />
      </div>
    </ReviewContext>
  );
}
