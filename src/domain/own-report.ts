/** Ids of reports that a reader has added in this browser begin so; no data file has them. */
const PREFIX = 'own-';

export const isOwnReport = (id: string): boolean => id.startsWith(PREFIX);
