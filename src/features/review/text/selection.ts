/** What a reader selected in a text that stands on the page in pieces. */
import type { Passage } from '../draft/model.ts';

/** Positions in the text; without the spaces at either end, and without what is selected outside. */
export function selectionIn(pane: HTMLElement): Passage | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const selected = selection.getRangeAt(0);
  if (!selected.intersectsNode(pane)) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selected;
  const inside = document.createRange();
  inside.selectNodeContents(pane);
  const before = inside.cloneRange();
  if (selected.compareBoundaryPoints(Range.START_TO_START, inside) > 0) {
    inside.setStart(startContainer, startOffset);
  }
  if (selected.compareBoundaryPoints(Range.END_TO_END, inside) < 0) {
    inside.setEnd(endContainer, endOffset);
  }
  before.setEnd(inside.startContainer, inside.startOffset);
  // Ranges count in text alone, whichever nodes they begin and end at.
  const start = before.toString().length;
  const end = start + inside.toString().length;
  return trimmed(pane.textContent ?? '', { start, end });
}

export function trimmed(text: string, { start, end }: Passage): Passage | undefined {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : undefined;
}
