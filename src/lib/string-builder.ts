/** Fills a column of strings, which grows. */
import { IntBuilder, type StringColumn } from './columns.ts';

const encoder = new TextEncoder();

/** Strings that are encoded together: a call for each takes longer than what it does. */
const BATCH = 64;

export class StringBuilder {
  #bytes = new Uint8Array(1 << 16);
  #ends = new IntBuilder();
  #used = 0;
  readonly #waiting: string[] = [];

  push(text: string): void {
    if (this.#waiting.push(text) === BATCH) this.#encodeAll();
  }

  #encodeAll(): void {
    const joined = this.#waiting.join('');
    const from = this.#used;
    // UTF-8 needs at most three bytes for one UTF-16 code unit.
    const most = from + joined.length * 3;
    if (most > this.#bytes.length) {
      const wider = new Uint8Array(Math.max(most, this.#bytes.length * 2));
      wider.set(this.#bytes.subarray(0, from));
      this.#bytes = wider;
    }
    this.#encode(joined);
    // In ASCII a character is a byte; elsewhere only each by itself tells where it ends.
    const isAscii = this.#used - from === joined.length;
    if (!isAscii) this.#used = from;
    let end = from;
    for (const text of this.#waiting) {
      end += text.length;
      if (!isAscii) end = this.#encode(text);
      this.#ends.push(end);
    }
    this.#waiting.length = 0;
  }

  #encode(text: string): number {
    this.#used += encoder.encodeInto(text, this.#bytes.subarray(this.#used)).written;
    return this.#used;
  }

  /** The strings in the order of `rows`. */
  gather(rows: Uint32Array): StringColumn {
    this.#encodeAll();
    const all = this.#ends.view();
    const starts = new Uint32Array(rows.length);
    const ends = new Uint32Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      starts[i] = row === 0 ? 0 : (all[row - 1] ?? 0);
      ends[i] = all[row] ?? 0;
    }
    return { bytes: this.#bytes.slice(0, this.#used), starts, ends };
  }
}
