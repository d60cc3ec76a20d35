/** The drawing as it is seen, as a file of vectors or of pixels. */
import { SvgPen, type MeasureText } from '../../formats/svg.ts';
import { draw, drawMarks, drawOver, drawTies } from './draw.ts';
import { drawFrame, withFrame, type Frame } from './picture-frame.ts';
import type { Scene } from './scene.ts';

/** Pixels of a picture for one of the drawing, so that it prints well. */
const PNG_SCALE = 3;

/** @param measure as in `SvgPen` */
export function toSvg(drawing: Scene, frame: Frame, measure?: MeasureText): string {
  const scene = withFrame(drawing, frame);
  const pen = new SvgPen(measure);
  const [width, height] = [Math.ceil(scene.size.width), Math.ceil(scene.size.height)];
  pen.fillStyle = scene.palette.paper;
  pen.fillRect(0, 0, width, height);
  draw(pen, scene);
  drawFrame(pen, scene, frame);
  return pen.finish(width, height, frame.title);
}

/** Runs of ties that are drawn before the page gets to answer. */
const RUNS = 4;

export async function toPng(drawing: Scene, frame: Frame): Promise<Blob> {
  const scene = withFrame(drawing, frame);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(scene.size.width * PNG_SCALE);
  canvas.height = Math.ceil(scene.size.height * PNG_SCALE);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas to draw on');
  context.fillStyle = scene.palette.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(PNG_SCALE, PNG_SCALE);
  for (let from = 0; from < scene.picture.runs.length; from += RUNS) {
    drawTies(context, scene, scene.picture.runs.slice(from, from + RUNS));
    await drawn(context);
  }
  drawMarks(context, scene);
  await drawn(context);
  drawOver(context, scene);
  drawFrame(context, scene, frame);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

/** A canvas puts off its work until somebody asks what it looks like. */
function drawn(context: CanvasRenderingContext2D): Promise<void> {
  context.getImageData(0, 0, 1, 1);
  return new Promise((resolve) => setTimeout(resolve));
}
