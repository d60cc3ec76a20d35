/** Practice articles: what is expected, one line each, a rule of three hyphens, the text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Known, KnownEvent, KnownPerson } from '../../src/extraction/known.ts';

export interface Practice {
  readonly name: string;
  readonly text: string;
  readonly known: Known;
}

const cells = (line: string) => line.split('|').map((cell) => cell.trim());
const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
const given = (cell: string | undefined) =>
  cell === undefined || cell === '-' || cell === '' ? undefined : cell;

function personOf(line: string): KnownPerson {
  const [name = '', country, offices = ''] = cells(line);
  return { name, country: given(country), offices: words(offices) };
}

/** `event: format | status | date | place | person; person | countries` */
function eventOf(line: string, people: readonly KnownPerson[]): KnownEvent {
  const [format = '', status = '', date, place, who, countries = ''] = cells(line);
  const participants = (given(who) ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const own = people
    .filter(({ name }) => participants.includes(name))
    .flatMap(({ country }) => country ?? []);
  return {
    format,
    status,
    date: given(date),
    place: given(place),
    participants,
    countries: [...new Set([...own, ...words(countries)])],
  };
}

const KEYS = ['people', 'countries', 'topics', 'event'] as const;

/** @throws where a line before the rule has no key, or there is no rule */
export function parsePractice(name: string, file: string): Practice {
  const at = file.indexOf('\n---\n');
  if (at < 0) throw new Error(`${name}: has no rule of three hyphens`);
  const lines = file.slice(0, at).split('\n');
  const odd = lines.find((line) => !KEYS.some((key) => line.startsWith(`${key}:`)));
  if (odd !== undefined)
    throw new Error(`${name}: “${odd}” begins with none of ${KEYS.join(', ')}`);
  const after = (key: (typeof KEYS)[number]) =>
    lines
      .filter((line) => line.startsWith(`${key}:`))
      .map((line) => line.slice(key.length + 1).trim());
  const people = after('people').map(personOf);
  return {
    name,
    text: file.slice(at + 5),
    known: {
      people,
      countries: after('countries').flatMap(words),
      topics: after('topics').flatMap(words),
      events: after('event').map((line) => eventOf(line, people)),
    },
  };
}

export function readPractice(folder: string): Practice[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => parsePractice(file.slice(0, -4), readFileSync(join(folder, file), 'utf8')));
}
