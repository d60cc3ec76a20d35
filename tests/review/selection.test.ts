// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { selectionIn } from '../../src/features/review/text/selection.ts';

/** A text in pieces as the review shows it, between two paragraphs of the page. */
const PIECES = ['Hakan Fidan', ' met ', 'Dar', '.\r\nThey spoke.'];
const element = document.createElement.bind(document);
let pane: HTMLElement;
let pieces: readonly HTMLElement[];
let [before, after] = [element('p'), element('p')];

beforeEach(() => {
  pane = element('div');
  [before, after] = [element('p'), element('p')];
  pieces = PIECES.map((words, i) => {
    const piece = element(i % 2 === 0 ? 'mark' : 'span');
    piece.append(words);
    return piece;
  });
  pane.append(...pieces);
  before.append('Before.');
  after.append('After.');
  document.body.replaceChildren(before, pane, after);
});

function selected(from: Node, start: number, to: Node, end: number): string | undefined {
  getSelection()?.setBaseAndExtent(from, start, to, end);
  const passage = selectionIn(pane);
  return passage && PIECES.join('').slice(passage.start, passage.end);
}
/** A piece, as an element or as its text. */
const piece = (at: number) => pieces[at] as HTMLElement;
const text = (at: number) => piece(at).firstChild as Text;

describe('words that a reader selects', () => {
  test('within a piece, or from one into another', () => {
    expect(selected(text(0), 6, text(0), 11)).toBe('Fidan');
    expect(selected(text(0), 6, text(2), 3)).toBe('Fidan met Dar');
    expect(selected(text(2), 3, text(0), 6)).toBe('Fidan met Dar');
  });

  test('are without the blanks at either end', () => {
    expect(selected(text(1), 0, text(1), 5)).toBe('met');
    expect(selected(text(1), 0, text(1), 1)).toBeUndefined();
  });

  test('may begin or end at an element rather than in its text', () => {
    expect(selected(text(0), 0, piece(2), 1)).toBe('Hakan Fidan met Dar');
    expect(selected(piece(0), 1, text(2), 3)).toBe('met Dar');
    expect(selected(pane, 1, pane, 3)).toBe('met Dar');
    expect(selected(pane, 0, pane, PIECES.length)).toBe(PIECES.join(''));
  });

  test('count as far as they are of the text', () => {
    expect(selected(text(3), 8, after, 0)).toBe('spoke.');
    expect(selected(before, 0, text(0), 5)).toBe('Hakan');
    expect(selected(before, 0, before, 1)).toBeUndefined();
    expect(selected(after, 0, after, 1)).toBeUndefined();
  });
});
