/** Ties as a file for another program: what is written at once or in a worker. */
import { toGexf } from '../../formats/gexf.ts';
import type { GraphFile } from '../../formats/graph-file.ts';
import { toGraphml } from '../../formats/graphml.ts';
import { nodesCsv, tiesCsv } from '../../formats/ties-csv.ts';
import type { FileKind } from './export-kinds.ts';
import { fileOfTies, type TieRecords } from './file-of-ties.ts';

interface Writer {
  readonly write: (file: GraphFile) => string;
  readonly ending: string;
  readonly type: string;
}

export const WRITERS: Readonly<Record<FileKind, Writer>> = {
  gexf: { write: toGexf, ending: '.gexf', type: 'application/gexf+xml' },
  graphml: { write: toGraphml, ending: '.graphml', type: 'application/graphml+xml' },
  nodes: { write: nodesCsv, ending: '-nodes.csv', type: 'text/csv' },
  ties: { write: tiesCsv, ending: '-ties.csv', type: 'text/csv' },
};

export interface WriteRequest {
  readonly records: TieRecords;
  readonly kind: FileKind;
}

export function writeFile({ records, kind }: WriteRequest): Blob {
  const { write, type } = WRITERS[kind];
  return new Blob([write(fileOfTies(records))], { type });
}
