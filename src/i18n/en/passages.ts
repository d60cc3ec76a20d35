import type { Words } from '../words.ts';

/** What of a file had to be undone to arrive at the article. */
type Undone = 'encoding' | 'mark' | 'lines' | 'form' | 'end';

export const passages = ({ plural, list }: Words) => ({
  title: 'The text, with its passages',
  invite:
    'Parley holds no article. If you have the text as a file, open it here and every claim’s passage is marked in it.',
  inviteAll:
    'If you have the texts of these reports as files, open them here, all at once if you like. Each is recognised by itself.',
  private: 'The text stays in this browser. It is never sent anywhere.',
  choose: 'Open text files',
  drop: 'or drop them here',
  reading: 'Reading …',
  forget: 'Forget all texts',
  forgetOne: 'Forget this text',
  forgetOwn:
    'The text of a report that you added is part of its review. Once it is forgotten, that review can’t be opened again; the events stay, with the passages that they quote.',
  forgottenOne: 'The text is forgotten.',
  notForgotten:
    'The browser could not erase it: it is off the page, and may come back when the page is opened again. Clearing the data of this site in the browser removes it.',
  forgotten: 'All texts are forgotten.',
  open: (count: number) => plural(count, { one: '# text is open.', other: '# texts are open.' }),
  noHash:
    'This page was not opened over https, so the browser offers no checksum. A text is recognised by its length and by how its passages fit; that is less sure.',
  notKept: {
    full: 'There is no room on the disk: the text is shown, and gone when this page is closed.',
    closed:
      'A newer Parley is open in another tab: the text is shown, and gone when this page is closed. Reload the page to keep texts.',
    blocked:
      'An older Parley is open in another tab, and the store waits for it: the text is shown, and gone when this page is closed. Close that tab and open the text again to keep it.',
    refused:
      'This browser keeps nothing for this page: the text is shown, and gone when the page is closed.',
  },
  found: {
    same: (file: string, article: string) => `“${file}” is ${article}, letter for letter.`,
    undone: (file: string, article: string, what: readonly Undone[]) =>
      `“${file}” is ${article}. It differs only in its ${list(what.map((one) => UNDONE[one]))}; with that undone it is the same, letter for letter.`,
    similar: (file: string, article: string, placed: string, all: string) =>
      `“${file}” is like ${article}, and not the same. ${placed} of ${all} passages fit in one place only; the others are not marked.`,
    unproved: (file: string, article: string, placed: string, all: string) =>
      `“${file}” has the length of ${article}, and ${placed} of ${all} passages fit into it. Without a checksum that is likely, not proved.`,
    unknown: (file: string) =>
      `“${file}” is none of these reports, or differs too much: no passage has a sure place in it, so nothing is marked.`,
    empty: (file: string) => `“${file}” is empty.`,
    binary: (file: string) => `“${file}” is not a text.`,
    unreadable: (file: string) => `“${file}” can’t be read: it is a folder, or it has gone.`,
    large: (file: string) => `“${file}” is far longer than any of these reports, and was not read.`,
  },
  state: {
    own: 'You added this report; its text is kept in this browser only. Every passage is marked.',
    same: 'Your copy is this report, letter for letter. Every passage is marked.',
    similar: (placed: string, all: string) =>
      `Your copy differs from this report. ${placed} of ${all} passages fit in one place only and are marked there; the words in them may still differ.`,
  },
  rest: (count: number) =>
    plural(count, { one: '# claim rests on this', other: '# claims rest on this' }),
  toFact: 'To the fact',
  toPassage: 'In the text',
  notPlaced: 'not placed in your copy',
});

const UNDONE: Record<Undone, string> = {
  encoding: 'encoding',
  mark: 'byte-order mark',
  lines: 'line ends',
  form: 'way of writing accents',
  end: 'last line end',
};
