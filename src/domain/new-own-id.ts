import { ownId } from './own-report.ts';

/** For a report that the reader adds: an id that nothing has. */
export function newOwnId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return ownId(Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''));
}
