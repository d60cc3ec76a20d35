/** Opens another data set: a file from this computer, one that is kept here, or an address. */
import { useRef, useState } from 'react';
import { nameForFile, localPath } from '../../domain/local-file.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import type { Loaded } from '../../queries/load.ts';
import { useOwnFiles, type OwnFiles } from '../../queries/own-files.ts';
import type { OwnFile } from '../../queries/own-store.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useView } from '../../ui/view-context.tsx';
import { DEFAULT_VIEW } from '../../view-state/view-state.ts';
import { AddressForm } from './address-form.tsx';
import { ChosenFile, type Choice } from './chosen-file.tsx';
import { freeName } from './free-name.ts';
import { KeptFiles } from './kept-files.tsx';
import './transfer.css';

/** The file on the disk may change or go. */
const copyOf = async (file: File) =>
  new File([await file.arrayBuffer()], file.name, { type: 'application/json' });

/** @param base the address of the folder that the app stands in */
export function OpenDialog({ base, onClose }: { base: string; onClose: () => void }) {
  const locale = useFullLocale();
  const t = locale.t.transfer.open;
  const { view, go } = useView();
  const kept = useOwnFiles(base);
  const [choice, setChoice] = useState<Choice>();
  const reading = useRef<AbortController>(undefined);

  /** Filters and selections of one data set mean nothing in another. */
  const goTo = (data: string) => {
    go({ page: 'explore' }, { view: { ...DEFAULT_VIEW, lang: view.lang, data } });
  };
  const open = (data: string) => {
    goTo(data);
    onClose();
  };
  const keepBy = async (
    keep: OwnFiles['add'],
    file: OwnFile,
    loaded: Loaded,
    signal: AbortSignal,
  ): Promise<void> => {
    const name = file.id;
    setChoice({ kind: 'reading', name });
    const outcome = await keep(file, signal);
    const show = () => {
      kept.show(name, loaded);
      open(localPath(name));
    };
    if (signal.aborted) return;
    if (outcome.ok) show();
    else if (outcome.reason !== 'taken') {
      setChoice({ kind: 'not-kept', reason: outcome.reason, openAnyway: show });
    } else {
      const others = await kept.readAnew();
      if (signal.aborted) return;
      const free = freeName(name, [file, ...others]);
      setChoice({
        kind: 'taken',
        name,
        free,
        replace: () => void keepBy(kept.replace, file, loaded, signal),
        keepBoth: () => void keepBy(kept.add, { ...file, id: free }, loaded, signal),
      });
    }
  };
  const read = async (file: File) => {
    reading.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    reading.current = controller;
    setChoice({ kind: 'reading', name: file.name });
    try {
      const content = await copyOf(file);
      const loaded = await kept.check(content, signal);
      signal.throwIfAborted();
      if (!loaded.ok) {
        const { name } = file;
        const { look, problems } = loaded;
        setChoice(look ? { kind: 'foreign', name, look } : { kind: 'invalid', name, problems });
        return;
      }
      const { header, events } = loaded.dataset;
      const own: OwnFile = {
        id: nameForFile(file.name),
        updated: Date.now(),
        title: header.title,
        events: events.count,
        content,
      };
      await keepBy(kept.add, own, loaded, signal);
    } catch {
      if (!signal.aborted) setChoice({ kind: 'unreadable', name: file.name });
    }
  };
  const cancel = () => {
    reading.current?.abort();
    setChoice(undefined);
  };
  const takeAway = async (file: OwnFile): Promise<boolean> => {
    const { ok } = await kept.remove(file.id);
    if (ok && view.data === localPath(file.id)) goTo('');
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
        <ChosenFile
          choice={choice}
          onCancel={cancel}
          onAdd={() => {
            go({ page: 'add' });
            onClose();
          }}
        />
      </section>
      <KeptFiles
        files={kept.files ?? []}
        present={view.data}
        onOpen={(name) => open(localPath(name))}
        onRemove={takeAway}
        onUndo={(file) => kept.add(file)}
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
