/**
 * Ids of reports that a reader has added in this browser, and those of their claims; no data file
 * has them.
 */
const PREFIX = 'own-';

export const ownId = (key: string): string => PREFIX + key;
export const isOwnReport = (id: string): boolean => id.startsWith(PREFIX);
/** What tells it from other own ones; of any other report, its id. */
export const ownKey = (id: string): string => (isOwnReport(id) ? id.slice(PREFIX.length) : id);
