/**
 * UTF-8, or UTF-16 with its mark; `undefined` for other bytes. A mark stays: positions count it.
 * @param isCut whether more bytes follow, so that the last letter may lack some
 */
export function decodeText(bytes: Uint8Array, isCut = false): string | undefined {
  const [a, b] = bytes;
  const encoding =
    a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, {
      stream: isCut,
    });
  } catch {
    return undefined;
  }
}

// oxlint-disable-next-line no-control-regex -- those that no text has; tabs, line ends and form feeds may be
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** Whether it has no character that only other files have. */
export const isPlainText = (text: string): boolean => !CONTROL.test(text);
