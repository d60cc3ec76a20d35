/** What a reader selected in a text that stands on the page in pieces. */
import type { Passage } from './model.ts';

function offsetOf(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const piece = element?.closest<HTMLElement>('[data-start]');
  if (piece) return Number(piece.dataset['start']) + (node instanceof Text ? offset : 0);
  // The ends of the pane itself: before or after one of its pieces.
  const child = node.childNodes[offset] ?? node.lastChild;
  const start = child instanceof HTMLElement ? Number(child.dataset['start']) : Number.NaN;
  if (Number.isNaN(start)) return undefined;
  return node.childNodes[offset] ? start : start + (child?.textContent?.length ?? 0);
}

/** Positions in the text; without the spaces at either end. */
export function selectionIn(pane: HTMLElement): Passage | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!pane.contains(range.commonAncestorContainer)) return undefined;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  if (start === undefined || end === undefined || start >= end) return undefined;
  return trimmed(pane.textContent ?? '', { start, end });
}

export function trimmed(text: string, { start, end }: Passage): Passage | undefined {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : undefined;
}
