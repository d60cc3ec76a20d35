import type { Words } from '../words.ts';

export const search = ({ plural }: Words) => ({
  found: (count: number) => plural(count, { one: '# match', other: '# matches' }),
  outside: 'The filters leave this event out of the views.',
});
