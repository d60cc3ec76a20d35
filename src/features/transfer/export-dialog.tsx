/** Saves the selected events, or all, as a file. */
import { useEffect, useRef, useState } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import { eventAt } from '../../dataset/rows.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useAddress } from '../../ui/use-address.ts';
import { useView } from '../../ui/view-context.tsx';
import { DEFAULT_VIEW } from '../../view-state/view-state.ts';
import { EXPORTS, exportFile, ownReportsIn, wholesOf, type ExportKind } from './export-files.ts';
import { stemOfEvent, stemOfSelection } from './file-stem.ts';
import { blobOf } from './in-slices.ts';
import './transfer.css';

interface Scope {
  readonly id: 'event' | 'selection' | 'all';
  readonly name: string;
  readonly rows: Uint32Array;
  readonly stem: string;
}

/**
 * @param shown the data set by the reader's rule
 * @param rows of `shown` that are selected
 * @param event row of the event that is open; -1 for none
 */
export function ExportDialog({
  dataset,
  shown,
  rows,
  event,
  onClose,
}: {
  dataset: Dataset;
  shown: Dataset;
  rows: Uint32Array;
  event: number;
  onClose: () => void;
}) {
  const locale = useFullLocale();
  const { view, route } = useView();
  const addressOf = useAddress();
  const t = locale.t.transfer;
  const text = t.export;
  const { count } = shown.events;
  const { id } = dataset.header;
  const scopes: Scope[] = [];
  if (event >= 0) {
    const { id: own, ...named } = eventAt(shown, event);
    const name = text.event(locale.nameOf(named));
    scopes.push({ id: 'event', name, rows: Uint32Array.of(event), stem: stemOfEvent(id, own) });
  }
  if (rows.length < count) {
    const stem = stemOfSelection(id, view, route);
    scopes.push({ id: 'selection', name: text.selection(rows.length, count), rows, stem });
  }
  const all = Uint32Array.from({ length: count }, (_, row) => row);
  scopes.push({ id: 'all', name: text.all(count), rows: all, stem: id });

  const first = scopes.find((scope) => scope.id === 'selection' && route.page !== 'events');
  const [chosen, setChosen] = useState((first ?? scopes[0])?.id);
  const scope = scopes.find((one) => one.id === chosen) ?? scopes[0];
  const [withQuotes, setWithQuotes] = useState(false);
  const [said, setSaid] = useState('');
  const work = useRef<AbortController>(undefined);
  useEffect(() => () => work.current?.abort(), []);
  if (!scope) return undefined;
  const own = ownReportsIn({ shown, rows: scope.rows });
  const stem = own > 0 ? `${scope.stem}-with-added-reports` : scope.stem;
  const { title } = dataset.header;
  const wanted = {
    dataset,
    shown,
    rows: scope.rows,
    stem,
    title: scope.id === 'all' ? title : text.part(title, scope.rows.length, count),
    withOwn: text.withOwn,
    withQuotes,
  };
  const wholes = scope.id === 'all' ? 0 : wholesOf(wanted);

  const save = async (kind: ExportKind) => {
    work.current?.abort();
    const controller = new AbortController();
    work.current = controller;
    try {
      const file = exportFile(kind, wanted, locale, (event) =>
        addressOf({ page: 'events', id: event }, { ...DEFAULT_VIEW, data: view.data }),
      );
      setSaid(text.writing(file.events));
      const blob = await blobOf(file.pieces, file.type, controller.signal);
      const name = `${stem}.${kind}`;
      saveFile(name, blob);
      setSaid(text.saved(name, file.events));
    } catch {
      if (!controller.signal.aborted) setSaid(text.failed);
    }
  };
  return (
    <Dialog title={text.title} onClose={onClose}>
      {scopes.length > 1 && (
        <fieldset className="transfer-scopes">
          <legend className="transfer-label">{text.what}</legend>
          {scopes.map(({ id, name }) => (
            <label key={id}>
              <input
                type="radio"
                name="export-scope"
                checked={id === scope.id}
                onChange={() => {
                  setChosen(id);
                  setSaid('');
                }}
              />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      {scopes.length === 1 && <p className="transfer-label">{scope.name}</p>}
      <ul className="transfer-list">
        {EXPORTS.map((kind) => (
          <li key={kind}>
            <span>
              <span className="transfer-label">{text.formats[kind]}</span>
              <span className="transfer-help">
                {text.help[kind]}
                {kind === 'json' && wholes > 0 && ` ${text.wholes(wholes)}`}
                {kind === 'json' && own > 0 && ` ${text.own(own)}`}
              </span>
              <span className="transfer-file">{`${stem}.${kind}`}</span>
            </span>
            <button
              type="button"
              className="button-quiet"
              aria-label={text.saveAs(text.formats[kind])}
              disabled={scope.rows.length === 0}
              onClick={() => void save(kind)}
            >
              {text.save}
            </button>
          </li>
        ))}
      </ul>
      {own > 0 && (
        <label className="transfer-option">
          <input
            type="checkbox"
            checked={withQuotes}
            onChange={({ target }) => setWithQuotes(target.checked)}
          />
          <span>
            {text.quotes}
            <span className="transfer-help">{text.quotesHelp}</span>
          </span>
        </label>
      )}
      <p className="transfer-said" aria-live="polite">
        {said}
      </p>
    </Dialog>
  );
}
