/**
 * The colours of the stylesheet for drawings, as they come out in the theme that is on. A custom
 * property alone would give its text, with both halves of `light-dark()`.
 */
const RGB = /^rgb\((\d+), (\d+), (\d+)\)$/;
/** How a browser writes what `color-mix` gives, in parts of one. */
const MIXED = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/;

/**
 * What `read` makes of the colours at an element; it asks for each by the name of its custom
 * property and gets `#rrggbb`, to which drawings add how much shows through. Empty where styles
 * are not computed.
 */
export function withColours<T>(element: Element, read: (colour: (name: string) => string) => T): T {
  const probe = document.createElement('span');
  // Else every colour would be that of text, where the system forces its own.
  probe.style.setProperty('forced-color-adjust', 'none');
  element.append(probe);
  try {
    return read((name) => {
      probe.style.color = `var(${name}, transparent)`;
      const { color } = getComputedStyle(probe);
      const parts =
        RGB.exec(color)?.slice(1).map(Number) ??
        MIXED.exec(color)
          ?.slice(1)
          .map((part) => Math.round(+part * 255));
      return parts ? `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}` : '';
    });
  } finally {
    probe.remove();
  }
}
