/** Opens another data set: a file from this computer, one that is kept here, or an address. */
import { useRef, useState } from 'react';
import { nameForFile, localPath } from '../../lib/local-file.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import type { Loaded } from '../../queries/load.ts';
import { useOwnFiles } from '../../queries/own-files.ts';
import type { OwnFile } from '../../queries/own-store.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useView } from '../../ui/view-context.tsx';
import { DEFAULT_VIEW } from '../../view-state/view-state.ts';
import { AddressForm } from './address-form.tsx';
import { ChosenFile, type Choice } from './chosen-file.tsx';
import { freeName } from './free-name.ts';
import { KeptFiles } from './kept-files.tsx';
import './transfer.css';

/** @param base the address of the folder that the app stands in */
export function OpenDialog({ base, onClose }: { base: string; onClose: () => void }) {
  const locale = useFullLocale();
  const t = locale.t.transfer.open;
  const { view, go } = useView();
  const { files = [], check, keep, remove } = useOwnFiles(base);
  const [choice, setChoice] = useState<Choice>();
  const reading = useRef<AbortController>(undefined);

  /** Filters and selections of one data set mean nothing in another. */
  const show = (data: string) => {
    go({ page: 'explore' }, { view: { ...DEFAULT_VIEW, lang: view.lang, data } });
  };
  const open = (data: string) => {
    show(data);
    onClose();
  };
  const keepAs = async (name: string, content: Blob, loaded: Loaded) => {
    if (!loaded.ok) return;
    const { header, events } = loaded.dataset;
    const file: OwnFile = {
      id: name,
      updated: Date.now(),
      title: header.title,
      events: events.count,
      content,
    };
    const kept = await keep(file, loaded);
    if (kept.ok) open(localPath(name));
    else setChoice({ kind: 'not-kept', name, reason: kept.reason });
  };
  const read = async (file: File) => {
    reading.current?.abort();
    const controller = new AbortController();
    reading.current = controller;
    setChoice({ kind: 'reading', name: file.name });
    try {
      // A copy: the file on the disk may change or go.
      const content = new Blob([await file.arrayBuffer()], { type: 'application/json' });
      const loaded = await check(content, controller.signal);
      controller.signal.throwIfAborted();
      if (!loaded.ok) {
        setChoice({ kind: 'invalid', name: file.name, problems: loaded.problems });
        return;
      }
      const name = nameForFile(file.name);
      const free = freeName(name, files);
      if (free === name) return await keepAs(name, content, loaded);
      setChoice({ kind: 'taken', name, free, keepAs: (as) => void keepAs(as, content, loaded) });
    } catch {
      if (!controller.signal.aborted) setChoice({ kind: 'unreadable', name: file.name });
    }
  };
  const cancel = () => {
    reading.current?.abort();
    setChoice(undefined);
  };
  const takeAway = async (file: OwnFile): Promise<boolean> => {
    const { ok } = await remove(file.id);
    if (ok && view.data === localPath(file.id)) show('');
    return ok;
  };

  return (
    <Dialog
      title={t.title}
      onClose={() => {
        reading.current?.abort();
        onClose();
      }}
    >
      <section aria-labelledby="open-file">
        <h3 id="open-file" className="transfer-label">
          {t.file}
        </h3>
        <p className="transfer-help">{t.fileHelp}</p>
        <label className="button transfer-choose">
          {t.choose}
          <input
            type="file"
            className="visually-hidden"
            accept=".json,application/json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              // The same file can be chosen again, after it was mended.
              target.value = '';
              if (file) void read(file);
            }}
          />
        </label>
        <ChosenFile choice={choice} onCancel={cancel} onOpen={(name) => open(localPath(name))} />
      </section>
      <KeptFiles
        files={files}
        present={view.data}
        onOpen={(name) => open(localPath(name))}
        onRemove={takeAway}
        onUndo={(file) => void keep(file)}
      />
      <AddressForm onOpen={open} />
      {view.data !== '' && (
        <button type="button" className="button-quiet transfer-bundled" onClick={() => open('')}>
          {t.bundled}
        </button>
      )}
    </Dialog>
  );
}
