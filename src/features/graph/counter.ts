/** Counts the ties of a data set: few events at once, many in a worker that keeps their columns. */
import { askWorker, once, startWorker } from '../../lib/worker.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { tieColumnsOf, type TieColumns, type TieMode } from '../../dataset/tie-columns.ts';
import url from './count.worker.ts?worker&url';
import { count, type Counted, type CountRequest } from './counted.ts';

/** Events whose ties are counted in a few milliseconds. */
const FEW = 2000;

export class TieCounter {
  readonly columns: TieColumns;
  /** Ties among all events, by mode: where nodes stand depends on them. */
  readonly #whole = new Map<TieMode, Counted>();
  #worker: Worker | undefined;
  #canWork = typeof Worker !== 'undefined';
  #holders = 0;
  /** The page shows itself first: handing over the columns of many events takes a while. */
  #last: Promise<unknown> = new Promise((resolve) => setTimeout(resolve));

  constructor(dataset: Dataset) {
    this.columns = tieColumnsOf(dataset);
  }

  isQuick(rows: Uint32Array): boolean {
    return rows.length <= FEW || !this.#canWork;
  }

  now(rows: Uint32Array, mode: TieMode): Counted {
    return this.#keep(rows, mode, this.#known(rows, mode) ?? count(this.columns, rows, mode));
  }

  /** For as long as the data set is shown; the worker, which has a copy of it, ends after that. */
  hold(): () => void {
    this.#holders++;
    return () => {
      this.#holders--;
      // Not before those who come next could hold it too, nor before it has answered.
      void this.#afterLast(() => {
        if (this.#holders > 0) return;
        this.#worker?.terminate();
        this.#worker = undefined;
      });
    };
  }

  /**
   * One count after the other: what a newer filter has overtaken while it waited is left out, and
   * gives `undefined`.
   */
  async soon(rows: Uint32Array, mode: TieMode, signal: AbortSignal): Promise<Counted | undefined> {
    const known = this.#known(rows, mode);
    if (known) return known;
    const counted = await this.#afterLast(() => {
      const known = this.#known(rows, mode);
      return known ?? (signal.aborted ? undefined : this.#ask(rows, mode));
    });
    return counted && this.#keep(rows, mode, counted);
  }

  #afterLast<T>(act: () => T | Promise<T>): Promise<T> {
    const turn = this.#last.then(act);
    // What fails keeps nobody else waiting.
    this.#last = turn.catch(() => {});
    return turn;
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

  /** One at a time, so that an answer needs no number. */
  #ask(rows: Uint32Array, mode: TieMode): Counted | Promise<Counted> {
    if (!this.#canWork) return count(this.columns, rows, mode);
    const isFirst = this.#worker === undefined;
    const worker = (this.#worker ??= startWorker(url));
    const request: CountRequest = { rows, mode, columns: isFirst ? this.columns : undefined };
    return askWorker(worker, request, once<Counted>).catch(() => {
      worker.terminate();
      this.#worker = undefined;
      this.#canWork = false;
      return count(this.columns, rows, mode);
    });
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
