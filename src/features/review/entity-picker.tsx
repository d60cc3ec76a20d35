/** Chooses one of what is known, or names something new; so that nobody is entered twice. */
import { useMemo, useState } from 'react';
import { wordsIn } from '../../lib/fold.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { Combobox } from '../../ui/combobox.tsx';
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
  const current = options.find((option) => option.id === value);
  const [typed, setTyped] = useState('');
  const found = useMemo(() => {
    if (typed.trim() !== '') return matching(options, typed);
    // What is chosen comes first, so that Enter by itself changes nothing.
    const others = options.filter((option) => option.id !== value);
    return [...(current ? [current] : []), ...others].slice(0, MOST_AT_FIRST);
  }, [options, typed, value, current]);
  const name = typed.trim();
  const isKnown = found.some(({ label }) => wordsIn(label).join(' ') === wordsIn(name).join(' '));
  const offersNew = newKind !== undefined && name !== '' && !isKnown;
  const choices = [
    ...found.map(({ id, label, hint }) => ({ key: id, label, hint })),
    ...(offersNew ? [{ key: '', label: t.review.isNew(newKind, name) }] : []),
  ];
  const choose = (at: number) => {
    const option = found[at];
    if (option) onPick(option.id);
    else if (at >= 0) onNew?.(name);
  };
  return (
    <div className="picker">
      <Combobox
        label={label}
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it opens on a key for just this
        autoFocus
        placeholder={current?.label}
        value={typed}
        choices={choices}
        onType={setTyped}
        onChoose={choose}
        onLeave={onLeave}
      />
      {choices.length === 0 && <p className="field-note">{t.review.nothingFound}</p>}
    </div>
  );
}
