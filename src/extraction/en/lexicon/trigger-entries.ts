/** Triggers as phrases, one for every form of a verb. */
import { FORMATS, type Format } from '../../../domain/vocabulary.ts';
import { TRIGGERS } from '../tables/triggers.ts';

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
}

const FORMS: readonly VerbForm[] = ['past', 'base', 'third', 'ing'];

export function triggerEntries(): TriggerEntry[] {
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
          form: isNoun ? 'noun' : (FORMS[i] ?? 'base'),
          plural: isNoun && (i > 0 || /[^s]s$/.test(phrase)),
        });
    }
  }
  return entries;
}
