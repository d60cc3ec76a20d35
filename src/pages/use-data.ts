import { useOutletContext } from 'react-router';
import { applyRule } from '../dataset/apply-rule.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { useView } from '../ui/view-context.tsx';

/**
 * The data set of the page, with the values that the reader's rule shows; the shell shows pages
 * only when there is one.
 */
export function useData(): Dataset {
  const dataset = useOutletContext<Dataset>();
  return applyRule(dataset, useView().view.rule);
}
