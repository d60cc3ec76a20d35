import { parseEdtf } from '../domain/edtf.ts';

/** Whether a text is a bound of time as addresses and fields have it: a year, a month or a day. */
export const isPlainDate = (text: string): boolean =>
  /^\d{4}(-\d{2}){0,2}$/.test(text) && parseEdtf(text) !== undefined;
