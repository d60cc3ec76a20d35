/** Texts over a drawing: elements that are kept and moved from frame to frame, never rebuilt. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly look: string;
}

export class TextLayer {
  readonly #parent: HTMLElement;
  readonly #elements: HTMLElement[] = [];
  readonly #shown: (PlacedText | undefined)[] = [];

  constructor(parent: HTMLElement) {
    this.#parent = parent;
  }

  show(texts: readonly PlacedText[]): void {
    for (const [at, item] of texts.entries()) this.#place(at, item);
    for (let at = texts.length; at < this.#elements.length; at++) {
      const element = this.#elements[at];
      if (element) element.hidden = true;
      this.#shown[at] = undefined;
    }
  }

  #place(at: number, item: PlacedText): void {
    const element = this.#elements[at] ?? this.#add(at);
    const before = this.#shown[at];
    this.#shown[at] = item;
    if (!before) element.hidden = false;
    if (before?.text !== item.text) element.textContent = item.text;
    if (before?.look !== item.look) element.dataset['look'] = item.look;
    if (before?.x !== item.x || before.y !== item.y) {
      element.style.transform = `translate(${item.x.toFixed(1)}px, ${item.y}px)`;
    }
  }

  #add(at: number): HTMLElement {
    const element = document.createElement('span');
    this.#elements[at] = element;
    this.#parent.append(element);
    return element;
  }
}
