import type { Words } from '../words.ts';

export const shell = ({ number, plural }: Words) => ({
  name: 'Parley',
  search: 'Search',
  searchHint: 'Search people, places, themes',
  filters: 'Filters',
  details: 'Details',
  events: 'Events',
  clearFilters: 'Clear filters',
  share: 'Share',
  copied: 'Link copied',
  eventsShown: (shown: number, total: number) =>
    `${number(shown)} of ${plural(total, { one: '# event', other: '# events' })}`,
  more: (count: number) => `${number(count)} more`,
  fewer: 'fewer',
});
