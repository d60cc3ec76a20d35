/** The page for what is not there. */
export const notFound = () => ({
  title: 'There is no such page',
  unknown: (kind: string, id: string) => `${kind} “${id}” is not in this data set.`,
  helpOf:
    'It may have been withdrawn, or the address may be incomplete; or it comes from a report that somebody added for themselves, which only their browser keeps.',
  help: 'The address may be incomplete, or what it led to may have been withdrawn.',
  withdrawnTitle: 'Withdrawn',
  withdrawn: (kind: string, id: string, date: string) =>
    `${kind} “${id}” was withdrawn from this data set (${date}).`,
  replacedBy: 'In its place stands:',
  nearest: 'Nearest matches',
  people: 'People in the most events',
  search: 'Search by name',
  home: 'All events',
});
