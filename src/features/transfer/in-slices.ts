/** Milliseconds of work after which the page gets a turn. */
const SLICE = 12;
/** Characters of a part; a hundred thousand small ones would cost more than their text. */
const PART = 1 << 20;

/**
 * Joins pieces of text to a file without keeping the page from answering. Rejects with the
 * signal's reason when it is aborted.
 */
export async function blobOf(
  pieces: Iterable<string>,
  type: string,
  signal: AbortSignal,
): Promise<Blob> {
  // A blob each: all of the text at once would be copied in one long moment at the end.
  const parts: Blob[] = [];
  let part = '';
  let until = performance.now() + SLICE;
  for (const piece of pieces) {
    part += piece;
    if (part.length > PART) {
      parts.push(new Blob([part]));
      part = '';
    }
    if (performance.now() < until) continue;
    // oxlint-disable-next-line no-await-in-loop -- one slice after the other
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    until = performance.now() + SLICE;
  }
  return new Blob([...parts, part], { type });
}
