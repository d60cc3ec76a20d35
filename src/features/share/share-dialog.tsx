import { useState } from 'react';
import { applyRule } from '../../dataset/apply-rule.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { searchEvents } from '../../dataset/search.ts';
import { citeBibtex, citeCsl, citePlain } from '../../formats/citation.ts';
import { localName } from '../../domain/local-file.ts';
import { knownNamesOf } from '../../i18n/known-names.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { useSearchIndex } from '../../queries/search.ts';
import * as indexer from '../../queries/search-index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useAddress } from '../../ui/use-address.ts';
import { useView } from '../../ui/view-context.tsx';
import { DEFAULT_VIEW } from '../../view-state/view-state.ts';
import { CopyField } from './copy-field.tsx';
import { citedOf, embedSnippet, subjectOf } from './subject.ts';
import './share.css';

const FORMATS = ['plain', 'bibtex', 'csl'] as const;
type CitationFormat = (typeof FORMATS)[number];

export function ShareDialog({ dataset, onClose }: { dataset: Dataset; onClose: () => void }) {
  const locale = useFullLocale();
  const { dates } = locale;
  const text = locale.t.share;
  const { view, route } = useView();
  const addressOf = useAddress();
  const [said, setSaid] = useState('');
  const [format, setFormat] = useState<CitationFormat>('plain');
  const [now] = useState(() => Date.now());
  const shown = applyRule(dataset, view.rule);
  const index = useSearchIndex(indexer, shown, knownNamesOf(useLocale()), view.q !== '');
  const matches = view.q && index ? searchEvents(shown, index, view.q) : undefined;
  const subject = subjectOf(shown, locale, route, view, matches);
  const url = addressOf(route, view);
  // A data file of the reader's own has to come along; all else is left behind.
  const alone = subject.event
    ? addressOf({ page: 'events', id: subject.event }, { ...DEFAULT_VIEW, data: view.data })
    : undefined;
  const cited = citedOf(dataset, subject, alone ?? url, now);
  const words = { ...text.citation, day: dates.inWordsOf };
  const citation = {
    plain: () => citePlain(cited, words),
    bibtex: () => citeBibtex(cited),
    csl: () => citeCsl(cited),
  }[format]();
  // A message that is the same again has to be heard again.
  const say = (message: string) => setSaid((old) => (old === message ? `${message} ` : message));
  const local = localName(view.data);
  const canSend = typeof navigator.share === 'function';
  return (
    <Dialog title={text.title} onClose={onClose}>
      {local !== undefined && <p className="share-local">{text.local(local)}</p>}
      {subject.own !== 'none' && (
        <p className="share-local">{subject.own === 'all' ? text.own : text.ownToo}</p>
      )}
      {alone && <CopyField label={text.event} text={alone} say={say} />}
      <CopyField label={text.view} help={text.viewHelp} text={url} say={say} />
      {canSend && (
        <button
          type="button"
          className="button-quiet"
          onClick={() => {
            // Closing the sheet without sending is not a fault.
            navigator.share({ title: subject.title, url: alone ?? url }).catch(() => {});
          }}
        >
          {text.send}
        </button>
      )}
      <fieldset className="share-cite">
        <legend className="copy-label">{text.cite}</legend>
        {cited.version && (
          <p className="copy-help">{text.citeHelp(dates.inWordsOf(cited.version))}</p>
        )}
        <div className="share-formats">
          {FORMATS.map((name) => (
            <label key={name}>
              <input
                type="radio"
                name="citation"
                checked={format === name}
                onChange={() => setFormat(name)}
              />
              {text.formats[name]}
            </label>
          ))}
        </div>
        <CopyField label={text.formats[format]} hidesLabel lines={6} text={citation} say={say} />
      </fieldset>
      {local === undefined && subject.own !== 'all' && (
        <CopyField
          label={text.embed}
          help={text.embedHelp}
          lines={3}
          text={embedSnippet(addressOf(route, { ...view, embed: true }), subject.title)}
          say={say}
        />
      )}
      <p className="share-said" aria-live="polite">
        {said}
      </p>
    </Dialog>
  );
}
