/** Chooses one of what is known, or names something new; so that nobody is entered twice. */
import { useId, useMemo, useState } from 'react';
import { wordsIn } from '../../lib/fold.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { matching, type Option } from './names.ts';

const MOST_AT_FIRST = 8;

export function EntityPicker({
  label,
  options,
  value,
  newKind,
  onPick,
  onNew,
  onLeave,
}: {
  label: string;
  options: readonly Option[];
  /** The id that is chosen now. */
  value: string;
  /** What a new one would be: “Person”. Nothing new can be named without it. */
  newKind?: string | undefined;
  onPick: (id: string) => void;
  onNew?: ((name: string) => void) | undefined;
  onLeave: () => void;
}) {
  const { t } = useFullLocale();
  const id = useId();
  const current = options.find((option) => option.id === value);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = useMemo(() => {
    if (typed.trim() !== '') return matching(options, typed);
    // What is chosen comes first, so that Enter by itself changes nothing.
    const others = options.filter((option) => option.id !== value);
    return [...(current ? [current] : []), ...others].slice(0, MOST_AT_FIRST);
  }, [options, typed, value, current]);
  const name = typed.trim();
  const isKnown = found.some(({ label }) => wordsIn(label).join(' ') === wordsIn(name).join(' '));
  const offersNew = newKind !== undefined && name !== '' && !isKnown;
  const count = found.length + (offersNew ? 1 : 0);
  const active = Math.min(at, count - 1);
  const choose = (position: number) => {
    const option = found[position];
    if (option) onPick(option.id);
    else if (offersNew) onNew?.(name);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(active + 1, count - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(active - 1, 0));
    else if (event.key === 'Enter') choose(active);
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="picker">
      <input
        role="combobox"
        aria-label={label}
        aria-expanded={count > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={count > 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it opens on a key for just this
        autoFocus
        placeholder={current?.label}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div role="listbox" id={`${id}-list`} aria-label={label}>
        {found.map((option, i) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys are the input’s
          <div
            key={option.id}
            id={`${id}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(i)}
          >
            {option.label} <span>{option.hint}</span>
          </div>
        ))}
        {offersNew && (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys are the input’s
          <div
            id={`${id}-${found.length}`}
            role="option"
            tabIndex={-1}
            aria-selected={active === found.length}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onNew?.(name)}
          >
            {t.review.isNew(newKind, name)}
          </div>
        )}
      </div>
      {count === 0 && <p className="field-note">{t.review.nothingFound}</p>}
    </div>
  );
}
