/** A press that moves less than this is a click; CSS pixels. */
export const SLACK = 4;

/** Whether a gesture moves the drawing; the page has all others. */
export function mayZoom(event: MouseEvent | TouchEvent, box: HTMLElement): boolean {
  if (event.type === 'wheel') return event.ctrlKey || document.activeElement === box;
  if ('touches' in event) return event.touches.length > 1;
  return event.button === 0 && !event.shiftKey && !event.ctrlKey;
}
