/** The English messages; their type is what every other language has to give. */
import type { Words } from '../words.ts';
import { dates } from './dates.ts';
import { details } from './details.ts';
import { footnotes } from './footnotes.ts';
import { filters } from './filters.ts';
import { graph } from './graph.ts';
import { search } from './search.ts';
import { shell } from './shell.ts';
import { terms } from './terms.ts';
import { timeline } from './timeline.ts';

export const en = (words: Words) => ({
  dates: dates(words),
  details: details(words),
  footnotes: footnotes(words),
  filters: filters(words),
  graph: graph(words),
  search: search(words),
  shell: shell(words),
  terms: terms(),
  timeline: timeline(words),
});

export type Messages = ReturnType<typeof en>;
