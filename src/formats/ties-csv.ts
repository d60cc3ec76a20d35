/** Nodes and ties as tables for a spreadsheet (RFC 4180, UTF-8 with a byte order mark for Excel). */
import { TIE_COUNTS, type GraphFile } from './graph-file.ts';

const NODE_COLUMNS = ['id', 'label', 'kind', 'country', 'events', 'start', 'end'] as const;
const TIE_COLUMNS = ['source', 'target', 'weight', ...TIE_COUNTS, 'start', 'end'] as const;

/** What a spreadsheet takes for a formula is written as text: `=1+1` becomes `'=1+1`. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function table<T extends string>(
  columns: readonly T[],
  rows: readonly Readonly<Record<T, string | number | undefined>>[],
): string {
  const lines = rows.map((row) => columns.map((name) => cell(row[name])).join(','));
  return `\ufeff${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

export const nodesCsv = ({ nodes }: GraphFile): string => table(NODE_COLUMNS, nodes);
export const tiesCsv = ({ ties }: GraphFile): string => table(TIE_COLUMNS, ties);
