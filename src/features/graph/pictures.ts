/** The drawing as it is seen, as a file of vectors or of pixels. */
import { draw } from './draw.ts';
import type { Scene } from './scene.ts';
import { SvgContext } from './svg-context.ts';

/** Pixels of a picture for one of the drawing, so that it prints well. */
const PNG_SCALE = 3;

export function toSvg(scene: Scene, title: string): string {
  const context = new SvgContext();
  draw(context, scene);
  const { width, height } = scene.size;
  return context.finish(Math.ceil(width), Math.ceil(height), title, scene.palette.paper);
}

export async function toPng(scene: Scene): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(scene.size.width * PNG_SCALE);
  canvas.height = Math.ceil(scene.size.height * PNG_SCALE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw on');
  context.fillStyle = scene.palette.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(PNG_SCALE, PNG_SCALE);
  draw(context, scene);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}
