/** Tables for a spreadsheet (RFC 4180, UTF-8 with a byte order mark for Excel). */
import { csvFormatRow } from 'd3-dsv';

export type Cell = string | number | undefined;

/**
 * What a spreadsheet takes for a formula is written as text: `=1+1` becomes `'=1+1`. So it is within
 * a cell, where one that is set to semicolons begins another: quotes do not stop it there.
 */
const FORMULA = /^(?=[=+\-@\t\r\n＝＋－＠])|(?<=[;\t\r\n][\s"]*)(?=[=+\-@＝＋－＠])/g;
const safe = (cell: Cell): string =>
  typeof cell === 'string' ? cell.replaceAll(FORMULA, "'") : String(cell ?? '');

/** One line after another, so that a long table can be written in pieces. */
export function* csvLines<T extends string>(
  columns: readonly T[],
  rows: Iterable<Readonly<Record<T, Cell>>>,
): Generator<string> {
  yield `\ufeff${csvFormatRow([...columns])}\r\n`;
  for (const row of rows) yield `${csvFormatRow(columns.map((name) => safe(row[name])))}\r\n`;
}
