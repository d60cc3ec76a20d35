/**
 * What was typed last where the page goes before the browser’s store has it, which takes a moment:
 * left with the tab, for the same form after a reload.
 */
import type { Intake } from '../draft/model.ts';

const KEY = 'parley-unwritten';

/** `undefined` once it is stored. */
export function leaveIntake(intake: Intake | undefined): void {
  try {
    if (intake) sessionStorage.setItem(KEY, JSON.stringify(intake));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Too long, or nothing may be kept: then it is as far as the store got.
  }
}

export function leftIntake(): Intake | undefined {
  try {
    const left = sessionStorage.getItem(KEY);
    return left === null ? undefined : (JSON.parse(left) as Intake);
  } catch {
    return undefined;
  }
}
