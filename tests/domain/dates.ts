import { extentOf, parseEdtf, type DayRange } from '../../src/domain/edtf.ts';

function day(text: string): DayRange {
  const date = parseEdtf(text);
  if (!date) throw new Error(`${text} is not a date`);
  return extentOf(date);
}

/** From the first day of one date to the last of another. */
export const range = (from: string, to: string): DayRange => ({
  from: day(from).from,
  to: day(to).to,
});
