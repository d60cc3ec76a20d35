import { useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import type { TieMode } from '../../dataset/tie-columns.ts';
import type { Counted } from './counted.ts';
import { counterOf } from './counter.ts';

interface Late {
  readonly dataset: Dataset;
  readonly mode: TieMode;
  readonly counted: Counted;
}

/**
 * The ties among `rows`; `undefined` until they are counted. While a new filter is being counted
 * the last ones stay.
 */
export function useCounted(
  dataset: Dataset,
  rows: Uint32Array,
  mode: TieMode,
): Counted | undefined {
  const counter = counterOf(dataset);
  useEffect(() => counter.hold(), [counter]);
  const quick = useMemo(
    () => (counter.isQuick(rows) ? counter.now(rows, mode) : undefined),
    [counter, rows, mode],
  );
  const [late, setLate] = useState<Late>();
  useEffect(() => {
    if (quick) return;
    const end = new AbortController();
    void counter.soon(rows, mode, end.signal).then((counted) => {
      if (counted && !end.signal.aborted) setLate({ dataset, mode, counted });
    });
    return () => end.abort();
  }, [quick, counter, dataset, rows, mode]);
  if (quick) return quick;
  return late?.dataset === dataset && late.mode === mode ? late.counted : undefined;
}
