/** Counts the ties of a data set: few events at once, many in a worker that keeps their columns. */
import { trustedUrl } from '../../lib/trusted-url.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { tieColumnsOf, type TieColumns, type TieMode } from '../../dataset/tie-members.ts';
import url from './count.worker.ts?worker&url';
import { count, type Counted, type CountAnswer, type CountRequest } from './counted.ts';

/** Events whose ties are counted in a few milliseconds. */
const FEW = 2000;

export class TieCounter {
  readonly columns: TieColumns;
  /** Ties among all events, by mode: where nodes stand depends on them. */
  readonly #whole = new Map<TieMode, Counted>();
  #worker: Worker | undefined;
  #requests = 0;
  /** The page shows itself first: handing over the columns of many events takes a while. */
  #last: Promise<unknown> = new Promise((resolve) => setTimeout(resolve));
  readonly #waiting = new Map<number, (counted: Counted) => void>();

  constructor(dataset: Dataset) {
    this.columns = tieColumnsOf(dataset);
  }

  isQuick(rows: Uint32Array): boolean {
    return rows.length <= FEW || typeof Worker === 'undefined';
  }

  now(rows: Uint32Array, mode: TieMode): Counted {
    return this.#keep(rows, mode, this.#known(rows, mode) ?? count(this.columns, rows, mode));
  }

  /**
   * One count after the other: what a newer filter has overtaken while it waited is left out, and
   * gives `undefined`.
   */
  async soon(rows: Uint32Array, mode: TieMode, signal: AbortSignal): Promise<Counted | undefined> {
    const known = this.#known(rows, mode);
    if (known) return known;
    const turn = this.#last.then(() => {
      const known = this.#known(rows, mode);
      return known ?? (signal.aborted ? undefined : this.#ask(rows, mode));
    });
    this.#last = turn;
    const counted = await turn;
    return counted && this.#keep(rows, mode, counted);
  }

  #known(rows: Uint32Array, mode: TieMode): Counted | undefined {
    return rows.length === this.columns.sizes.events ? this.#whole.get(mode) : undefined;
  }

  #keep(rows: Uint32Array, mode: TieMode, counted: Counted): Counted {
    const known = this.#known(rows, mode);
    if (known) return known;
    if (rows.length === this.columns.sizes.events) this.#whole.set(mode, counted);
    return counted;
  }

  #ask(rows: Uint32Array, mode: TieMode): Promise<Counted> {
    const id = this.#requests++;
    const request: CountRequest = { id, rows, mode };
    if (this.#worker) this.#worker.postMessage(request);
    else this.#start().postMessage({ ...request, columns: this.columns } satisfies CountRequest);
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  #start(): Worker {
    const worker = new Worker(trustedUrl(url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<CountAnswer>) => {
      this.#waiting.get(data.id)?.(data.counted);
      this.#waiting.delete(data.id);
    });
    this.#worker = worker;
    return worker;
  }
}

const counters = new WeakMap<Dataset, TieCounter>();

/** The one counter of a data set. */
export function counterOf(dataset: Dataset): TieCounter {
  const known = counters.get(dataset);
  if (known) return known;
  const counter = new TieCounter(dataset);
  counters.set(dataset, counter);
  return counter;
}
