/**
 * The search box: typing narrows the events, and a list below offers what is called so. The box
 * keeps the role `searchbox`; the list is reached by `aria-activedescendant`.
 */
import { Suspense, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { Dataset } from '../../dataset/dataset.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { later, laterHook } from '../../ui/later.ts';
import { NotLoaded } from '../../ui/not-loaded.tsx';
import { useView } from '../../ui/view-context.tsx';
import type { PaletteAction } from './actions.ts';
import { useNamesIndex } from './names-index.ts';
import type { Row } from './rows.ts';
import { usePaletteKey } from './use-palette-key.ts';
import { useTyped } from './use-typed.ts';
import './search.css';

/** What finds and what acts, wanted when somebody first comes to the box. */
const usePalette = laterHook(async () => {
  const [{ suggest }, { rowsFor }, { chooseRow }] = await Promise.all([
    import('./suggestions.ts'),
    import('./rows.ts'),
    import('./choose.ts'),
  ]);
  return { suggest, rowsFor, chooseRow };
});
const ResultList = later(async () => (await import('./result-list.tsx')).ResultList);

/**
 * Events of which narrowing all views takes so long that the next key would have to wait for it:
 * they are narrowed when the list, which answers every key, is closed.
 */
const MANY = 20_000;
/** Events that are searched in less than the time between two pictures. */
const AT_ONCE = 200_000;
/** As many events as possible have it. */
const WARM_UP = 'a';
const NO_ACTIONS: readonly PaletteAction[] = [];

export function SearchBox({
  dataset,
  actions = NO_ACTIONS,
  onFocus,
}: {
  dataset: Dataset | undefined;
  /** What the app can do besides. */
  actions?: readonly PaletteAction[] | undefined;
  onFocus?: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const control = useView();
  const { view, change } = control;
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useTyped(isOpen && (dataset?.events.count ?? 0) > MANY);
  const [isWanted, setWanted] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const index = useNamesIndex(dataset, isWanted || view.q !== '');
  const loaded = usePalette(isWanted || isOpen);
  const palette = loaded === 'failed' ? undefined : loaded;
  const deferred = useDeferredValue(text.trim());
  // What is found before the next picture is shown with the letter, and not a picture later.
  const typed = (dataset?.events.count ?? 0) > AT_ONCE ? deferred : text.trim();

  usePaletteKey(() => {
    input.current?.focus();
    input.current?.select();
    setWanted(true);
    setOpen(true);
  });

  // The first answer takes twice as long as the second; so the first is given to nobody.
  useEffect(() => {
    if (!dataset || !index || !palette || !globalThis.requestIdleCallback) return;
    const handle = requestIdleCallback(() => palette.suggest(dataset, index, locale, WARM_UP));
    return () => cancelIdleCallback(handle);
  }, [dataset, index, locale, palette]);
  const found = useMemo(
    () =>
      dataset && index && isOpen && typed
        ? palette?.suggest(dataset, index, locale, typed)
        : undefined,
    [dataset, index, locale, typed, isOpen, palette],
  );
  const rows = (isOpen && palette?.rowsFor(typed, found, dataset, locale, control, actions)) || [];
  const isShown = isOpen && (rows.length > 0 || typed !== '' || loaded === 'failed');
  const at = Math.min(active, rows.length - 1);

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  /** The events themselves are wanted, and at once. */
  const showAll = () => {
    change({ q: text.trim() }, 'replace');
    close();
  };
  const suggestText = (example: string) => {
    flushSync(() => setText(example));
    input.current?.select();
    setActive(-1);
  };
  const choose = (row: Row, wantsFilter: boolean) =>
    palette?.chooseRow(row, wantsFilter, { setText, close, suggestText }, control);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setWanted(true);
      setOpen(true);
      // One place past either end stands for the box itself.
      const places = rows.length + 1;
      setActive(isOpen ? ((at + 1 + step + places) % places) - 1 : step > 0 ? 0 : -1);
      return;
    }
    if (event.key === 'Enter') {
      const row = rows[at];
      event.preventDefault();
      if (row) choose(row, event.shiftKey);
      else showAll();
    } else if (event.key === 'Escape' && isShown) {
      event.preventDefault();
      close();
    } else if (event.key === 'Escape' && text === '') {
      input.current?.blur();
    }
  };

  return (
    <search
      className="search"
      data-hint={t.shell.search}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="m10.4 10.4 3.8 3.8" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <input
        ref={input}
        type="search"
        aria-label={t.shell.search}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={isShown ? listId : undefined}
        aria-activedescendant={isShown && at >= 0 ? `${listId}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={t.shell.searchHint}
        value={text}
        onFocus={() => {
          setWanted(true);
          onFocus?.();
        }}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(event.target.value.trim() !== '');
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      {isShown && (
        <Suspense>
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a press in the panel must not take the focus out of the box, which has the keys */}
          <div className="search-panel" onMouseDown={(event) => event.preventDefault()}>
            {loaded === 'failed' ? (
              <NotLoaded />
            ) : (
              <ResultList
                id={listId}
                rows={rows}
                active={at}
                dataset={dataset}
                typed={typed}
                found={found}
                isIndexing={typed !== '' && !(index && palette)}
                onChoose={choose}
                onShowAll={showAll}
              />
            )}
          </div>
        </Suspense>
      )}
      <span className="visually-hidden" aria-live="polite">
        {isShown && typed !== '' && index ? t.search.found(rows.length) : ''}
      </span>
    </search>
  );
}
