/** Where a rule shows another value than the data file gives. */
import type { Records } from './dataset.ts';
import { disagreementsOf, type Disagreement } from './disagreement.ts';
import { choiceIn, valueInFile, type ShowRule } from './shown-value.ts';

export interface RuleChange {
  readonly disagreement: Disagreement;
  /** Of the side that is shown. */
  readonly value: string;
}

export function changesBy(dataset: Records, rule: ShowRule): readonly RuleChange[] {
  return disagreementsOf(dataset).flatMap((disagreement) => {
    const { property, sides } = disagreement;
    const choice = choiceIn(dataset, disagreement, rule);
    if (!choice) return [];
    const { value } = choice.side;
    const inFile = valueInFile(dataset, disagreement);
    const isChanged =
      disagreement.rule === 'denied'
        ? property === 'participant' && choice.side === sides[1]
        : value !== inFile && sides.some((side) => side.value === inFile);
    return isChanged ? [{ disagreement, value }] : [];
  });
}
