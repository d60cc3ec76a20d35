/** Events in the making: what one sentence tells, and what several tell together. */
import type { Format, Modality, Role, Status } from '../../../domain/vocabulary.ts';
import type { Cue } from '../triggers/cues.ts';
import type { OutcomeKind } from '../../findings.ts';
import type { Person } from '../people/people.ts';

export interface Evidence {
  /** Tokens `first` up to, but without, `last`. */
  readonly first: number;
  readonly last: number;
  readonly rule: string;
}

export interface Part extends Evidence {
  readonly person: Person;
  readonly role: Role;
}

export interface Body extends Evidence {
  readonly id: string;
  readonly name: string;
  readonly country: string | undefined;
}

export interface Site extends Evidence {
  readonly id: string;
  readonly name: string;
  /** None of a town that no table knows and whose country nothing tells. */
  readonly country: string | undefined;
  readonly isCity: boolean;
}

export interface When extends Evidence {
  readonly edtf: string;
}

export interface Outcome extends Evidence {
  readonly kind: OutcomeKind;
  readonly topics: readonly string[];
  readonly modality: Modality;
  /** Who did so, or who says so. */
  readonly attributedTo: string | undefined;
}

export type Zone = 'headline' | 'lead' | 'body';

export interface Draft {
  format: Format;
  plover: string;
  readonly mode: Set<string>;
  status: Status;
  modality: Modality;
  cue: Cue;
  readonly cues: Evidence[];
  statusEvidence: Evidence | undefined;
  parts: Part[];
  bodies: Body[];
  readonly countries: Map<string, Evidence>;
  /** Of the expelling and recalling of envoys, the ending of a pact: the country that does so. */
  actor: string | undefined;
  site: Site | undefined;
  /** “held separate meetings”: there were several, told one by one or together. */
  isSeries: boolean;
  /** “He also met …”, “later called on …”: none that was told before. */
  isFurther: boolean;
  /** One of several that a sentence told together. */
  isOne: boolean;
  /** Through several countries: it has no one place. */
  isTour: boolean;
  when: When | undefined;
  readonly topics: Map<string, Evidence>;
  readonly outcomes: Outcome[];
  readonly lines: Set<number>;
  /** The last of them. */
  lastLine: number;
  zone: Zone;
  /** Told as context: “after …”, “last month”, in the past perfect. */
  background: boolean;
  attributedTo: string | undefined;
  parent: Draft | undefined;
}

export type Family =
  | 'meeting'
  | 'gathering'
  | 'agreement'
  | 'force'
  | 'sanction'
  | 'statement'
  | 'press'
  | 'other';

export function familyOf(format: Format): Family {
  switch (format) {
    case 'bilateral-meeting':
    case 'delegation-talks':
    case 'call':
    case 'visit':
      return 'meeting';
    case 'summit':
    case 'conference':
      return 'gathering';
    case 'agreement':
      return 'agreement';
    case 'attack':
    case 'military':
      return 'force';
    case 'sanction':
      return 'sanction';
    case 'statement':
      return 'statement';
    case 'press-conference':
      return 'press';
    default:
      return 'other';
  }
}

/** Of those who sit down together, whether two or many. */
export const isMeeting = ({ format }: Pick<Draft, 'format'>) =>
  format !== 'visit' && /^(?:meeting|gathering)$/.test(familyOf(format));

/** “agreed to …”: news, unless a meeting is told that it came of. */
export const isAccord = ({ cue: { entry }, format }: Draft) =>
  familyOf(format) !== 'gathering' &&
  /^(?:agree[sd]?|(?:upgrad|elevat|rais)\w+)$/.test(entry.phrase);

/** “Togo says …” in the headline, “accused Benin of …” in the lead: the firmer word stands for both. */
export const isFirmer = (word: Cue, than: Cue) =>
  word.entry.format === 'statement' && word.entry.kind !== 'say' && than.entry.kind === 'say';

/** An envoy’s credentials, presented and received: a ceremony, whatever is talked of after it. */
export const isCredentials = ({ format, plover }: Pick<Draft, 'format' | 'plover'>) =>
  format === 'other' && plover === 'CONSULT';

export const TARGET = 'participant.target';

/** Nobody is known who acts: at most whom it is aimed at. */
export const isNobodys = ({ parts }: Draft) => parts.every(({ rule }) => rule === TARGET);

export const hasPerson = (draft: Draft, person: Person) =>
  draft.parts.some((part) => part.person === person);

export function addLine(draft: Draft, index: number): void {
  draft.lines.add(index);
  draft.lastLine = Math.max(draft.lastLine, index);
}
