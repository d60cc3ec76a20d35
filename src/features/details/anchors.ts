/** Ids of the elements that links lead to. */
export const claimAnchor = (id: string) => `claim-${id}`;
export const passageAnchor = (id: string) => `passage-${id}`;
/** Where an article’s page lists what it claims of an event. */
export const eventAnchor = (id: string) => `event-${id}`;
/** The list of all claims on an event’s page; what the page about the data set says it covers. */
export const EVIDENCE = 'evidence';
export const COVERAGE = 'coverage';
