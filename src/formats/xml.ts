/** Plain text for the inside of XML, without the control characters that XML has no way to write. */
export const xmlText = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex -- they are what has to go
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** ` name="value"` for every value that is given. */
export function xmlAttributes(
  values: Readonly<Record<string, string | number | undefined>>,
): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlText(String(value))}"`))
    .join('');
}
