/** Claims and disagreements as plain HTML. */
import { valueInWords } from '../../dataset/claimed-value.ts';
import { actorAt, type Claim } from '../../dataset/rows.ts';
import type { Disagreement, Side } from '../../dataset/disagreement.ts';
import { html, joined, type Html } from './html.ts';
import { linksFrom, type Site } from './site.ts';

/** The reports of claims as links, in order, each once. */
export function reportLinks(
  { dataset, locale }: Site,
  path: string,
  claims: readonly Claim[],
): Html {
  const link = linksFrom(path);
  const articles = [...new Set(claims.map(({ article }) => article))].sort((a, b) => a - b);
  const links = articles.map((at) => {
    const article = dataset.articles[at];
    return article
      ? link(`articles/${article.id}`, locale.text.report(at + 1))
      : html`${locale.text.curator}`;
  });
  return joined(links, ', ');
}

/** One line a claim: what it says, in the data set's own words, and who says so. */
export function claimLine(site: Site, path: string, claim: Claim): Html {
  const { dataset, locale } = site;
  const { text, t } = locale;
  const article = dataset.articles[claim.article];
  const source = [
    ...(article ? [t.terms.modality[claim.modality]] : []),
    ...(claim.attributedTo ? [text.after(claim.attributedTo)] : []),
    ...(article?.datePublished
      ? [text.published(locale.dates.inWordsOf(article.datePublished))]
      : []),
  ].join(', ');
  return html`<li>
    <b>${t.terms.property[claim.property]}:</b> ${claim.statement}
    <small>${reportLinks(site, path, [claim])}${source && ` ${source}`}</small>
  </li>`;
}

export function disagreementLine(site: Site, path: string, item: Disagreement): Html {
  const { dataset, locale } = site;
  const { text, t, nameOf } = locale;
  const position = dataset.positions.find(({ id }) => id === item.position);
  const subject = position
    ? nameOf(position)
    : item.who >= 0
      ? text.office(nameOf(actorAt(dataset, item.who)))
      : t.terms.property[item.property];
  const property = item.rule === 'holder' ? 'participant' : item.property;
  const side = ({ value, claims }: Side, i: number) => {
    const words = valueInWords(dataset, locale, property, value);
    const shown = item.rule === 'denied' && i === 1 ? text.not(words) : words;
    const by = claims.length > 0 ? reportLinks(site, path, claims) : html`${text.knownOffices}`;
    return html`${shown} (${by})`;
  };
  return html`<li><b>${subject}:</b> ${joined(item.sides.map(side), ' / ')}</li>`;
}
