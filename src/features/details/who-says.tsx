/** What a footnote opens: the claims for a fact, against it and beside it. */
import type { Dataset } from '../../dataset/dataset.ts';
import type { Claim } from '../../dataset/rows.ts';
import { objectionTo } from '../../dataset/asserted.ts';
import { speakersOf, type Evidence } from '../../dataset/evidence.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { Sign } from '../../ui/sign.tsx';
import { ClaimLine } from './claim-line.tsx';

export function WhoSays({ dataset, evidence }: { dataset: Dataset; evidence: Evidence }) {
  const { t } = useFullLocale();
  const { bearing, partly, against, beside } = evidence;
  const objection = objectionTo(evidence);
  const { reports, copies, curator } = speakersOf(dataset, bearing);
  return (
    <>
      {bearing.length > 0 && (
        <>
          <p className="who-says-count">
            {t.evidence.saySo(reports, curator)} {copies > 0 && t.evidence.copies(copies)}
          </p>
          <Claims dataset={dataset} claims={bearing} />
        </>
      )}
      {partly.length > 0 && (
        <>
          <p className="who-says-count">{t.evidence.partly}</p>
          <Claims dataset={dataset} claims={partly} />
        </>
      )}
      {objection && (
        <>
          <p className="who-says-count">
            <Sign kind={objection} />{' '}
            {objection === 'disputed'
              ? t.evidence.otherwise
              : t.evidence.denyIt(speakersOf(dataset, against))}
          </p>
          <Claims dataset={dataset} claims={against} />
        </>
      )}
      {beside.length > 0 && (
        <>
          <p className="who-says-count">{t.evidence.beside}</p>
          <Claims dataset={dataset} claims={beside} />
        </>
      )}
    </>
  );
}

export const Claims = ({
  dataset,
  claims,
  ofEvents = false,
}: {
  dataset: Dataset;
  claims: readonly Claim[];
  /** Whether each names its event; needed where they are of several. */
  ofEvents?: boolean;
}) => (
  <ul className="claims">
    {claims.map((claim) => (
      <ClaimLine key={claim.id} dataset={dataset} claim={claim} ofEvent={ofEvents} />
    ))}
  </ul>
);
