/** Numbers pairs of nodes in the order of first sight; an open-addressed table of plain integers. */
export class PairTable {
  /** The smaller and the larger node of each pair; the first `count` are valid. */
  low = new Uint32Array(256);
  high = new Uint32Array(256);
  count = 0;
  #slots = new Int32Array(1024).fill(-1);

  /** The number of a pair, new or known; `a` is not `b`. */
  number(a: number, b: number): number {
    const low = Math.min(a, b);
    const high = Math.max(a, b);
    const mask = this.#slots.length - 1;
    let slot = hash(low, high) & mask;
    for (;;) {
      const at = this.#slots[slot] ?? -1;
      if (at < 0) return this.#insert(slot, low, high);
      if (this.low[at] === low && this.high[at] === high) return at;
      slot = (slot + 1) & mask;
    }
  }

  #insert(slot: number, low: number, high: number): number {
    if (this.count === this.low.length) {
      this.low = widened(this.low);
      this.high = widened(this.high);
    }
    this.low[this.count] = low;
    this.high[this.count] = high;
    this.#slots[slot] = this.count++;
    if (this.count * 2 > this.#slots.length) this.#rehash();
    return this.count - 1;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 4).fill(-1);
    const mask = this.#slots.length - 1;
    for (let at = 0; at < this.count; at++) {
      let slot = hash(this.low[at] ?? 0, this.high[at] ?? 0) & mask;
      while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      this.#slots[slot] = at;
    }
  }
}

function hash(low: number, high: number): number {
  const mixed = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca77);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

export function widened(column: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(column.length * 2);
  wider.set(column);
  return wider;
}
