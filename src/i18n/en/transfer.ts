import type { Words } from '../words.ts';

const OWN_FORMAT =
  'Data is a file in Parley’s own format; its name ends in .json, and “Export” writes one.';

export const transfer = ({ number, plural }: Words) => {
  const events = (count: number) => plural(count, { one: '# event', other: '# events' });
  return {
    events,
    export: {
      title: 'Export',
      what: 'What to export',
      all: (count: number) => plural(count, { one: 'The one event', other: 'All # events' }),
      selection: (count: number, total: number) =>
        `What the filters select: ${number(count)} of ${events(total)}`,
      event: (name: string) => `This event alone: ${name}`,
      /** Of a file that holds a part of a data set: its title, the same on every machine. */
      part: (title: string, count: number, total: number) =>
        `${title} (${count} of ${total} events)`,
      /** The same, of a file in which a reader’s own reports are; not the publisher’s any more. */
      withOwn: {
        title: (title: string, reports: number) =>
          `${title}, with ${reports === 1 ? 'a report' : `${reports} reports`} added by a reader`,
        description: (description: string, reports: number) =>
          `${description} ${reports === 1 ? 'One report was' : `${reports} reports were`} added by a reader of this data set, and not by those who publish it.`.trim(),
      },
      own: (reports: number) =>
        plural(reports, {
          one: 'Its title says that you added a report.',
          other: 'Its title says that you added # reports.',
        }),
      quotes: 'With the passages word for word',
      quotesHelp:
        'Reports that you added are somebody’s text. Without this, the file only says where in them each passage stands.',
      formats: { json: 'Parley file', csv: 'Table (CSV)' },
      help: {
        json: 'Events with their claims and all they refer to: people, places, reports. “Open data” reads it.',
        csv: 'For a spreadsheet: one row an event, dates as precise as the reports give them, with the reports.',
      },
      wholes: (count: number) =>
        plural(count, {
          one: 'Takes along # event that these are part of.',
          other: 'Takes along # events that these are part of.',
        }),
      save: 'Save',
      saveAs: (format: string) => `Save: ${format}`,
      writing: (count: number) => `Writing ${events(count)} …`,
      saved: (name: string, count: number) => `Saved ${events(count)} as ${name}`,
      failed: 'The file could not be written; there may not be enough memory for it.',
    },
    open: {
      title: 'Open data',
      file: 'A file from this computer',
      fileHelp:
        'In Parley’s own format. It is read here and kept in this browser; it is sent nowhere.',
      choose: 'Choose a file …',
      reading: (name: string) => `Reading ${name} …`,
      cancel: 'Cancel',
      invalid: (name: string, count: number) =>
        `${name} can’t be shown: ${plural(count, { one: 'there is # problem', other: 'there are # problems' })}.`,
      invalidHelp: 'Each line names a place in the file and what is wrong there.',
      looks: {
        empty: (name: string) => `${name} is empty.`,
        picture: (name: string) => `${name} looks like a picture, not like data.`,
        document: (name: string) =>
          `${name} looks like a document, a spreadsheet or an archive, not like data.`,
        page: (name: string) => `${name} looks like a web page, not like data.`,
        table: (name: string) =>
          `${name} looks like a table. Parley writes tables, and reads none.`,
        text: (name: string) => `${name} looks like plain text, not like data.`,
        unknown: (name: string) => `${name} is neither data nor text.`,
      },
      help: {
        empty: `Choose another file. ${OWN_FORMAT}`,
        picture: `Parley reads no text in pictures. ${OWN_FORMAT}`,
        document: `If it holds a report, copy its text and paste it under “Add article”. ${OWN_FORMAT}`,
        page: `If it holds a report, copy its text and paste it under “Add article”. ${OWN_FORMAT}`,
        table: OWN_FORMAT,
        text: `If it is a report, choose it under “Add article”: events are found in it there. ${OWN_FORMAT}`,
        unknown: OWN_FORMAT,
      },
      unreadable: (name: string) =>
        `${name} could not be read. It may have moved; choose it again.`,
      taken: (name: string) => `Another file is kept here as “${name}”.`,
      replace: 'Replace it',
      keepBoth: (name: string) => `Keep both, this one as “${name}”`,
      notKept: {
        full: 'There is no space left in this browser to keep the file.',
        closed: 'A newer Parley is open in another tab; close this one to keep files.',
        blocked:
          'An older Parley is open in another tab, and the store waits for it; close that tab and try again.',
        refused: 'This browser keeps nothing, as in a private window.',
      },
      openAnyway: 'Open it until this page is closed',
      kept: 'Kept in this browser',
      openKept: (name: string) => `Open ${name}`,
      isOpen: 'open now',
      about: (count: number, date: string) => `${events(count)} · opened ${date}`,
      remove: 'Remove',
      removeNamed: (name: string) => `Remove ${name}`,
      removed: (name: string) => `${name} is removed.`,
      notRemoved: 'It could not be removed; try again after reloading the page.',
      undo: 'Undo',
      address: 'An address on this site',
      addressHelp: 'The path of a data file that stands beside Parley, such as data/2024.json.',
      otherSite:
        'Only files on this site can be opened by address. Save the file on this computer, and choose it above.',
      go: 'Open',
      bundled: 'Back to the bundled data set',
    },
  };
};
