import { useId } from 'react';
import type { Claim, Dataset } from '../../dataset/dataset.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { Marked, useFootnoteTo } from './footnote.tsx';

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
  const id = useId();
  if (claims.length === 0) return undefined;
  return (
    <section className="details-section" aria-labelledby={title && id}>
      {title && (
        <h2 id={id} className="details-label">
          {title}
        </h2>
      )}
      <ul className={title ? 'outcomes' : 'outcomes outcomes-leading'}>
        {claims.map((claim) => (
          <Outcome key={claim.id} dataset={dataset} claim={claim} />
        ))}
      </ul>
    </section>
  );
}

function Outcome({ dataset, claim }: { dataset: Dataset; claim: Claim }) {
  const { t } = useLocale();
  const { mark, panel } = useFootnoteTo(dataset, [claim], t.terms.property.outcome);
  return (
    <li>
      <Marked text={claim.statement} mark={mark} />
      {claim.attributedTo && (
        <span className="attribution"> {t.details.saidBy(claim.attributedTo)}</span>
      )}
      {panel}
    </li>
  );
}
