/** What was withdrawn keeps its address, which tells why and what stands for it. */
import { recordAt } from '../../dataset/withdrawn.ts';
import { html } from './html.ts';
import { linksFrom, type Page, type Site } from './site.ts';

export function* withdrawnPages({ dataset, locale }: Site): Generator<Page> {
  const { text, t, dates, nameOf } = locale;
  for (const { id, kind, reason, date, replacedBy } of dataset.header.withdrawn ?? []) {
    const page = kind ?? 'events';
    const path = `${page}/${id}`;
    const link = linksFrom(path);
    const present = replacedBy ? recordAt(dataset, page, replacedBy) : undefined;
    const told = text.withdrawn(t.terms.page[page] ?? '', id, dates.inWordsOf(date));
    yield {
      path,
      title: text.withdrawnTitle,
      description: `${told} ${reason}`,
      body: html`<article class="static-page">
        <h1>${text.withdrawnTitle}</h1>
        <p class="lead">${told}</p>
        <p>${reason}</p>
        ${
          present &&
          html`<p>${text.replacedBy} ${link(`${page}/${replacedBy}`, nameOf(present))}</p>`
        }
        <p>${link('', text.allEvents)}</p>
      </article>`,
      data: undefined,
      card: undefined,
      isGone: true,
    };
  }
}
