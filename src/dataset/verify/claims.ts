/** Whether every claim says where it stands, and speaks of something its event has. */
import type { Article, ClaimRecord, EventRecord } from '../../domain/schema.ts';
import { byId, type Context } from './context.ts';

export function checkClaims(context: Context): void {
  const articles = byId(context.file.articles);
  const events = byId(context.events);
  for (const [i, claim] of context.claims.entries()) {
    const report = (field: string, message: string) =>
      context.report(`claims[${i}].${field}`, message);
    checkSource(claim, articles.get(claim.article ?? ''), report);
    checkSubject(claim, events.get(claim.event), report);
  }
}

type Report = (field: string, message: string) => void;

function checkSource(claim: ClaimRecord, article: Article | undefined, report: Report): void {
  const { start, end } = claim;
  if (!claim.article) {
    if (claim.generatedBy !== 'curator') {
      report('article', 'is missing; only what a curator knows stands in no article');
    }
    for (const key of ['start', 'end', 'quote', 'standsFor'] as const) {
      if (claim[key] !== null && claim[key] !== undefined) {
        report(key, 'is given without an article that it would be in');
      }
    }
    return;
  }
  // That one of the two is missing, or that they are no passage, was found when the file was read.
  if (typeof end !== 'number') {
    if (typeof start !== 'number') report('start', 'is missing: where is the passage?');
    return;
  }
  const length = article?.length;
  if (typeof length === 'number' && end > length) {
    report('end', `${end} is behind the end of article “${claim.article}”, which has ${length}`);
  }
}

function checkSubject(claim: ClaimRecord, event: EventRecord | undefined, report: Report): void {
  const { property, value, who, modality, rank } = claim;
  if (property === 'position' && !who) report('who', 'is missing: whose position is it?');
  if (property !== 'position' && who) report('who', 'is given, but only a position is somebody’s');
  if (property !== 'participant' && claim.standsFor) {
    report('standsFor', 'is given, but only a participant is stood for');
  }
  if (!event) return;
  const takesPart = (id: string) => (event.participants ?? []).some(({ who }) => who === id);
  const isSaid = modality !== 'negation' && rank !== 'deprecated';
  if (property === 'participant' && isSaid && !takesPart(value)) {
    report('value', `“${value}” is not among the participants of “${event.id}”`);
  }
  if (property === 'position' && who && !takesPart(who)) {
    report('who', `“${who}” is not among the participants of “${event.id}”`);
  }
}
