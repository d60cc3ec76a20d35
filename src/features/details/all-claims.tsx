import { PROPERTIES } from '../../domain/vocabulary.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Claim } from '../../dataset/rows.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { ClaimLine } from './claim-line.tsx';
import { EVIDENCE } from './anchors.ts';
import { Section } from './section.tsx';

/** Every claim about an event, by what it is about: who says so, how, and where in the report. */
export function AllClaims({ dataset, claims }: { dataset: Dataset; claims: readonly Claim[] }) {
  const { t, words } = useFullLocale();
  const properties = PROPERTIES.filter((property) => claims.some((c) => c.property === property));
  return (
    <Section id={EVIDENCE} title={t.facts.evidence(claims.length)}>
      {properties.map((property) => {
        const own = claims.filter((claim) => claim.property === property);
        return (
          <details key={property} className="evidence-group">
            <summary>
              {t.terms.property[property]} <span>{words.number(own.length)}</span>
            </summary>
            <ul className="claims">
              {own.map((claim) => (
                <ClaimLine key={claim.id} dataset={dataset} claim={claim} anchored />
              ))}
            </ul>
          </details>
        );
      })}
    </Section>
  );
}
