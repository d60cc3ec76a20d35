/** What the whole article speaks of: countries, topics, organisations. */
import type { Found, FoundOrganisation } from '../findings.ts';
import type { Layout } from './layout/layout.ts';
import type { Cast } from './people/cast.ts';
import { foundAt, partiesOf } from './results.ts';
import type { Draft } from './tellings/drafts.ts';
import type { Document } from './text/document.ts';
import { COUNTRY_TOPICS } from './topics/country-topics.ts';
import { findTopics } from './topics/topics.ts';

type IsRead = (index: number) => boolean;

export function mentionedCountries(document: Document, cast: Cast, isRead: IsRead) {
  const counts = new Map<string, number>();
  const firsts = new Map<string, Found>();
  for (const [index, scene] of cast.scenes.entries()) {
    if (!isRead(index)) continue;
    for (const { entry, first, last } of scene.names.values()) {
      const isCountry =
        entry.kind === 'country' ||
        (entry.kind === 'city' && entry.capital) ||
        (entry.kind === 'venue' && entry.metonym);
      if (!isCountry || entry.code === 'UN' || cast.mentions.has(first)) continue;
      counts.set(entry.code, (counts.get(entry.code) ?? 0) + 1);
      if (!firsts.has(entry.code))
        firsts.set(
          entry.code,
          foundAt(document, {
            first,
            last,
            rule: `country.${entry.kind === 'country' ? entry.form : entry.kind}`,
          }),
        );
    }
  }
  return { counts, firsts };
}

/** What the article speaks of; not the countries that are parties of its news. */
export function topicsOf(
  document: Document,
  cast: Cast,
  drafts: readonly Draft[],
  { parts }: Layout,
) {
  const parties = new Set<string>();
  for (const draft of drafts)
    if (draft.zone !== 'body' && !draft.background)
      for (const code of partiesOf(draft)) parties.add(code);
  const isOfName = (at: number) => cast.named.has(at);
  const topics = new Map<string, Found>();
  const once = new Set<string>();
  const hasBody = parts.includes('body');
  for (const [index, scene] of cast.scenes.entries()) {
    const part = parts[index];
    if (part === 'furniture') continue;
    for (const [id, evidence] of findTopics(scene, scene.line.first, scene.line.last, isOfName)) {
      const code = COUNTRY_TOPICS[id];
      if (code && parties.has(code) && evidence.rule !== 'topic.issue') continue;
      // A passing word is no subject, unless of the headline or of another sentence, too.
      if (evidence.weak && hasBody && part !== 'headline' && !once.has(id)) once.add(id);
      else if ((topics.get(id)?.rule ?? 'topic.nation') === 'topic.nation')
        topics.set(id, foundAt(document, evidence));
    }
  }
  return topics;
}

export function organisationsOf(cast: Cast): FoundOrganisation[] {
  const organisations = new Map<string, FoundOrganisation & { readonly forms: string[] }>();
  for (const scene of cast.scenes)
    for (const { entry, first } of scene.names.values()) {
      if (entry.kind !== 'organisation' || cast.named.has(first)) continue;
      const known = organisations.get(entry.id) ?? {
        id: entry.id,
        name: entry.name,
        forms: [],
        country: entry.code,
      };
      if (entry.phrase !== entry.name && !known.forms.includes(entry.phrase))
        known.forms.push(entry.phrase);
      organisations.set(entry.id, known);
    }
  return [...organisations.values()];
}
