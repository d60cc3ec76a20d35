/**
 * What stands at tokens, by the number of the token. The rules ask at nearly every one, most of
 * which have nothing, so it is a list with gaps, where that costs one read, rather than a map.
 */
export class TokenMap<T extends object> {
  private readonly slots: (T | undefined)[] = [];
  private readonly first: number;
  private held: readonly T[] | undefined;

  /** `first`: no token before it has anything. */
  constructor(first = 0) {
    this.first = first;
  }

  get(at: number): T | undefined {
    const slot = at - this.first;
    return slot >= 0 && slot < this.slots.length ? this.slots[slot] : undefined;
  }

  has(at: number): boolean {
    return this.get(at) !== undefined;
  }

  set(at: number, value: T): void {
    const slot = at - this.first;
    while (this.slots.length <= slot) this.slots.push(undefined);
    this.slots[slot] = value;
    this.held = undefined;
  }

  /** In the order of the text. */
  values(): readonly T[] {
    return (this.held ??= this.slots.filter((value) => value !== undefined));
  }
}

export type ReadonlyTokenMap<T extends object> = Pick<TokenMap<T>, 'get' | 'has' | 'values'>;
