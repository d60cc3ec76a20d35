/** A disagreement as a sentence: how many reports say what, and who says otherwise. */
import type { Dataset } from '../../dataset/dataset.ts';
import { actorAt, dateOf } from '../../dataset/rows.ts';
import type { Disagreement, Side } from '../../dataset/disagreement.ts';
import { valueInWords } from '../../dataset/claimed-value.ts';
import { speakersOf } from '../../dataset/evidence.ts';
import { civilOf } from '../../lib/day.ts';
import type { FullLocale } from '../../i18n/later-texts.ts';
import type { Speaker } from '../../i18n/en/evidence.ts';

export interface DisagreementWords {
  /** What it is about: “Place”, “Office of Asim Munir”. */
  readonly subject: string;
  readonly sentence: string;
  /** What the list of known offices says, where that is the other side. */
  readonly known: string | undefined;
  readonly valueOf: (side: Side) => string;
}

/** Who disagrees: few disagreements are between two reports. */
export type Parties = 'reports' | 'itself' | 'curator' | 'offices';

export function partiesOf({ rule, sides }: Disagreement): Parties | undefined {
  if (rule === 'holder' && sides[1]?.claims.length === 0) return 'offices';
  const reports = sides
    .map(({ claims }) => claims.filter(({ article }) => article >= 0))
    .filter(({ length }) => length > 0);
  if (reports.length === 0) return undefined;
  if (reports.length === 1) return 'curator';
  return new Set(reports.flat().map(({ article }) => article)).size > 1 ? 'reports' : 'itself';
}

/** All disagreements about an event in a few words. */
export function disagreeing({ t }: FullLocale, about: readonly Disagreement[]): string {
  const [parties, ...others] = new Set(about.map(partiesOf));
  return parties && others.length === 0 ? t.evidence.parties[parties] : t.terms.disputed;
}

/** `June 2025` for a date within one month, else nothing. */
function monthOf(dataset: Dataset, event: number, { dates }: FullLocale): string {
  const date = dateOf(dataset, event);
  if (!date) return '';
  const [from, to] = [civilOf(date.start.from), civilOf(date.end.to)];
  return from.year === to.year && from.month === to.month ? dates.month(date.start.from) : '';
}

export function disagreementWords(
  dataset: Dataset,
  locale: FullLocale,
  disagreement: Disagreement,
): DisagreementWords {
  const { t, nameOf } = locale;
  const { rule, property, who, sides, event } = disagreement;
  const person = who >= 0 ? nameOf(actorAt(dataset, who)) : '';
  const isHolder = rule === 'holder';
  const valueOf = ({ value }: Side) =>
    valueInWords(dataset, locale, isHolder ? 'participant' : property, value);
  const speakers = sides.map((side): Speaker => {
    const { reports, curator } = speakersOf(dataset, side.claims);
    const value = valueOf(side);
    return { reports, curator, value: property === 'status' ? value.toLowerCase() : value };
  });
  const [first, second] = speakers;
  const isRank = dataset.positions.find(({ id }) => id === sides[0]?.value)?.kind === 'rank';
  const about = isRank ? t.facts.rankOf(person) : t.facts.officeOf(person);
  const subject = person ? about : t.terms.property[property];
  if (isHolder && first && second) {
    const position = dataset.positions.find(({ id }) => id === disagreement.position);
    const office = position ? nameOf(position) : (disagreement.position ?? '');
    const month = monthOf(dataset, event, locale);
    return {
      subject: t.facts.whoHeld(office),
      sentence: t.evidence.holder(office, month, first, second, second.value),
      known: knownHolder(dataset, locale, disagreement, second.value, office),
      valueOf,
    };
  }
  if (rule === 'denied' && first && second) {
    const sentence = t.evidence.denied(property, first, second);
    return { subject, sentence, known: undefined, valueOf };
  }
  const sentence =
    property === 'position'
      ? t.evidence.differOnOffice(person, speakers)
      : t.evidence.differ(property, speakers);
  return { subject, sentence, known: undefined, valueOf };
}

function knownHolder(
  dataset: Dataset,
  { t, dates }: FullLocale,
  { sides, position }: Disagreement,
  name: string,
  office: string,
): string | undefined {
  const tenures = dataset.occupancies.filter(
    (one) => one.position === position && one.holder === sides[1]?.value,
  );
  const [tenure] = tenures.slice(-1);
  if (!tenure) return undefined;
  const span = `${tenure.startDate ?? '..'}/${tenure.endDate ?? '..'}`;
  return t.evidence.known(name, office, dates.shortText(span));
}
