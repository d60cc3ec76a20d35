import type { Status } from '../../domain/vocabulary.ts';
import type { Words } from '../words.ts';

export const share = ({ list }: Words) => ({
  title: 'Share and cite',
  view: 'Link to this view',
  viewHelp: 'With the filters, the time and the selection that you see now.',
  local: (name: string) =>
    `This shows the file “${name}”, which only this browser keeps. The links open for others once they have opened the same file under the same name; “Export” gives it to them.`,
  own: 'This comes from a report that you added, which only this browser keeps. The links open for nobody else, and what you cite here is no part of a published data set.',
  ownToo:
    'Reports that you added are part of what you see, and only this browser keeps them. Others who open the links do not see them, and they are not cited.',
  event: 'Link to this event alone',
  copy: 'Copy',
  copyOf: (what: string) => `Copy: ${what}`,
  copied: (what: string) => `Copied: ${what}`,
  copyFailed: 'It could not be copied; it is marked now, so that you can copy it yourself.',
  send: 'Send with this device …',
  embed: 'Embed',
  embedHelp:
    'The same page without its header and filters. What is taller than the frame scrolls within it; give the frame more height to show more at once.',
  cite: 'Cite',
  citeHelp: (version: string) => `With the version of the data (${version}) and the reports.`,
  formats: { plain: 'Plain text', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  /** What is quoted elsewhere has to say there what was not, or may not have been, held. */
  citedEvent: (name: string, ...notes: readonly string[]) =>
    `${name} (${notes.filter(Boolean).join('; ')})`,
  standing: {
    held: '',
    announced: 'announced, not reported as held',
    postponed: 'postponed',
    rescheduled: 'rescheduled, not reported as held',
    cancelled: 'cancelled',
    denied: 'denied',
    unknown: 'not known whether held',
  } satisfies Record<Status, string>,
  disputed: 'claims disagree',
  citation: {
    dataset: 'data set',
    own: 'from a report added by a reader, not part of a published data set',
    version: (date: string) => `version of ${date}`,
    accessed: (date: string) => `accessed ${date}`,
    reports: (labels: readonly string[]) => `After: ${list(labels)}.`,
  },
});
