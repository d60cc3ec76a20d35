import type { Property } from '../../domain/vocabulary.ts';
import type { Words } from '../words.ts';

/** Who stands behind one of several values. */
export interface Speaker {
  readonly reports: number;
  readonly curator: boolean;
  /** The value in words. */
  readonly value: string;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** “Foreign minister of …” within a sentence; names and abbreviations stay as they are. */
const within = (text: string) =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** What reports do with a value, for one of them and for several. */
const VERBS: Record<Property, readonly [one: string, several: string, before: string]> = {
  date: ['dates it', 'date it', ''],
  place: ['puts it in', 'put it in', 'in '],
  status: ['calls it', 'call it', ''],
  position: ['names', 'name', ''],
  participant: ['names', 'name', ''],
  country: ['names', 'name', ''],
  topic: ['names', 'name', ''],
  format: ['calls it a', 'call it a', 'a '],
  superEvent: ['counts it as part of', 'count it as part of', ''],
  outcome: ['says', 'say', ''],
};

export const evidence = ({ number, plural, list }: Words) => {
  const count = (value: number) => NUMBERS[value] ?? number(value);
  const curator = 'the curator of the data set';
  const who = ({ reports, curator: knows }: Speaker, first: boolean) => {
    const noun = first ? plural(reports, { one: ' report', other: ' reports' }) : '';
    const parts = [
      ...(reports > 0 ? [`${count(reports)}${noun}`] : []),
      ...(knows ? [curator] : []),
    ];
    return list(parts);
  };
  const isOne = ({ reports, curator: knows }: Pick<Speaker, 'reports' | 'curator'>) =>
    reports + (knows ? 1 : 0) === 1;
  const clauses = (parts: readonly string[]) => `${capital(parts.join('; '))}.`;
  return {
    saySo: (reports: number, knows: boolean) => {
      if (reports === 0)
        return knows ? 'Only the curator of the data set says so.' : 'No claim says so.';
      if (knows)
        return `${capital(count(reports))}${plural(reports, { one: ' report and the curator say so.', other: ' reports and the curator say so.' })}`;
      return reports === 1 ? 'One source only.' : `${capital(count(reports))} sources say so.`;
    },
    copies: (copies: number) =>
      plural(copies, {
        one: 'One more report carries the same story and is not counted again.',
        other: '# more reports carry the same story and are not counted again.',
      }),
    partly: 'Agrees, but says less',
    otherwise: 'Says otherwise',
    /** “One source denies it.”, of what nobody asserts. */
    denyIt: (speakers: Pick<Speaker, 'reports' | 'curator'>) => {
      const sources = plural(speakers.reports, { one: ' source', other: ' sources' });
      const names = speakers.reports > 0 ? [count(speakers.reports) + sources] : [];
      const who = list([...names, ...(speakers.curator ? [curator] : [])]);
      return `${capital(who)} ${isOne(speakers) ? 'denies' : 'deny'} it.`;
    },
    beside: 'Said beside that',
    keptTitle: (title: string, isOwn = false) =>
      `${title} (${isOwn ? 'from your own report' : 'kept by the curator'})`,
    keptNote: (fact: string) => `Who says so: ${fact}. c: ${curator}`,
    kept: 'Kept by the curator of the data set; no report is named for it.',
    ownReport: 'Taken from your own report, as you saved it in this browser.',
    foundBy: {
      curator: 'found by the curator',
      you: 'found by you',
      rule: (name: string) => `found by rule “${name}”`,
    },
    setAside: 'set aside',
    inYourCopy: 'In your copy',
    seePassage: 'See the passage',
    seeBoth: 'See who says what',

    shown: {
      label: 'Where values exclude each other, show',
      rules: {
        preferred: 'the preferred one',
        most: 'that of most reports',
        latest: 'that of the latest report',
      },
      because: {
        preferred: 'the preferred value',
        most: 'the most reports say so',
        report: 'a report says so, and no report says otherwise',
        latest: 'the latest report says so',
        file: 'nothing tells the values apart, so that of the data file stands',
      },
      isShown: (value: string, reason: string) => `Shown: ${value} – ${reason}.`,
      explained:
        'Preferred: what the curator marked as such, else what most reports say, else the latest. Copies of one story count once.',
    },

    /** “One report dates it 2 November 2025; the curator of the data set dates it 1 November.” */
    differ: (property: Property, sides: readonly Speaker[]) => {
      const [one, several] = VERBS[property];
      return clauses(
        sides.map(
          (side, i) => `${who(side, i === 0)} ${isOne(side) ? one : several} ${side.value}`,
        ),
      );
    },
    /** “One report calls A minister; two others, envoy.” */
    differOnOffice: (person: string, sides: readonly Speaker[]) =>
      clauses(
        sides.map((side, i) => {
          const verb = isOne(side) ? 'calls' : 'call';
          const said = i === 0 ? ` ${verb} ${person} ` : ', ';
          return `${who(side, i === 0)}${said}${within(side.value)}`;
        }),
      ),
    /** “One report names A as foreign minister of B in June 2025; three name C.” */
    holder: (office: string, month: string, stated: Speaker, known: Speaker, person: string) => {
      const when = month ? ` in ${month}` : '';
      const first = `${who(stated, true)} ${isOne(stated) ? 'names' : 'name'} ${stated.value} as ${within(office)}${when}`;
      const nobody = known.reports === 0 && !known.curator;
      const second = nobody
        ? `the list of known offices names ${person}`
        : `${who(known, false)} ${isOne(known) ? 'names' : 'name'} ${person}`;
      return clauses([first, second]);
    },
    known: (person: string, office: string, span: string) =>
      `In the list of known offices: ${person}, ${within(office)}, ${span}.`,
    parties: {
      reports: 'Reports disagree',
      itself: 'A report disagrees with itself',
      curator: 'Report and curator disagree',
      offices: 'Report and list of known offices disagree',
    },
    /** Of the disagreements of a list, how many are between whom. */
    between: {
      reports: (count: number) => `${number(count)} between reports`,
      itself: (count: number) => `${number(count)} within one report`,
      curator: (count: number) => `${number(count)} between a report and the curator`,
      offices: (count: number) => `${number(count)} between a report and the known offices`,
    },
    listLead:
      'Claims that can’t both be right stand side by side, with who makes them. None is dropped.',
    question: 'A question to both, and not an error of either.',
    denied: (property: Property, asserted: Speaker, denying: Speaker) => {
      const [one, several] = VERBS[property];
      const said = `${who(asserted, true)} ${isOne(asserted) ? one : several} ${asserted.value}`;
      const role = property === 'participant' ? ' as having taken part' : '';
      return clauses([
        `${said}${role}`,
        `${who(denying, false)} ${isOne(denying) ? 'denies' : 'deny'} it`,
      ]);
    },

    lane: {
      title: 'What was reported, and when',
      event: 'The event itself',
      announces: (names: string) => `expects ${names}`,
      reports: (names: string) => `reports ${names} there`,
      names: (names: string) => `names ${names}`,
      status: {
        held: 'reports it as held',
        announced: 'announces it',
        postponed: 'reports it postponed',
        rescheduled: 'reports a new date',
        cancelled: 'reports it cancelled',
        denied: 'denies it',
        unknown: 'leaves open whether it was held',
      },
      came: (names: string) => `As announced: ${names}`,
      inAddition: (names: string) => `In addition, not announced: ${names}`,
      notAgain: (names: string) => `Announced, and not come up again: ${names}`,
      denies: (names: string) => `says that ${names} did not take part`,
      mentions: 'speaks of it',
    },

    correction: {
      open: 'Something is wrong here',
      intro:
        'This prepares a report for whoever keeps the data. Nothing is sent by this page; copy it, or send it yourself.',
      about: 'What it is about',
      wholePage: 'This page as a whole',
      words: 'What is wrong, and how you know',
      copy: 'Copy the report',
      copied: 'Copied',
      copyFailed: 'Copying failed; select the text and copy it.',
      mail: 'Send as mail',
      issue: 'Open an issue',
      noAddress: 'The data file names nobody to send it to; ask whoever gave you this link.',
      subject: (title: string) => `Correction: ${title}`,
      preview: 'The report',
      fields: {
        page: 'Page',
        claim: 'Claim',
        statement: 'Says',
        article: 'Report',
        address: 'Address',
        data: 'Data set',
        wrong: 'What is wrong',
      },
    },

    article: {
      claims: 'What it claims',
      only: 'only here',
      contradicted: 'others exclude this',
      speaksOnly: 'Speaks of, by the curator’s reading',
      ownSpeaksOnly: 'Speaks of, as you saved it',
      noEvents: 'It speaks of no event of the data set.',
      figures: (claims: string, only: string, contradicted: string) =>
        `${claims} · ${only} only here · ${contradicted} excluded by others`,
    },

    entity: {
      met: 'Met, or was at the same event',
      about: (topics: string) => `about ${topics}`,
      topics: 'Topics of these events',
      people: 'People',
      positions: 'Offices here, with their known holders',
      within: 'Part of',
      contains: 'Contains',
      noReport: 'No report here says so; that does not mean that nothing was.',
      treeOfTopics: 'Among the topics',
      treeOfPlaces: 'Among the places',
    },
  };
};
