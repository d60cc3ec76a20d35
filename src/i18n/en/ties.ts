import type { Format } from '../../domain/vocabulary.ts';
import type { Words } from '../words.ts';

/** What an event is called of which it can’t be said that the two met: “1 military action”. */
const KINDS: Record<Format, { readonly one: string; readonly other: string }> = {
  'bilateral-meeting': { one: '# meeting', other: '# meetings' },
  'delegation-talks': { one: '# round of talks', other: '# rounds of talks' },
  summit: { one: '# summit', other: '# summits' },
  conference: { one: '# conference', other: '# conferences' },
  call: { one: '# call', other: '# calls' },
  visit: { one: '# visit', other: '# visits' },
  agreement: { one: '# agreement', other: '# agreements' },
  statement: { one: '# statement', other: '# statements' },
  'press-conference': { one: '# press conference', other: '# press conferences' },
  award: { one: '# award', other: '# awards' },
  military: { one: '# military action', other: '# military actions' },
  attack: { one: '# attack', other: '# attacks' },
  sanction: { one: '# sanction', other: '# sanctions' },
  election: { one: '# election', other: '# elections' },
  other: { one: '# other event', other: '# other events' },
};

/** What two were both at. */
const AN: Partial<Record<Format, string>> = {
  'bilateral-meeting': 'a meeting',
  'delegation-talks': 'talks',
  summit: 'a summit',
  conference: 'a conference',
  call: 'a call',
  visit: 'a visit',
  'press-conference': 'a press conference',
};

const STANDINGS = ['held', 'announced', 'unknown', 'not-held'] as const;
type Standing = (typeof STANDINGS)[number];

const STANDING: Record<Standing, string> = {
  held: 'held',
  announced: 'announced',
  unknown: 'not known to have been held',
  'not-held': 'not held',
};

/** What is said of a node, of two, and of all ties, once somebody points at them or asks. */
export const ties = ({ number, plural }: Words) => ({
  kind: (format: Format, count: number) => plural(count, KINDS[format]),
  meetings: (count: number) => plural(count, { one: '# meeting', other: '# meetings' }),
  events: (count: number) => plural(count, { one: '# event', other: '# events' }),
  /** “5 held, 2 announced”: how the events of two stand between them. */
  counts: (counts: Readonly<Partial<Record<Standing, number>>>) =>
    STANDINGS.flatMap((standing) => {
      const count = counts[standing] ?? 0;
      return count > 0 ? [`${number(count)} ${STANDING[standing]}`] : [];
    }).join(', '),
  notHeldCount: (count: number) => `${number(count)} not held`,
  one: STANDING,
  allHeld: (count: number) => (count === 2 ? 'both held' : 'all held'),
  bilateral: (count: number) => `${number(count)} bilateral`,
  oneBilateral: 'bilateral',
  bothAt: (events: string) => `${events} that both were at`,
  sameSide: 'for the same country',
  sameSideAt: (count: number) => `${number(count)} for the same country`,
  countedOnce: 'an event and the wider one it is part of count once',
  disagree: (count: number) => `claims disagree about ${number(count)}`,
  disagrees: 'claims disagree',
  lastOn: (date: string) => `last on ${date}`,
  lastIn: (date: string) => `last: ${date}`,
  on: (date: string) => `on ${date}`,
  pair: (a: string, b: string) => `${a} · ${b}`,
  ties: (count: number) => plural(count, { one: '# tie', other: '# ties' }),
  nodeSummary: (events: string, ties: string) => `${events}, ${ties}`,
  of: (kind: string, country: string) => `${kind}, ${country}`,

  onTimeline: (from: string, to: string) => `from ${from} to ${to} on the timeline`,
  savedOn: (day: string) => `Saved ${day}`,
  moved: (name: string, summary: string) => `${name}: ${summary}`,
  movedTo: (name: string, from: string, summary: string, place: string) =>
    `${name}, ${place} of ${from}: ${summary}`,
  place: (at: number, of: number) => `tie ${number(at)} of ${number(of)}`,

  tie: 'Together',
  comparing: 'Compare',
  paths: 'Path',
  tabs: 'About these two',
  filterTo: 'Show only these events',
  filterToBoth: 'Show only events with both',
  focusOn: 'Focus',
  focusToo: 'Add to focus',
  panel: 'About what is chosen',
  strongestTies: 'Strongest ties',
  noTie: 'No event shown has both.',
  partOf: (name: string) => `part of ${name}`,
  curator: 'known to the curator',

  from: 'From',
  to: 'To',
  unknownName: 'No such name here',
  offered: 'Names that fit',
  severalNames: (count: number) => `${number(count)} names fit; type more of one`,
  noPath: 'No chain of events shown connects the two.',
  pathCount: (count: number, steps: number) =>
    `${plural(count, { one: '# shortest way', other: '# shortest ways, each' })} of ${plural(steps, { one: '# step', other: '# steps' })}, through events that were held`,
  noHeldPath: 'No chain of events that were held connects the two.',
  /** Of ways that lead through what is not reported as held. */
  expectedPathCount: (count: number, steps: number) =>
    `Through events only announced, or not known to have been held: ${plural(count, { one: '# way', other: '# ways, each' })} of ${plural(steps, { one: '# step', other: '# steps' })}`,
  /** Between two names; of what is only announced, what they were to do. */
  did: {
    met: (_: Format, isHeld: boolean) => (isHeld ? 'met' : 'were to meet'),
    attended: (format: Format, isHeld: boolean) =>
      `${isHeld ? 'were both at' : 'were both to be at'} ${AN[format] ?? 'an event'}`,
    delegation: (_: Format, isHeld: boolean) =>
      isHeld ? 'there for the same country as' : 'to be there for the same country as',
    part: (format: Format) => `took part in ${plural(1, KINDS[format])} with`,
  },
  sameEvent: 'at the same event as',
  chooseTwo: 'Choose two to see how they are connected.',

  shared: 'Together',
  sharedTopics: 'Topics of both',
  alone: (name: string) => `${name} without the other`,
  nothing: 'Nothing among the events shown.',

  table: {
    caption: 'Ties among the events shown',
    find: 'Find a name',
    a: 'From',
    b: 'To',
    events: 'Events',
    held: 'Held',
    announced: 'Announced',
    unknown: 'Not known',
    meetings: 'Met',
    bilateral: 'Bilateral',
    disputed: 'Disagree',
    last: 'Last',
    count: (shown: number, total: number) =>
      `${number(shown)} of ${plural(total, { one: '# tie', other: '# ties' })}`,
    none: 'No tie has that name.',
  },
});
