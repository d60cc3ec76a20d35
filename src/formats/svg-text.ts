/** Texts in SVG files, which are read where the font that they were laid out in may be missing. */

/**
 * Attributes that keep a text as wide as it was laid out, whatever the font.
 * @param width in user units; `undefined` where it was not measured
 */
export function textRoom(width: number | undefined): string {
  if (!width) return '';
  return `textLength="${Math.round(width * 100) / 100}" lengthAdjust="spacingAndGlyphs"`;
}
