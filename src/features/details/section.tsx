import { useId, type ReactNode } from 'react';

/** A part of a page under a small title. */
export function Section({
  title,
  id,
  level: Heading = 'h2',
  kept,
  children,
}: {
  title: ReactNode;
  /** By which an address can name it. */
  id?: string;
  level?: 'h2' | 'h3';
  /** Whether no report says what stands here, but the curator; the title tells so. */
  kept?: boolean;
  children: ReactNode;
}) {
  const own = useId();
  const heading = id ?? own;
  return (
    <section className="details-section" aria-labelledby={heading} data-kept={kept}>
      <Heading id={heading} className="details-label">
        {title}
      </Heading>
      {children}
    </section>
  );
}
