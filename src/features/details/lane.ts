/** What was announced, and what was later reported: report by report, in the order of time. */
import { extentOf, parseEdtf, type FuzzyDate } from '../../domain/edtf.ts';
import type { Status } from '../../domain/vocabulary.ts';
import { isExpected, isSetAside } from '../../dataset/asserted.ts';
import type { Claim } from '../../dataset/rows.ts';
import type { EventFacts } from './event-facts.ts';

export interface LaneEntry {
  readonly article: number;
  readonly date: FuzzyDate | undefined;
  readonly status: Status | undefined;
  /** Ids of people and organisations. */
  readonly announced: readonly string[];
  /** Reported there, and announced before or by another report. */
  readonly came: readonly string[];
  /** Reported there; nobody announced them, though others were announced. */
  readonly inAddition: readonly string[];
  /** Reported there, where nothing was announced at all. */
  readonly reported: readonly string[];
  readonly denied: readonly string[];
  /** Announced, and by this last report not come up again. */
  readonly notAgain: readonly string[];
}

const unique = (ids: readonly string[]) => [...new Set(ids)];

export function laneOf({ dataset, event, claims: all }: EventFacts): LaneEntry[] {
  const claims = all.filter((claim) => !isSetAside(claim));
  const articles = [...new Set(claims.map(({ article }) => article))].filter((at) => at >= 0);
  const people = claims.filter(({ property }) => property === 'participant');
  const by = (article: number, is: (claim: Claim) => boolean) =>
    unique(people.filter((c) => c.article === article && is(c)).map(({ value }) => value));
  const isDenial = ({ modality }: Claim) => modality === 'negation';
  const isReport = (claim: Claim) => !isExpected(claim) && !isDenial(claim);
  const plan = unique(people.filter(isExpected).map(({ value }) => value));
  const seen = new Set(people.filter(isReport).map(({ value }) => value));
  const missing = event.status === 'held' ? plan.filter((id) => !seen.has(id)) : [];
  const entries = articles.map((article): LaneEntry => {
    const there = event.status === 'held' ? by(article, isReport) : [];
    const planned = (id: string) => plan.includes(id);
    const status = claims.find((c) => c.article === article && c.property === 'status');
    return {
      article,
      date: parseEdtf(dataset.articles[article]?.datePublished ?? ''),
      status: status?.value as Status | undefined,
      announced:
        event.status === 'held' ? by(article, isExpected) : by(article, (c) => !isDenial(c)),
      came: there.filter(planned),
      inAddition: plan.length > 0 ? there.filter((id) => !planned(id)) : [],
      reported: plan.length > 0 ? [] : there,
      denied: by(article, isDenial),
      notAgain: [],
    };
  });
  const day = ({ date }: LaneEntry) => (date ? extentOf(date).from : Infinity);
  const reports = ({ came, inAddition, reported, status }: LaneEntry) =>
    status === 'held' || came.length + inAddition.length + reported.length > 0 ? 1 : 0;
  const ordered = entries.toSorted(
    (a, b) => day(a) - day(b) || reports(a) - reports(b) || a.article - b.article,
  );
  const last = ordered.findLastIndex((entry) => reports(entry) === 1);
  return ordered.map((entry, i) => (i === last ? { ...entry, notAgain: missing } : entry));
}
