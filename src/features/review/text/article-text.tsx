/** The report’s text, with a mark on every passage that a field rests on. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useFullLocale } from '../../../i18n/later-texts.ts';
import { pointAt } from '../draft/edit.ts';
import type { Passage } from '../draft/model.ts';
import { propertyName } from '../draft/names.ts';
import { PointingText } from './pointing-text.tsx';
import { candidateOfField, fieldById, useReview } from '../review-context.tsx';
import { segmentsOf } from './segments.ts';
import { selectionIn } from './selection.ts';

export function ArticleText() {
  const locale = useFullLocale();
  const { t } = locale;
  const { draft, edit, line, goTo, pointing, setPointing, hovered, setHovered } = useReview();
  const pane = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<Passage>();
  const { text, candidates } = draft;
  const current = candidates.find(({ id }) => id === line.candidate);
  const segments = useMemo(() => {
    const marks = candidates.flatMap(({ fields }) =>
      fields.flatMap(({ id, passage, verdict }) =>
        passage && verdict !== 'rejected' ? [{ id, ...passage }] : [],
      ),
    );
    return segmentsOf(text.length, marks);
  }, [text, candidates]);

  const active = hovered ?? line.field;
  useActive(pane, active, segments);
  const own = useMemo(() => new Set(current?.fields.map(({ id }) => id)), [current]);
  const pieces = useMemo(
    () =>
      segments.map(({ start, end, ids }) => {
        const words = text.slice(start, end);
        return ids.length === 0 ? (
          <span key={start}>{words}</span>
        ) : (
          <mark key={start} data-ids={ids.join(' ')} data-own={ids.some((id) => own.has(id))}>
            {words}
          </mark>
        );
      }),
    [segments, text, own],
  );

  const target = fieldById(draft, pointing);
  const point = (id: string, passage: Passage) => {
    const candidate = candidateOfField(draft, id);
    if (candidate) edit(pointAt(candidate.id, id, passage));
    setSelected(undefined);
  };
  if (target) {
    const leave = () => {
      setPointing(undefined);
      goTo(line, true);
    };
    return (
      <PointingText
        what={propertyName(locale, target.property)}
        passage={target.passage}
        text={text}
        onPoint={(passage) => {
          point(target.id, passage);
          leave();
        }}
        onLeave={leave}
      />
    );
  }
  const focused = fieldById(draft, line.field);
  const idsAt = (event: { target: EventTarget }) =>
    (event.target as HTMLElement).closest<HTMLElement>('mark')?.dataset['ids']?.split(' ');
  /** Of several fields on one passage, the one of the event that is looked at. */
  const nearest = (ids: readonly string[] | undefined) =>
    ids?.find((id) => own.has(id)) ?? ids?.[0];
  return (
    <>
      {selected && focused && (
        <p className="selection-bar">
          <button type="button" className="button" onClick={() => point(focused.id, selected)}>
            {t.review.takeFor(propertyName(locale, focused.property))}
          </button>
        </p>
      )}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the list has the keys */}
      <div
        ref={pane}
        className="review-text"
        role="document"
        aria-label={t.review.article}
        lang={draft.inLanguage}
        dir="auto"
        onPointerOver={(event) => setHovered(nearest(idsAt(event)))}
        onPointerLeave={() => setHovered(undefined)}
        onPointerUp={() => setSelected(pane.current ? selectionIn(pane.current) : undefined)}
        onClick={(event) => {
          const id = nearest(idsAt(event));
          const candidate = id === undefined ? undefined : candidateOfField(draft, id);
          if (candidate && !getSelection()?.toString())
            goTo({ candidate: candidate.id, field: id }, true);
        }}
      >
        {pieces}
      </div>
    </>
  );
}

/** Marks what belongs to one field, and brings it into view; past React, for it changes with
 *  every move of the pointer, and a long text has thousands of pieces. */
function useActive(
  pane: React.RefObject<HTMLElement | null>,
  active: string | undefined,
  segments: unknown,
): void {
  useEffect(() => {
    const root = pane.current;
    if (!root || active === undefined) return;
    const marks = [...root.querySelectorAll<HTMLElement>(`[data-ids~="${CSS.escape(active)}"]`)];
    for (const mark of marks) mark.dataset['active'] = 'true';
    const [first] = marks;
    if (first) {
      const box = root.getBoundingClientRect();
      const { top, bottom } = first.getBoundingClientRect();
      if (top < box.top || bottom > box.bottom) {
        root.scrollBy({ top: top - box.top - root.clientHeight / 3 });
      }
    }
    return () => {
      for (const mark of marks) delete mark.dataset['active'];
    };
  }, [pane, active, segments]);
}
