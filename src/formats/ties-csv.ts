/** Nodes and ties of a graph as tables. */
import { csvLines } from './csv.ts';
import { TIE_COUNTS, type GraphFile } from './graph-file.ts';

const NODE_COLUMNS = ['id', 'label', 'kind', 'country', 'events', 'start', 'end'] as const;
const TIE_COLUMNS = ['source', 'target', 'weight', ...TIE_COUNTS, 'start', 'end'] as const;

export const nodesCsv = ({ nodes }: GraphFile): string =>
  [...csvLines(NODE_COLUMNS, nodes)].join('');
export const tiesCsv = ({ ties }: GraphFile): string => [...csvLines(TIE_COLUMNS, ties)].join('');
