/** `local:NAME` stands where a path of a data file does, for a file that this browser keeps. */
const PREFIX = 'local:';
const LONGEST_NAME = 120;

export const localPath = (name: string): string => PREFIX + name;

/** The name after `local:`; `undefined` for an address. */
export const localName = (path: string): string | undefined =>
  path.startsWith(PREFIX) && path.length > PREFIX.length ? path.slice(PREFIX.length) : undefined;

/** By which name a file is kept: its own without the ending, one way of writing for each letter. */
export function nameForFile(fileName: string): string {
  const stem = fileName.replace(/\.[A-Za-z0-9]+$/, '').trim() || fileName.trim();
  return [...stem.normalize('NFC')].slice(0, LONGEST_NAME).join('').trim() || 'data';
}
