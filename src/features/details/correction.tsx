/** “Something is wrong here”: prepares a report that the reader can copy or send. */
import { useId, useState } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Claim } from '../../dataset/rows.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { correctionText, recipientOf, type CorrectionField } from './correction-text.ts';
import { reportNumber } from './report-number.ts';
import './correction.css';

export function Correction({
  dataset,
  page,
  claims = [],
}: {
  dataset: Dataset;
  /** Name of the page, and the id of what it shows. */
  page: string;
  claims?: readonly Claim[];
}) {
  const { t } = useFullLocale();
  const [open, setOpen] = useState(false);
  return (
    <details className="correction" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.evidence.correction.open}</summary>
      {open && <Form dataset={dataset} page={page} claims={claims} />}
    </details>
  );
}

function Form({
  dataset: { header, articles },
  page,
  claims,
}: {
  dataset: Dataset;
  page: string;
  claims: readonly Claim[];
}) {
  const { t, words } = useFullLocale();
  const id = useId();
  const [about, setAbout] = useState('');
  const [wrong, setWrong] = useState('');
  const [said, setSaid] = useState('');
  const text = t.evidence.correction;
  const claim = claims.find((one) => one.id === about);
  const article = claim && articles[claim.article];
  const fields: CorrectionField[] = [
    { label: text.fields.page, text: page },
    { label: text.fields.claim, text: claim?.id ?? '' },
    { label: text.fields.statement, text: claim?.statement ?? '' },
    {
      label: text.fields.article,
      text:
        claim && article ? `${words.number(reportNumber(claim.article))}, ${article.label}` : '',
    },
    { label: text.fields.address, text: location.href },
    {
      label: text.fields.data,
      text: `${header.id}, ${header.updated ?? '–'}, version ${header.parley}`,
    },
    { label: text.fields.wrong, text: wrong },
  ];
  const report = correctionText(fields);
  const recipient = recipientOf(header.contact, text.subject(page), report);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(report);
      setSaid(text.copied);
    } catch {
      setSaid(text.copyFailed);
    }
  };
  return (
    <div className="correction-form">
      <p className="details-note">{text.intro}</p>
      {claims.length > 0 && (
        <label>
          {text.about}
          <select value={about} onChange={(event) => setAbout(event.target.value)}>
            <option value="">{text.wholePage}</option>
            {claims.map((one) => (
              <option key={one.id} value={one.id}>
                {t.terms.property[one.property]}: {one.statement}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {text.words}
        <textarea rows={3} value={wrong} onChange={(event) => setWrong(event.target.value)} />
      </label>
      <p id={id} className="details-label">
        {text.preview}
      </p>
      <pre aria-labelledby={id}>{report}</pre>
      <p className="correction-actions">
        <button type="button" className="button-quiet" onClick={copy}>
          {text.copy}
        </button>
        {recipient.kind !== 'nobody' && (
          <a href={recipient.href} target="_blank" rel="noreferrer">
            {text[recipient.kind]}
          </a>
        )}
        <span role="status">{said}</span>
      </p>
      {recipient.kind === 'nobody' && <p className="details-note">{text.noAddress}</p>}
    </div>
  );
}
