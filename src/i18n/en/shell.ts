import type { Words } from '../words.ts';

export const shell = ({ number, plural }: Words) => ({
  name: 'Parley',
  search: 'Search',
  searchHint: 'Search people, places, themes',
  filters: 'Filters',
  details: 'Details',
  events: 'Events',
  skip: 'Skip to the content',
  clearFilters: 'Clear filters',
  removeFilter: (name: string) => `Remove filter: ${name}`,
  share: 'Share',
  openInParley: 'Open in Parley',
  addArticle: 'Add article',
  openData: 'Open data',
  export: 'Export',
  menu: 'More to do',
  theme: 'Light or dark',
  eventsShown: (shown: number, total: number) =>
    `${number(shown)} of ${plural(total, { one: '# event', other: '# events' })}`,
  eventsWord: (count: number) => plural(count, { one: 'event', other: 'events' }),
  more: (count: number) => `${number(count)} more`,
  fewer: 'fewer',
  findIn: (group: string) => `Find in ${group.toLowerCase()}`,
  allOfThese: 'all of these together',
  without: (name: string) => `without ${name}`,
  quoted: (text: string) => `“${text}”`,
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  close: 'Close',
  yours: 'Yours',
  inThisBrowser: ', in this browser',
  ownPage: 'Page of this event',
  openPage: (name: string) => `Page of ${name}`,
  loading: 'Reading the data set …',
  loadedShare: (share: string) => `${share} read`,
  noEvents: 'No event fits these filters.',
  tryClearing: 'Take one off, or clear them all.',
  showEarlier: (count: number, left: number) => `Show ${number(count)} earlier of ${number(left)}`,
  goToSelected: 'Go to the selected event',
  showMore: (count: number, left: number) =>
    `Show ${number(count)} more${count < left ? ` of ${number(left)}` : ''}`,
  notices: {
    unreadable: (field: string, text: string) =>
      `A part of the address could not be read and was left out: ${field}=${text}`,
    unknown: (field: string, ids: string) =>
      `A part of the address names what is not in this data set, and was left out: ${field}=${ids}`,
    newer: (version: string) =>
      `This link was made by a newer Parley (version ${version}); what this one does not know is left out.`,
    ownUnread:
      'The reports that you saved could not be read, and are missing here. They are still in this browser: load the page again.',
    unknownEvent: (id: string) => `There is no event “${id}” in this data set.`,
    withdrawnEvent: (id: string) => `The event “${id}” was withdrawn.`,
    why: 'Why, and what stands for it',
  },
  errors: {
    notLoaded:
      'This part could not be loaded. The network may be down, or there is a newer version of Parley. The address keeps what you see: load the page again.',
    offline:
      'This part is not here yet, and there is no network to fetch it. What you saw before is still here: go back to it, or come again when the network is back.',
    crash: 'Something in Parley went wrong.',
    start: 'Start page',
    crashHelp: 'Your filters are in the address; reloading the page keeps them.',
    reload: 'Reload',
  },
  tabs: {
    label: 'Parts of the page',
    timeline: 'Timeline',
    graph: 'Ties',
    events: 'Events',
    filters: 'Filters',
    details: 'Details',
  },
  disagreements: 'Where reports disagree',
  about: 'About this data',
});
