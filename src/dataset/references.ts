import { Interner } from '../lib/columns.ts';
import type { Problem } from '../domain/problem.ts';

/** Numbers for ids that may be referred to before they are defined. */
export class References {
  readonly #ids = new Interner();
  readonly #positions: (number | undefined)[] = [];
  readonly #firstUse: (string | undefined)[] = [];
  readonly kind: string;

  constructor(kind: string) {
    this.kind = kind;
  }

  define(id: string, position: number): boolean {
    const number = this.#ids.number(id);
    const isNew = this.#positions[number] === undefined;
    this.#positions[number] ??= position;
    return isNew;
  }

  /** The number of an id that a record refers to; -1 for none. `at` tells where, if it dangles. */
  use(id: string | null | undefined, at: () => string): number {
    if (id === null || id === undefined) return -1;
    const number = this.#ids.number(id);
    if (this.#positions[number] === undefined) this.#firstUse[number] ??= at();
    return number;
  }

  has(id: string): boolean {
    const number = this.#ids.find(id);
    return number !== undefined && this.#positions[number] !== undefined;
  }

  /** Of every number, the position of its record; -1 where that never came. */
  positions(): Int32Array<ArrayBuffer> {
    const positions = new Int32Array(this.#ids.strings.length);
    for (let number = 0; number < positions.length; number++) {
      positions[number] = this.#positions[number] ?? -1;
    }
    return positions;
  }

  *dangling(): Generator<Problem> {
    for (const [number, at] of this.#firstUse.entries()) {
      if (at !== undefined && this.#positions[number] === undefined) {
        yield { at, message: `“${this.#ids.strings[number]}” is not among the ${this.kind}` };
      }
    }
  }
}
