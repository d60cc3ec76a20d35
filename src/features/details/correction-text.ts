/** A report of a mistake, in plain text, and where it can go. */
export interface CorrectionField {
  readonly label: string;
  readonly text: string;
}

export const correctionText = (fields: readonly CorrectionField[]): string =>
  fields
    .filter(({ text }) => text.trim() !== '')
    .map(({ label, text }) => `${label}: ${text.trim()}`)
    .join('\n');

export type Recipient =
  | { readonly kind: 'mail' | 'issue'; readonly href: string }
  | { readonly kind: 'nobody' };

/** Addresses that mail programs and browsers open; longer ones are cut off by some of them. */
const MOST = 1900;

/** @param contact as the data file gives it: an address of mail, or of an issue tracker */
export function recipientOf(
  contact: string | null | undefined,
  subject: string,
  body: string,
): Recipient {
  const to = contact?.trim().replace(/^mailto:/i, '') ?? '';
  const fits = (text: string) => encodeURIComponent(text.slice(0, MOST));
  if (/^[^\s@/:?&]+@[^\s@/:?&]+\.[^\s@/:?&]+$/.test(to)) {
    return { kind: 'mail', href: `mailto:${to}?subject=${fits(subject)}&body=${fits(body)}` };
  }
  if (!URL.canParse(to)) return { kind: 'nobody' };
  const url = new URL(to);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { kind: 'nobody' };
  if (/\/issues\/?$/.test(url.pathname)) url.pathname = url.pathname.replace(/\/?$/, '/new');
  url.searchParams.set('title', subject);
  url.searchParams.set('body', body.slice(0, MOST));
  return { kind: 'issue', href: url.href };
}
