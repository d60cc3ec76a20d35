/** Turns a picture into a file; loaded when it is asked for. */
import { SvgPen } from '../../formats/svg.ts';
import { saveFile } from '../../ui/save-file.ts';
import { measurer } from './painter.ts';
import { drawPicture, sizeOf } from './picture.ts';
import { takePicture, type Said, type Shown } from './take-picture.ts';

export type PictureKind = 'svg' | 'png';

/** Pixels of a PNG for each CSS pixel. */
const PNG_SCALE = 2;

export function savePicture(kind: PictureKind, shown: Shown, said: Said): void {
  const name = `${shown.dataset.header.id}-timeline`;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d') ?? undefined;
  const measure = measurer(context);
  const picture = takePicture(shown, said, measure);
  const { width, height } = sizeOf(picture, measure);
  if (kind === 'svg') {
    const pen = new SvgPen(context && measure);
    drawPicture(pen, picture, measure);
    const file = pen.finish(width, height, picture.title);
    saveFile(`${name}.svg`, new Blob([file], { type: 'image/svg+xml' }));
    return;
  }
  if (!context) return;
  canvas.width = width * PNG_SCALE;
  canvas.height = height * PNG_SCALE;
  context.scale(PNG_SCALE, PNG_SCALE);
  drawPicture(context, picture, measure);
  canvas.toBlob((blob) => {
    if (blob) saveFile(`${name}.png`, blob);
  });
}
