/** What a file that is no data looks like, by its first bytes, so that a reader hears what to do. */

export const LOOKS = ['empty', 'picture', 'document', 'page', 'table', 'text', 'unknown'] as const;
export type FileLook = (typeof LOOKS)[number];

/** What a person may find a text in. */
export const HOLDS_TEXT: ReadonlySet<FileLook> = new Set(['document', 'page', 'text']);

/** Bytes that are looked at. */
const ENOUGH = 4096;

/** How they begin, as characters of Latin-1; the ZIP is what office files are. */
const PICTURES = ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'II*\0', 'MM\0*'];
const DOCUMENTS = ['%PDF', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '{\\rtf'];

function signedAs(start: string): FileLook | undefined {
  const isOne = (signatures: readonly string[]) => signatures.some((one) => start.startsWith(one));
  const inside = /^RIFF[^]{4}WEBP|^[^]{4}ftyp(?:hei|mif|avi)/;
  if (isOne(PICTURES) || inside.test(start)) return 'picture';
  return isOne(DOCUMENTS) ? 'document' : undefined;
}

/** Whether it is text in UTF-8, but for a character that the end of `bytes` cuts in two. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** `undefined` for what begins as JSON does. */
export function lookOf(name: string, content: Uint8Array): FileLook | undefined {
  const bytes = content.subarray(0, ENOUGH);
  const signed = signedAs(String.fromCharCode(...bytes.subarray(0, 16)));
  if (signed) return signed;
  const text = textOf(bytes)?.trimStart();
  if (text === undefined) return 'unknown';
  if (text === '') return 'empty';
  if (/^[{[]/.test(text)) return undefined;
  if (/^<svg|^<\?xml[^]*<svg/.test(text)) return 'picture';
  if (text.startsWith('<')) return 'page';
  return /\.[ct]sv$/i.test(name) ? 'table' : 'text';
}
