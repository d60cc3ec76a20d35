/** Fills a column of strings, which grows. */
import { IntBuilder, type StringColumn } from './columns.ts';

const encoder = new TextEncoder();

/**
 * Writes a text of nothing but ASCII, and says where it ends; undefined for any other text. Of
 * short texts a browser's `encodeInto` writes about one in a microsecond, this twenty.
 */
function writeAscii(text: string, bytes: Uint8Array, from: number): number | undefined {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) return undefined;
    bytes[from + i] = code;
  }
  return from + text.length;
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
    this.#used = writeAscii(text, this.#bytes, this.#used) ?? this.#encode(text);
    this.#ends.push(this.#used);
  }

  #encode(text: string): number {
    return this.#used + encoder.encodeInto(text, this.#bytes.subarray(this.#used)).written;
  }

  /** The strings in the order of `rows`. */
  gather(rows: Uint32Array): StringColumn {
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
