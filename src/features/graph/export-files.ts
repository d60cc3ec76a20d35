/** What the export menu saves; loaded when somebody saves it. */
import { toGexf } from '../../formats/gexf.ts';
import type { GraphFile } from '../../formats/graph-file.ts';
import { toGraphml } from '../../formats/graphml.ts';
import { nodesCsv, tiesCsv } from '../../formats/ties-csv.ts';
import type { FileKind, PictureKind } from './export-kinds.ts';
import { facesOf } from './faces.ts';
import { fileOfTies } from './file-of-ties.ts';
import { toPng, toSvg } from './pictures.ts';
import type { Scene } from './scene.ts';
import type { Graph } from './use-graph.ts';

export interface Saved {
  readonly name: string;
  readonly blob: Blob;
}

interface Writer {
  readonly write: (file: GraphFile) => string;
  readonly ending: string;
  readonly type: string;
}

const WRITERS: Readonly<Record<FileKind, Writer>> = {
  gexf: { write: toGexf, ending: '.gexf', type: 'application/gexf+xml' },
  graphml: { write: toGraphml, ending: '.graphml', type: 'application/graphml+xml' },
  nodes: { write: nodesCsv, ending: '-nodes.csv', type: 'text/csv' },
  ties: { write: tiesCsv, ending: '-ties.csv', type: 'text/csv' },
};

const nameOf = ({ dataset, mode }: Graph) => `${dataset.header.id}-${mode}`;

export function fileOf(graph: Graph, kind: FileKind): Saved {
  const { dataset, counted } = graph;
  const { write, ending, type } = WRITERS[kind];
  const file = fileOfTies(dataset, counted.ties, graph.nameOf, facesOf(dataset).countryOf);
  return { name: `${nameOf(graph)}${ending}`, blob: new Blob([write(file)], { type }) };
}

export async function pictureOf(
  graph: Graph,
  kind: PictureKind,
  scene: Scene,
  title: string,
): Promise<Saved> {
  const blob =
    kind === 'png'
      ? await toPng(scene)
      : new Blob([toSvg(scene, title)], { type: 'image/svg+xml' });
  return { name: `${nameOf(graph)}.${kind}`, blob };
}
