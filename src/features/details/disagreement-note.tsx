import { parseEdtf } from '../../domain/edtf.ts';
import type { Format, Status } from '../../domain/vocabulary.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { actorAt } from '../../dataset/dataset.ts';
import type { Disagreement, Side } from '../../dataset/disagreement.ts';
import { useLocale, type Locale } from '../../i18n/locale.tsx';
import { articlesOf, reportNumber, Sources } from './sources.tsx';

/** A claimed value in words of the reader's language. */
export function valueInWords(
  dataset: Dataset,
  { t, dates, nameOf, countryName }: Locale,
  property: Disagreement['property'],
  value: string,
): string {
  const named = (list: readonly { id: string; name: string }[]) => {
    const found = list.find(({ id }) => id === value);
    return found ? nameOf(found) : value;
  };
  switch (property) {
    case 'date':
      return dates.inWords(parseEdtf(value));
    case 'place':
      return named(dataset.places);
    case 'position':
      return named(dataset.positions);
    case 'topic':
      return named(dataset.topics);
    case 'participant':
      return named([...dataset.people, ...dataset.organisations]);
    case 'country':
      return countryName(value);
    case 'status':
      return t.terms.status[value as Status] ?? value;
    case 'format':
      return t.terms.format[value as Format] ?? value;
    case 'superEvent':
    case 'outcome':
      return value;
  }
}

export function DisagreementNote({
  dataset,
  disagreement,
}: {
  dataset: Dataset;
  disagreement: Disagreement;
}) {
  const locale = useLocale();
  const { t, words, nameOf } = locale;
  const { rule, property, who, sides } = disagreement;
  const position = dataset.positions.find(({ id }) => id === disagreement.position);
  const isHolder = rule === 'holder' && position !== undefined;
  const subject = isHolder
    ? t.details.whoHeld(nameOf(position))
    : who >= 0
      ? t.details.officeOf(nameOf(actorAt(dataset, who)))
      : t.terms.property[property];
  const valueOf = ({ value }: Side) =>
    valueInWords(dataset, locale, isHolder ? 'participant' : property, value);
  const saidBy = ({ claims }: Side) => {
    const articles = articlesOf(claims);
    const reports = articles.filter((a) => a >= 0).map((a) => words.number(reportNumber(a)));
    if (reports.length > 0) return t.details.byReports(words.list(reports), reports.length);
    return articles.length > 0 ? t.details.byCurator : t.details.byOccupancy;
  };
  return (
    <div className="disagreement">
      <h3>{subject}</h3>
      <ul>
        {sides.map((side, i) => (
          <li key={`${side.value} ${i}`}>
            <strong>
              {rule === 'denied' && i === 1 ? t.details.not(valueOf(side)) : valueOf(side)}
            </strong>
            : {saidBy(side)}
            <Sources dataset={dataset} claims={side.claims} />
          </li>
        ))}
      </ul>
      {isHolder && <p className="details-note">{t.details.aQuestion}</p>}
    </div>
  );
}
