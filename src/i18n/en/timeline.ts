import type { Words } from '../words.ts';

export const timeline = ({ number }: Words) => ({
  title: 'Timeline',
  count: (shown: number, total: number) => `${number(shown)} of ${number(total)} events`,
});
