import type { Dataset } from '../../dataset/dataset.ts';
import type { Claim } from '../../dataset/rows.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { useFootnoteTo } from './footnote.tsx';
import { Section } from './section.tsx';

/** What was said or agreed, each with who says so. Without a title the first line leads. */
export function Outcomes({
  dataset,
  claims,
  title,
}: {
  dataset: Dataset;
  claims: readonly Claim[];
  title?: string;
}) {
  if (claims.length === 0) return undefined;
  const list = (
    <ul className={title ? 'outcomes' : 'outcomes outcomes-leading'}>
      {claims.map((claim) => (
        <Outcome key={claim.id} dataset={dataset} claim={claim} />
      ))}
    </ul>
  );
  return title ? (
    <Section title={title}>{list}</Section>
  ) : (
    <div className="details-section">{list}</div>
  );
}

function Outcome({ dataset, claim }: { dataset: Dataset; claim: Claim }) {
  const { t } = useFullLocale();
  const { mark, panel } = useFootnoteTo(dataset, [claim], t.terms.property.outcome);
  return (
    <li>
      {claim.statement}
      {mark}
      {claim.attributedTo && (
        <span className="attribution"> {t.facts.saidBy(claim.attributedTo)}</span>
      )}
      {panel}
    </li>
  );
}
