import { english } from '../../src/extraction/en/english.ts';

/** Each person with offices, without their countries. */
export const offices = (text: string) =>
  english
    .read(text, '2025-07-09')
    .people.map(
      ({ name, offices: held }) =>
        `${name}: ${[...new Set(held.filter(({ rank }) => !rank).map(({ id }) => id))].sort().join(' ')}`,
    );
