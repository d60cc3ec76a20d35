import type { Words } from '../words.ts';

export const share = ({ list }: Words) => ({
  title: 'Share and cite',
  view: 'Link to this view',
  viewHelp: 'With the filters, the time and the selection that you see now.',
  local: (name: string) =>
    `This shows the file “${name}”, which only this browser keeps. The links open for others once they have opened the same file under the same name; “Export” gives it to them.`,
  event: 'Link to this event alone',
  copy: 'Copy',
  copyOf: (what: string) => `Copy: ${what}`,
  copied: (what: string) => `Copied: ${what}`,
  copyFailed: 'It could not be copied; it is marked now, so that you can copy it yourself.',
  send: 'Send with this device …',
  embed: 'Embed',
  embedHelp: 'The same page without its frame; scrolling over it scrolls your page.',
  cite: 'Cite',
  citeHelp: (version: string) => `With the version of the data (${version}) and the reports.`,
  formats: { plain: 'Plain text', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  citation: {
    dataset: 'data set',
    version: (date: string) => `version of ${date}`,
    accessed: (date: string) => `accessed ${date}`,
    reports: (labels: readonly string[]) => `After: ${list(labels)}.`,
  },
});
