import type { Format } from '../../domain/vocabulary.ts';
import type { Words } from '../words.ts';
import { KINDS } from './graph.ts';

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

/** What is said of a node, of two, and of all ties, once somebody asks. */
export const ties = ({ number, plural }: Words) => ({
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
    `${plural(count, { one: '# shortest way', other: '# shortest ways, each' })} of ${plural(steps, { one: '# step', other: '# steps' })}`,
  /** Between two names; of what is only announced, what they were to do. */
  did: {
    met: (_: Format, isHeld: boolean) => (isHeld ? 'met' : 'were to meet'),
    attended: (format: Format, isHeld: boolean) =>
      `${isHeld ? 'were both at' : 'were both to be at'} ${AN[format] ?? 'an event'}`,
    delegation: (_: Format, isHeld: boolean) =>
      isHeld ? 'in the same delegation as' : 'to be in the same delegation as',
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
    notHeld: 'Not held',
    meetings: 'Met',
    bilateral: 'Bilateral',
    disputed: 'Disagree',
    last: 'Last',
    count: (shown: number, total: number) =>
      `${number(shown)} of ${plural(total, { one: '# tie', other: '# ties' })}`,
    none: 'No tie has that name.',
  },
});
