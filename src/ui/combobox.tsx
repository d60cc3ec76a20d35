/** A box to type in, with a list to choose from; what fits what was typed is the caller's to say. */
import { useEffect, useId, useRef, useState, type ComponentProps, type KeyboardEvent } from 'react';
import './combobox.css';

export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface Props extends Omit<ComponentProps<'input'>, 'onChange' | 'onKeyDown' | 'list'> {
  /** Of the list. */
  readonly label: string;
  /** The best first, which Enter takes; empty while the list is closed. */
  readonly choices: readonly Choice[];
  readonly onType: (text: string) => void;
  /** By position; -1 for Enter while there is nothing to choose. */
  readonly onChoose: (at: number) => void;
  /** Asks for the list while it is closed. */
  readonly onOpen?: () => void;
  /** Gives up; where it is absent, Escape is for others. */
  readonly onLeave?: (() => void) | undefined;
}

export function Combobox(props: Props) {
  const { label, choices, onType, onChoose, onOpen, onLeave, ...input } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const active = Math.min(at, choices.length - 1);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  const onKeyDown = (event: KeyboardEvent) => {
    // The Enter that ends a composition is not one that chooses.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' && choices.length === 0) onOpen?.();
    else if (event.key === 'ArrowDown') setAt(Math.min(active + 1, choices.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(active - 1, 0));
    else if (event.key === 'Enter') onChoose(active);
    else if (event.key === 'Escape' && onLeave) onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <input
        {...input}
        role="combobox"
        aria-expanded={choices.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        onChange={(event) => {
          onType(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        className="combobox-list"
        role="listbox"
        id={`${id}-list`}
        aria-label={label}
        hidden={choices.length === 0}
      >
        {choices.map((choice, i) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys are the input’s
          <div
            key={choice.key}
            id={`${id}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(i)}
          >
            {choice.label}
            {choice.hint && (
              <>
                {' '}
                <span>{choice.hint}</span>
              </>
            )}
          </div>
        ))}
      </div>
    </>
  );
}
