import type { Dataset } from '../../dataset/dataset.ts';
import type { Claim } from '../../dataset/rows.ts';
import { EventLine } from './event-line.tsx';
import { useMore } from '../../ui/use-more.tsx';

/** Events, a line each, with who says so. */
export function EventLines({
  dataset,
  rows,
  first,
  because,
}: {
  dataset: Dataset;
  rows: readonly number[];
  /** How many are shown at first. */
  first?: number;
  /** Gives for an event the claims that put it on this list; see `EventLine`. */
  because?: (row: number) => (claim: Claim) => boolean;
}) {
  const { shown, more } = useMore(rows.length, first);
  return (
    <>
      <ul className="event-lines">
        {rows.slice(0, shown).map((row) => (
          <EventLine key={row} dataset={dataset} row={row} because={because?.(row)} />
        ))}
      </ul>
      {more}
    </>
  );
}
