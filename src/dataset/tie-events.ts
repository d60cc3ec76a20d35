/** The events that make one tie, or that one node takes part in, read when somebody asks. */
import { eventBase } from './nodes.ts';
import { MemberReader, type TieColumns, type TieMode } from './tie-members.ts';
import { ATTENDED, MOST_IN_CLIQUE, standingOf, STANDINGS, type Standing } from './tie-rules.ts';

export interface TieEvent {
  readonly row: number;
  readonly standing: Standing;
  /** Reports disagree about the event or about one of the two. */
  readonly disputed: boolean;
}

/**
 * @param rows visible events in the order of time.
 * @param a,b node numbers.
 */
export function tieEvents(
  columns: TieColumns,
  rows: Uint32Array,
  mode: TieMode,
  a: number,
  b: number,
): TieEvent[] {
  const reader = new MemberReader(columns, mode);
  const base = eventBase(columns.sizes);
  const found: TieEvent[] = [];
  for (const row of rows) {
    reader.read(row);
    const isCrowd = reader.crowd > MOST_IN_CLIQUE;
    const [i, j] = isCrowd
      ? [memberOrEvent(reader, a, base + row), memberOrEvent(reader, b, base + row)]
      : [reader.find(a), reader.find(b)];
    if (i === undefined || j === undefined || i === j) continue;
    // In a crowd each member is tied to the event, and to nobody else.
    if (isCrowd ? i !== EVENT && j !== EVENT : !reader.joins(i, j)) continue;
    const was = (at: number) => (at === EVENT ? ATTENDED : (reader.attendance[at] ?? ATTENDED));
    const code = standingOf(columns.status[row] ?? 0, was(i), was(j));
    const disputed =
      columns.disputed[row] === 1 || reader.contested[i] === 1 || reader.contested[j] === 1;
    found.push({ row, standing: STANDINGS[code] ?? 'unknown', disputed });
  }
  return found;
}

const EVENT = -1;

const memberOrEvent = (reader: MemberReader, node: number, event: number) =>
  node === event ? EVENT : reader.find(node);

/** The rows among `rows` in which a node takes part. */
export function nodeEvents(
  columns: TieColumns,
  rows: Uint32Array,
  mode: TieMode,
  node: number,
): number[] {
  const reader = new MemberReader(columns, mode);
  const base = eventBase(columns.sizes);
  if (node >= base) return [node - base].filter((row) => rows.includes(row));
  return [...rows].filter((row) => {
    reader.read(row);
    return reader.find(node) !== undefined;
  });
}
