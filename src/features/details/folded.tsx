import { useId, useState, type ReactNode } from 'react';

/** A line whose number opens what it counts. */
export function Folded({
  title,
  count,
  name,
  note,
  children,
}: {
  title: ReactNode;
  /** In words: “3 times”. */
  count: string;
  /** Of what is counted, for whoever can't see the line. */
  name: string;
  note?: string | undefined;
  children: ReactNode;
}) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className="folded">
        <span>
          {title}
          {note && <span className="folded-note">{note}</span>}
        </span>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <span className="visually-hidden">{name}: </span>
          {count}
        </button>
      </div>
      {open && (
        <div id={id} className="folded-content">
          {children}
        </div>
      )}
    </>
  );
}
