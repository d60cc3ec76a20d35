/** What all pages are written from, and the addresses between them. */
import type { Dataset } from '../../dataset/dataset.ts';
import type { Disagreement } from '../../dataset/disagreement.ts';
import { html, type Html } from './html.ts';
import type { PageLocale } from './locale.ts';

export interface Site {
  readonly dataset: Dataset;
  readonly locale: PageLocale;
  readonly disagreements: readonly Disagreement[];
  /** Address of the folder that the build will stand in, with a `/` at its end, where known. */
  readonly address: string | undefined;
}

export interface Page {
  /** `events/oic-cfm-51`; empty for the first page. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** What readers without JavaScript see, and what the app replaces. */
  readonly body: Html;
  /** schema.org, as JSON-LD. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly card: Card | undefined;
  /** Kept for those who follow an old link, not to be found anew. */
  readonly isGone?: boolean;
}

/** What the picture says that a link to the page is shown with. */
export interface Card {
  readonly eyebrow: string;
  readonly title: string;
  readonly dateline: string;
  readonly lines: readonly string[];
  readonly foot: string;
  readonly isFilled: boolean;
}

export const depthOf = (path: string): number => path.split('/').filter(Boolean).length;

/** From one page to another, as an address that holds below any folder. */
export const between = (from: string, to: string): string =>
  `${'../'.repeat(depthOf(from)) || './'}${to === '' ? '' : `${to}/`}`;

/** Links of one page. */
export const linksFrom = (path: string) => (to: string, text: string | Html) =>
  html`<a href="${between(path, to)}">${text}</a>`;
