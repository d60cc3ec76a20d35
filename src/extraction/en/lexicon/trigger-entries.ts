/** Triggers as phrases, one for every form of a verb. */
import { FORMATS, type Format } from '../../../domain/vocabulary.ts';
import { TRIGGERS } from '../tables/triggers.ts';
import { deedRows, type Deed } from './deed-entries.ts';

/** Verbs of measures of one state against another. */
type MeasureKind =
  | 'sanction'
  | 'aimed'
  | 'enlist'
  | 'designate'
  | 'penalise'
  | 'block'
  | 'ban'
  | 'effect';

type TriggerKind =
  | 'verb'
  | 'word'
  | 'view'
  | 'say'
  | 'stance'
  | 'noun'
  | 'meal'
  | 'receive'
  | 'discuss'
  | 'speak'
  | 'sign'
  | 'test'
  | 'strike'
  | 'ties'
  | 'envoy'
  | 'mission'
  | 'message'
  | 'hail'
  | 'aid'
  | 'anniversary'
  | 'deed'
  | 'post'
  | MeasureKind;
type VerbForm = 'past' | 'base' | 'third' | 'ing' | 'noun';

export interface TriggerEntry {
  readonly phrase: string;
  readonly kind: TriggerKind;
  readonly format: Format;
  readonly plover: string;
  readonly mode: string | undefined;
  readonly form: VerbForm;
  readonly plural: boolean;
  /** What else makes it a deed of states. */
  readonly deed?: Deed;
}

/** A deed is news or nothing; what was given may be told of further down, too. */
export const isOfNews = ({ deed, kind }: TriggerEntry) => deed !== undefined && kind !== 'aid';

const FORMS: readonly VerbForm[] = ['past', 'base', 'third', 'ing'];

/** Before what asks for less: a deed asks for what it is done to. */
const deedEntries = (): TriggerEntry[] =>
  deedRows().flatMap(({ kind, format, plover, deed, isNoun, forms }) =>
    forms
      .map((phrase, i) => ({ phrase, form: isNoun ? 'noun' : (FORMS[i] ?? 'past') }) as const)
      .filter(({ phrase }) => phrase !== '-')
      .map(({ phrase, form }) => ({
        phrase,
        form,
        format,
        plover,
        deed,
        kind: kind as TriggerKind,
        mode: undefined,
        plural: false,
      })),
  );

/** “lifted curbs on visas” is of the curbs; what is no measure may be another deed. */
const isOfMeasure = ({ format, form }: TriggerEntry) => format === 'sanction' && form !== 'noun';

export function triggerEntries(): TriggerEntry[] {
  const rows = rowEntries();
  return [
    ...rows.filter(isOfMeasure),
    ...deedEntries(),
    ...rows.filter((entry) => !isOfMeasure(entry)),
  ];
}

function rowEntries(): TriggerEntry[] {
  const entries: TriggerEntry[] = [];
  for (const line of TRIGGERS.split('\n')) {
    const [kind, formatText, plover = 'CONSULT', mode, words = ''] = line.split('|');
    const format = FORMATS.find((known) => known === formatText);
    if (!kind || !format) continue;
    const shared = { kind: kind as TriggerKind, format, plover, mode: mode || undefined };
    for (const group of words.split(';')) {
      const isNoun = kind === 'noun' || kind === 'meal';
      for (const [i, phrase] of group.split(isNoun ? ',' : '/').entries())
        entries.push({
          ...shared,
          phrase,
          form: isNoun ? 'noun' : (FORMS[i] ?? 'past'),
          plural: isNoun && (i > 0 || /[^s]s$/.test(phrase)),
        });
    }
  }
  return entries;
}
