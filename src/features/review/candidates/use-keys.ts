/** The keys of the list of candidates; they rest while the reader types. */
import type { KeyboardEvent } from 'react';
import { decideSame, judge, judgeField } from '../draft/edit.ts';
import { sameOffers } from '../draft/offers.ts';
import { canReject, type Verdict } from '../draft/model.ts';
import { fieldById, useReview } from '../review-context.tsx';

const isTyping = (target: EventTarget) =>
  target instanceof HTMLElement &&
  (target.matches('input, select, textarea, [role="combobox"]') || target.isContentEditable);

/** Lines of the list, from top to bottom. */
const linesIn = (list: Element) => [...list.querySelectorAll<HTMLElement>('[data-line]')];

export function useKeys(showKeys: () => void) {
  const { draft, dataset, edit, undo, line, setEditing, setPointing, givenIds } = useReview();
  const candidate = draft.candidates.find(({ id }) => id === line.candidate);
  const name = candidate?.fields.find(({ property }) => property === 'name');
  const field = line.field ?? name?.id;

  const decide = (verdict: Verdict) => {
    const judged = fieldById(draft, line.field);
    if (!judged) edit(judge(line.candidate, verdict));
    else if (verdict !== 'rejected' || canReject(judged)) {
      edit(judgeField(line.candidate, judged.id, verdict));
    }
  };
  const step = (list: Element, by: 1 | -1, onlyEvents: boolean) => {
    const lines = linesIn(list).filter((item) => !onlyEvents || item.dataset['event'] === 'true');
    const here = lines.findIndex(
      ({ dataset }) =>
        dataset['line'] === (onlyEvents ? line.candidate : (line.field ?? line.candidate)),
    );
    // Off a field, “event before” is the event that it belongs to.
    const to = onlyEvents && by < 0 && line.field ? here : here + by;
    lines[Math.max(0, Math.min(lines.length - 1, to))]?.focus();
  };
  const decideOffered = (isSame: boolean) => {
    const offer = candidate && sameOffers(draft, dataset, candidate, givenIds)[0];
    if (offer) edit(decideSame(line.candidate, isSame ? { event: offer.id } : 'new'));
  };
  const actions: Record<string, (list: Element) => void> = {
    ArrowDown: (list) => step(list, 1, false),
    ArrowUp: (list) => step(list, -1, false),
    j: (list) => step(list, 1, true),
    k: (list) => step(list, -1, true),
    a: () => decide('accepted'),
    x: () => decide('rejected'),
    e: () => setEditing(field),
    p: () => field !== undefined && setPointing({ to: 'field', id: field }),
    n: () => setPointing({ to: 'event' }),
    s: () => decideOffered(true),
    d: () => decideOffered(false),
    u: () => undo?.(),
    '?': showKeys,
  };

  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    // On a button Enter presses it; on the line itself it changes what stands there.
    const isLine = event.target instanceof HTMLElement && 'line' in event.target.dataset;
    const action = event.key === 'Enter' && isLine ? actions['e'] : actions[event.key];
    if (!action) return;
    event.preventDefault();
    action(event.currentTarget);
  };
}
