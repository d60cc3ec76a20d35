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

/** Characters of an encoded text: longer addresses are cut off by some mail programs and servers. */
const MOST = 1800;

/** As much of a text as an address can carry, as code points; `…` says that there was more. */
function fitting(text: string): string {
  const points = [...text.replaceAll(/\p{Surrogate}/gu, '\uFFFD')];
  let room = MOST;
  const end = points.findIndex((point) => (room -= encodeURIComponent(point).length) < 0);
  return end < 0 ? points.join('') : `${points.slice(0, end).join('')}…`;
}

/** @param contact as the data file gives it: an address of mail, or of an issue tracker */
export function recipientOf(
  contact: string | null | undefined,
  subject: string,
  body: string,
): Recipient {
  const to = contact?.trim().replace(/^mailto:/i, '') ?? '';
  const [title, text] = [fitting(subject), fitting(body)];
  if (/^[^\s@/:?&]+@[^\s@/:?&]+\.[^\s@/:?&]+$/.test(to)) {
    const query = `subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text)}`;
    return { kind: 'mail', href: `mailto:${to}?${query}` };
  }
  if (!URL.canParse(to)) return { kind: 'nobody' };
  const url = new URL(to);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { kind: 'nobody' };
  if (/\/issues\/?$/.test(url.pathname)) url.pathname = url.pathname.replace(/\/?$/, '/new');
  url.searchParams.set('title', title);
  url.searchParams.set('body', text);
  return { kind: 'issue', href: url.href };
}
