/** The report’s text, with a mark on every passage that a field rests on. */
import { useEffect, useMemo, type RefObject } from 'react';
import { useFullLocale } from '../../../i18n/later-texts.ts';
import type { Passage } from '../draft/model.ts';
import { candidateOfField, useReview } from '../review-context.tsx';
import { segmentsOf } from './segments.ts';

/** Stands for the event that is being added among the ids of fields. */
const NEW = 'new-event';

export function MarkedText({
  pane,
  passage,
}: {
  pane: RefObject<HTMLDivElement | null>;
  /** Of an event that is being added. */
  passage: Passage | undefined;
}) {
  const { t } = useFullLocale();
  const { draft, line, goTo, hovered, setHovered } = useReview();
  const { text, candidates } = draft;
  const current = candidates.find(({ id }) => id === line.candidate);
  const segments = useMemo(() => {
    const marks = candidates.flatMap(({ fields }) =>
      fields.flatMap(({ id, passage, verdict }) =>
        passage && verdict !== 'rejected' ? [{ id, ...passage }] : [],
      ),
    );
    return segmentsOf(text.length, passage ? [...marks, { id: NEW, ...passage }] : marks);
  }, [text, candidates, passage]);

  const active = passage ? NEW : (hovered ?? line.field);
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

  const idsAt = (event: { target: EventTarget }) =>
    (event.target as HTMLElement).closest<HTMLElement>('mark')?.dataset['ids']?.split(' ');
  /** Of several fields on one passage, the one of the event that is looked at. */
  const nearest = (ids: readonly string[] | undefined) =>
    ids?.find((id) => own.has(id)) ?? ids?.[0];
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the list has the keys
    <div
      ref={pane}
      className="review-text"
      role="document"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and some browsers let no key in without
      tabIndex={0}
      aria-label={t.review.article}
      lang={draft.inLanguage}
      dir="auto"
      onPointerOver={(event) => setHovered(nearest(idsAt(event)))}
      onPointerLeave={() => setHovered(undefined)}
      onClick={(event) => {
        const id = nearest(idsAt(event));
        const candidate = id === undefined ? undefined : candidateOfField(draft, id);
        if (candidate && !getSelection()?.toString())
          goTo({ candidate: candidate.id, field: id }, true);
      }}
    >
      {pieces}
    </div>
  );
}

/** Marks what belongs to one field, and brings it into view; past React, for it changes with
 *  every move of the pointer, and a long text has thousands of pieces. */
function useActive(
  pane: RefObject<HTMLElement | null>,
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
