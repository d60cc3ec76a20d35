/** What the colours stand for, in words. */
import type { Dataset } from '../../dataset/dataset.ts';
import { mainCountries, type Side } from '../../dataset/sides.ts';
import type { Locale } from '../../i18n/locale.tsx';

export interface LegendSide {
  readonly side: Side;
  readonly text: string;
}

/** None where a data set has no two sides. */
export function legendSides(dataset: Dataset, { countryName, t }: Locale): readonly LegendSide[] {
  const [first, second] = mainCountries(dataset);
  if (first === undefined || second === undefined) return [];
  return [
    { side: 'first', text: countryName(first) },
    { side: 'second', text: countryName(second) },
    { side: 'other', text: t.timeline.otherSides },
  ];
}
