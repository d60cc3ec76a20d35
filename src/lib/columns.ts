/**
 * Columns of plain bytes and integers that pass between threads without copying, and the growing
 * builders that fill them. Strings are kept as UTF-8 and decoded when one is read.
 */
export interface StringColumn {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** One more than there are strings; string `i` is `bytes[offsets[i] .. offsets[i + 1])`. */
  readonly offsets: Uint32Array<ArrayBuffer>;
}

/** A list of whole numbers for every row ("compressed sparse rows"). */
export interface ListColumn {
  readonly offsets: Uint32Array<ArrayBuffer>;
  readonly values: Int32Array<ArrayBuffer>;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

export function stringAt({ bytes, offsets }: StringColumn, row: number): string {
  const from = offsets[row] ?? 0;
  const to = offsets[row + 1] ?? from;
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
}

export class StringBuilder {
  #bytes = new Uint8Array(1 << 16);
  #ends = new IntBuilder();
  #used = 0;

  push(text: string): void {
    // UTF-8 needs at most three bytes for one UTF-16 code unit.
    const most = this.#used + text.length * 3;
    if (most > this.#bytes.length) {
      const wider = new Uint8Array(Math.max(most, this.#bytes.length * 2));
      wider.set(this.#bytes.subarray(0, this.#used));
      this.#bytes = wider;
    }
    if (text) this.#used += encoder.encodeInto(text, this.#bytes.subarray(this.#used)).written;
    this.#ends.push(this.#used);
  }

  /** The strings in the order of `rows`. */
  gather(rows: Uint32Array): StringColumn {
    const ends = this.#ends.view();
    const offsets = new Uint32Array(rows.length + 1);
    const bytes = new Uint8Array(this.#used);
    let used = 0;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      const part = this.#bytes.subarray(row === 0 ? 0 : ends[row - 1], ends[row]);
      bytes.set(part, used);
      used += part.length;
      offsets[i + 1] = used;
    }
    return { bytes, offsets };
  }
}

export class ListBuilder {
  #values = new IntBuilder();
  #ends = new IntBuilder();

  push(value: number): void {
    this.#values.push(value);
  }

  endRow(): void {
    this.#ends.push(this.#values.length);
  }

  /** The lists in the order of `rows`, each value passed through `map`. */
  gather(rows: Uint32Array, map: (value: number) => number = (value) => value): ListColumn {
    const ends = this.#ends.view();
    const all = this.#values.view();
    const offsets = new Uint32Array(rows.length + 1);
    const values = new Int32Array(all.length);
    let used = 0;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      const to = ends[row] ?? 0;
      for (let k = row === 0 ? 0 : (ends[row - 1] ?? 0); k < to; k++)
        values[used++] = map(all[k] ?? 0);
      offsets[i + 1] = used;
    }
    return { offsets, values };
  }
}

/** Gives every distinct string a number, in the order of first sight. */
export class Interner {
  readonly #numbers = new Map<string, number>();
  readonly strings: string[] = [];

  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.strings.length);
    return this.strings.push(text) - 1;
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
