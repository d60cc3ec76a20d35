/** Rows of wider events, where a chain that comes back to its beginning is cut. */
export function withoutCircles(superEvent: Int32Array): Int32Array<ArrayBuffer> {
  const wholes = Int32Array.from(superEvent);
  /** One more than the row from which an event was first reached. */
  const seen = new Int32Array(wholes.length);
  for (let row = 0; row < wholes.length; row++) {
    for (let at = row; at >= 0 && seen[at] === 0;) {
      seen[at] = row + 1;
      const next = wholes[at] ?? -1;
      if (next >= 0 && seen[next] === row + 1) wholes[at] = -1;
      at = wholes[at] ?? -1;
    }
  }
  return wholes;
}
