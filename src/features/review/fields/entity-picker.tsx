/** Chooses one of what is known, or names something new; so that nobody is entered twice. */
import { useMemo, useState } from 'react';
import { wordsIn } from '../../../lib/fold.ts';
import { useFullLocale } from '../../../i18n/later-texts.ts';
import { Combobox } from '../../../ui/combobox.tsx';
import { matching, type Option } from '../draft/names.ts';

const MOST_AT_FIRST = 8;

export function EntityPicker({
  label,
  options,
  value,
  newKind,
  onType,
  onPick,
  onNew,
  onEnter,
  onLeave,
}: {
  label: string;
  options: readonly Option[];
  /** The id that is chosen at first; empty for none. */
  value: string;
  /** What a new one would be: “Person”. Nothing new can be named without it. */
  newKind?: string | undefined;
  /** What stands in the field is nobody’s name so far. */
  onType?: () => void;
  onPick: (id: string) => void;
  onNew?: ((name: string) => void) | undefined;
  /** Enter, once something is chosen. */
  onEnter?: () => void;
  onLeave?: () => void;
}) {
  const { t } = useFullLocale();
  const current = options.find((option) => option.id === value);
  const before = current?.label ?? '';
  const [typed, setTyped] = useState(before);
  const [isOpen, setOpen] = useState(before === '');
  const name = typed.trim();
  const found = useMemo(() => {
    if (name !== before) return matching(options, name);
    const others = options.filter((option) => option !== current);
    return [...(current ? [current] : []), ...others].slice(0, MOST_AT_FIRST);
  }, [options, name, before, current]);
  const isKnown = found.some(({ label }) => wordsIn(label).join(' ') === wordsIn(name).join(' '));
  const offersNew = newKind !== undefined && name !== '' && !isKnown;
  const choices = [
    ...found.map(({ id, label, hint }) => ({ key: id, label, hint })),
    ...(offersNew ? [{ key: '', label: t.review.isNew(newKind, name) }] : []),
  ];
  const chooseAt = (at: number) => {
    if (at < 0) {
      if (!isOpen) onEnter?.();
      return;
    }
    const option = found[at];
    if (option) {
      setTyped(option.label);
      onPick(option.id);
    } else onNew?.(name);
    setOpen(false);
  };
  const open = () => setOpen(true);
  return (
    <div className="picker">
      <Combobox
        label={label}
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it opens on a key for just this
        autoFocus
        value={typed}
        choices={isOpen ? choices : []}
        onFocus={(event) => event.target.select()}
        onClick={open}
        onOpen={open}
        onType={(text) => {
          setTyped(text);
          setOpen(true);
          onType?.();
        }}
        onChoose={chooseAt}
        onLeave={onLeave}
      />
      {isOpen && choices.length === 0 && <p className="field-note">{t.review.nothingFound}</p>}
    </div>
  );
}
