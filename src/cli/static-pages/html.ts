/** HTML in which every value is escaped unless it was made here. */
export interface Html {
  readonly html: string;
}

type Value = string | number | Html | readonly Value[] | null | undefined | false;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

function toHtml(value: Value): string {
  if (value === undefined || value === null || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if ('html' in value) return value.html;
  return value.map(toHtml).join('');
}

export const html = (texts: TemplateStringsArray, ...values: readonly Value[]): Html => ({
  html: texts.map((text, i) => text + (i < values.length ? toHtml(values[i]) : '')).join(''),
});

/** `separator` between the items, not after the last. */
export const joined = (items: readonly Html[], separator: string): Html => ({
  html: items.map((item) => item.html).join(escapeHtml(separator)),
});

/**
 * JSON for a `<script>` that holds data. Without `<` nothing in it can end the script or begin a
 * comment, whatever a name contains.
 */
export const jsonForScript = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
