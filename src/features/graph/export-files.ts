/** What the export menu saves; loaded when somebody saves it. */
import { trustedUrl } from '../../lib/trusted-url.ts';
import type { FileKind, PictureKind } from './export-kinds.ts';
import { facesOf } from './faces.ts';
import { tieRecordsOf } from './file-of-ties.ts';
import { toPng, toSvg } from './pictures.ts';
import type { Scene } from './scene.ts';
import type { Graph } from './use-graph.ts';
import { writeFile, WRITERS, type WriteRequest } from './write-file.ts';
import url from './write-file.worker.ts?worker&url';

export interface Saved {
  readonly name: string;
  readonly blob: Blob;
}

/** Ties that are written within a few frames. */
const FEW_TIES = 2000;

const nameOf = ({ dataset, mode }: Graph) => `${dataset.header.id}-${mode}`;

/** `undefined` where `signal` ended it. */
export async function fileOf(
  graph: Graph,
  kind: FileKind,
  signal: AbortSignal,
): Promise<Saved | undefined> {
  const { dataset, counted } = graph;
  const records = tieRecordsOf(dataset, counted.ties, graph.nameOf, facesOf(dataset).countryOf);
  const isShort = counted.ties.count <= FEW_TIES || typeof Worker === 'undefined';
  const blob = isShort ? writeFile({ records, kind }) : await writeApart({ records, kind }, signal);
  return blob && { name: `${nameOf(graph)}${WRITERS[kind].ending}`, blob };
}

function writeApart(request: WriteRequest, signal: AbortSignal): Promise<Blob | undefined> {
  const worker = new Worker(trustedUrl(url), { type: 'module' });
  worker.postMessage(request);
  const written = new Promise<Blob | undefined>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Blob>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    signal.addEventListener('abort', () => resolve(undefined));
  });
  return written.catch(() => writeFile(request)).finally(() => worker.terminate());
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
