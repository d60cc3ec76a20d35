/**
 * Columns of plain bytes and integers that pass between threads without copying, and the growing
 * builders that fill them. Strings are kept as UTF-8 and decoded when one is read.
 */
export interface StringColumn {
  /** In whatever order they were written: sorting a column moves its ends, not its text. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** String `i` is `bytes[starts[i] .. ends[i])`. */
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
}

/** A list of whole numbers for every row ("compressed sparse rows"). */
export interface ListColumn {
  readonly offsets: Uint32Array<ArrayBuffer>;
  readonly values: Int32Array<ArrayBuffer>;
}

/** A byte order mark is a letter like others: positions in a text count it. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function stringAt({ bytes, starts, ends }: StringColumn, row: number): string {
  const from = starts[row] ?? 0;
  const to = ends[row] ?? from;
  return from === to ? '' : decoder.decode(bytes.subarray(from, to));
}

/** The numbers of one row, as a view on the column. */
export function listAt({ offsets, values }: ListColumn, row: number): Int32Array<ArrayBuffer> {
  return values.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0);
}

export class IntBuilder {
  #values = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.length++] = value;
  }

  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  /** The values so far; a view that the next `push` may leave behind. */
  view(): Int32Array<ArrayBuffer> {
    return this.#values.subarray(0, this.length);
  }

  /** The values in the order of `rows`; with `to`, what it holds at each of them, -1 for none. */
  gather(rows: Uint32Array, to?: Int32Array): Int32Array<ArrayBuffer> {
    const gathered = new Int32Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
      const value = this.#values[rows[i] ?? 0] ?? 0;
      gathered[i] = to ? (to[value] ?? -1) : value;
    }
    return gathered;
  }

  gatherBytes(rows: Uint32Array): Uint8Array<ArrayBuffer> {
    const gathered = new Uint8Array(rows.length);
    for (let i = 0; i < rows.length; i++) gathered[i] = this.#values[rows[i] ?? 0] ?? 0;
    return gathered;
  }
}

export class ListBuilder {
  #values = new IntBuilder();
  #ends = new IntBuilder();
  #rowStart = 0;

  push(value: number): void {
    this.#values.push(value);
  }

  /** Adds a value unless the row has it already. */
  pushOnce(value: number): void {
    for (let k = this.#rowStart; k < this.#values.length; k++) {
      if (this.#values.at(k) === value) return;
    }
    this.#values.push(value);
  }

  endRow(): void {
    this.#rowStart = this.#values.length;
    this.#ends.push(this.#rowStart);
  }

  /** The lists as they were pushed. */
  finish(): ListColumn {
    const offsets = new Uint32Array(this.#ends.length + 1);
    offsets.set(this.#ends.view(), 1);
    return { offsets, values: this.#values.view().slice() };
  }

  /** The lists in the order of `rows`; with `to` as in `IntBuilder`. */
  gather(rows: Uint32Array, to?: Int32Array): ListColumn {
    const ends = this.#ends.view();
    const all = this.#values.view();
    const offsets = new Uint32Array(rows.length + 1);
    const values = new Int32Array(all.length);
    let used = 0;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      const end = ends[row] ?? 0;
      for (let k = row === 0 ? 0 : (ends[row - 1] ?? 0); k < end; k++) {
        const value = all[k] ?? 0;
        values[used++] = to ? (to[value] ?? -1) : value;
      }
      offsets[i + 1] = used;
    }
    return { offsets, values };
  }
}

/** Gives every distinct string a number, in the order of first sight. */
export class Interner {
  readonly #numbers = new Map<string, number>();
  #last = -1;
  readonly strings: string[] = [];

  number(text: string): number {
    // Records in a row often name the same thing, or one thing after the other.
    if (text === this.strings[this.#last]) return this.#last;
    if (text === this.strings[this.#last + 1]) return ++this.#last;
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.strings.push(text) - 1;
      this.#numbers.set(text, number);
    }
    this.#last = number;
    return number;
  }

  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }
}

/** Every buffer below a value, for the transfer list of `postMessage`. */
export function buffersOf(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
    for (const part of Object.values(value)) buffersOf(part, found);
  }
  return found;
}
