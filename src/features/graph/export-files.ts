/** What the export menu saves; loaded when somebody saves it. */
import { recordById } from '../../dataset/record-by-id.ts';
import { STANDINGS } from '../../dataset/tie-rules.ts';
import { parseEdtf } from '../../domain/edtf.ts';
import type { MeasureText } from '../../formats/svg.ts';
import { filterWords } from '../../i18n/filter-words.ts';
import { fullLocale } from '../../i18n/later-texts.ts';
import { localDay } from '../../lib/local-day.ts';
import { callWorker, once } from '../../lib/worker.ts';
import type { ViewState } from '../../view-state/view-state.ts';
import type { FileKind, PictureKind } from './export-kinds.ts';
import { facesOf } from './faces.ts';
import { tieRecordsOf } from './file-of-ties.ts';
import { toPng, toSvg } from './pictures.ts';
import type { Frame } from './picture-frame.ts';
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
  const isShort = counted.ties.count <= FEW_TIES;
  const blob = isShort ? writeFile({ records, kind }) : await writeApart({ records, kind }, signal);
  return blob && { name: `${nameOf(graph)}${WRITERS[kind].ending}`, blob };
}

const writeApart = (request: WriteRequest, signal: AbortSignal): Promise<Blob | undefined> =>
  callWorker(url, request, once<Blob>, signal).catch(() =>
    signal.aborted ? undefined : writeFile(request),
  );

export async function pictureOf(
  graph: Graph,
  kind: PictureKind,
  scene: Scene,
  title: string,
  view: ViewState,
): Promise<Saved> {
  const frame = frameOf(graph, scene, title, view);
  const blob =
    kind === 'png'
      ? await toPng(scene, frame)
      : new Blob([toSvg(scene, frame, measurer())], { type: 'image/svg+xml' });
  return { name: `${nameOf(graph)}.${kind}`, blob };
}

/** `undefined` where there is nothing to measure with. */
function measurer(): MeasureText | undefined {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  return (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  };
}

/** @param title what the drawing is called. */
function frameOf(
  { dataset, mode, rows, total, locale }: Graph,
  scene: Scene,
  title: string,
  view: ViewState,
): Frame {
  const { t, dates } = fullLocale(locale);
  const { window } = view;
  const day = (text: string) => dates.short(parseEdtf(text));
  const { runs, ties, disputed } = scene.picture;
  const looks = new Set(runs.map(({ look }) => look));
  const legend = STANDINGS.filter((look) => looks.has(look)).map((look) => ({
    look,
    text: t.graph.legend[look],
  }));
  return {
    title: dataset.header.title,
    about: [
      `${title}: ${t.graph.mode[mode]}`,
      t.ties.events(rows.length),
      t.graph.tiesShown(ties.length, total),
      ...filterWords(view, locale, (group, id) => recordById(dataset, group, id)),
      ...(window ? [t.ties.onTimeline(day(window.from), day(window.to))] : []),
    ].join(' · '),
    legend: disputed.includes(1)
      ? [...legend, { look: 'disputed', text: t.graph.legend.disputed }]
      : legend,
    foot: [t.ties.savedOn(dates.day(localDay(Date.now()))), location.href].join(' · '),
  };
}
