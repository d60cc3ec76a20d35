import { useState } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { laterHook } from '../ui/later.ts';
import type { Rule } from '../view-state/view-state.ts';

/** Most data files have by themselves what the rules choose: they never need it. */
const useApply = laterHook(() => import('../dataset/apply-rule.ts'));

/**
 * The data set with the values that the reader's rule shows: `undefined` until there is one, and
 * what was shown before while another rule is on its way.
 */
export function useShown(dataset: Dataset | undefined, rule: Rule): Dataset | 'failed' | undefined {
  const isOther = dataset?.disputes.changedBy.includes(rule) ?? false;
  const loaded = useApply(isOther);
  const apply = loaded === 'failed' ? undefined : loaded;
  const [last, setLast] = useState<{ readonly of: Dataset; readonly shown: Dataset }>();
  if (!dataset) return undefined;
  const before = last?.of === dataset ? last.shown : undefined;
  const shown = isOther ? apply?.applyRule(dataset, rule) : dataset;
  if (shown && shown !== before) setLast({ of: dataset, shown });
  return shown ?? before ?? (loaded === 'failed' ? loaded : undefined);
}
