/** What another telling of an event adds to it. */
import {
  addLine,
  type Draft,
  familyOf,
  hasPerson,
  isAccord,
  isFirmer,
} from '../tellings/drafts.ts';
import {
  isFiner,
  isHeadlineOf,
  isNewDate,
  isSameWeekday,
  isToldBehind,
  isWithin,
} from '../tellings/merging.ts';

const ZONES = { headline: 0, lead: 1, body: 2 } as const;
const SPECIFIC = { visit: 1, 'bilateral-meeting': 2, 'delegation-talks': 3, call: 4 } as const;

/** “from January 5 to 7”, and then: “On January 6 he will fly to Lima”: one stop of it. */
function isLaterStop(into: Draft, from: Draft): boolean {
  const [start, day] = [into.when?.edtf ?? '', from.when?.edtf ?? ''];
  const areVisits = into.format === 'visit' && from.format === 'visit';
  return areVisits && from.zone === 'body' && start.includes('/') && day > start.slice(0, 10);
}

/** Takes over what the other telling adds. The earlier telling’s values win, body text over a title. */
export function absorb(into: Draft, from: Draft): void {
  const isTitle = into.zone === 'headline' && from.zone !== 'headline';
  const isOfTitle = isSameWeekday(into, from);
  const isBare = isTitle && into.lines.size === 1;
  // “the first meeting since that of July in …”: day and place of the other.
  const isAside = from.background && !into.background && !isToldBehind(into, from);
  const isOfMany =
    familyOf(from.format) === 'gathering' &&
    ([into, from].some(({ cue }) => cue.entry.kind === 'verb') ||
      // “at Lima meeting”, and then: “at a conference in Lima”
      (into.cue.entry.phrase === 'meeting' && from.cue.entry.phrase === 'conference') ||
      // “talks” in the headline, “a meeting of ministers of the G20” in the lead
      familyOf(from.cue.entry.format) !== 'gathering');
  if (isHeadlineOf(into, from) && (from.parts.length > 0 || isOfMany)) into.format = from.format;
  // “agree to end the feud” in the headline, “have signed a declaration” in the lead
  if (isAccord(into) && from.format === 'agreement' && !isAccord(from)) into.cue = from.cue;
  if (from.zone !== 'body' && isFirmer(from.cue, into.cue)) into.cue = from.cue;
  into.actor ??= from.actor;
  // The first is the passage that is shown: “met”, not the “talks” of a headline.
  if (isBare && !isAside) into.cues.unshift(...from.cues);
  else into.cues.push(...from.cues);
  for (const part of from.parts)
    if (!into.parts.some(({ person }) => person === part.person)) into.parts.push(part);
  for (const body of from.bodies)
    if (!into.bodies.some(({ id }) => id === body.id)) into.bodies.push(body);
  for (const [code, evidence] of from.countries)
    if (!into.countries.has(code)) into.countries.set(code, evidence);
  for (const [topic, evidence] of from.topics)
    if (!into.topics.has(topic)) into.topics.set(topic, evidence);
  for (const outcome of from.outcomes) into.outcomes.push(outcome);
  for (const line of from.lines) addLine(into, line);
  for (const mode of from.mode) into.mode.add(mode);
  if (into.format === 'call') into.site = undefined;
  else if (isLaterStop(into, from)) into.site ??= from.site;
  else if (!isAside && from.site && (!into.site || (!into.site.isCity && from.site.isCity)))
    into.site = from.site;
  // “arrived in Georgia. After arriving in Tbilisi, he …”
  else if (into.format === 'visit' && from.format === 'visit' && isWithin(from.site, into.site))
    into.site = from.site;
  // “condemned an attack on a base in Lima, Peru”: the attack in Peru of the headline
  else if (familyOf(into.format) === 'force' && isWithin(from.site, into.site))
    into.site = from.site;
  // “has done so several times in 2022” says no more of the news.
  const isVague = from.when?.edtf.length === 4 && into.zone !== 'body' && from.zone === 'body';
  // “Togo, which said on Monday that …, accused …”: further down, of others’ words
  const isOfOthers =
    from.format === 'statement' &&
    from.zone === 'body' &&
    into.zone !== 'body' &&
    !from.parts.some(({ person }) => hasPerson(into, person)) &&
    from.cue.entry.kind !== 'message';
  if (isOfTitle) into.when = from.when;
  else if (
    !isAside &&
    !isOfOthers &&
    !isVague &&
    from.when &&
    (!into.when || isFiner(from.when.edtf, into.when.edtf))
  )
    into.when = from.when;
  // What a headline denies or calls off stays so, whatever the rumour was.
  const isOff =
    // “will not come”, then: “the visit was put off”
    (into.status === 'denied' && !/^(?:cancelled|postponed|rescheduled)$/.test(from.status)) ||
    (/^(?:cancelled|postponed|rescheduled)$/.test(into.status) &&
      (/^(?:held|denied)$/.test(from.status) || isNewDate(into, from)));
  if (into.status === 'unknown' || (isBare && from.status !== 'unknown' && !isOff)) {
    into.status = from.status;
    into.modality = from.modality;
    into.statusEvidence = from.statusEvidence;
  }
  const a = SPECIFIC[into.format as keyof typeof SPECIFIC];
  const b = SPECIFIC[from.format as keyof typeof SPECIFIC];
  const isFiller =
    from.format !== 'visit' ||
    into.format === 'visit' ||
    (into.cue.entry.form === 'noun' && from.cue.entry.form !== 'noun') ||
    // “meetings with leaders” in the headline, “wrapped up a visit” in the lead
    (into.parts.length < 2 && (into.cue.entry.plural || /talks$/.test(into.cue.entry.phrase)));
  // “holds a call” in the headline, “spoke with” in the lead
  const isOfCall = into.format === 'call' && /^(?:speak|discuss)$/.test(from.cue.entry.kind);
  // “two days of meetings” on a journey
  const isOfVisit = into.format === 'visit' && from.isSeries;
  // “Togo, Benin hold talks” in the headline says nothing of who did
  const isOfDelegations =
    a === 3 && (into.cue.entry.format === 'delegation-talks' || from.parts.length === 0);
  // not “sat down” in the lead, where the headline is of a joint commission
  if (isBare && a && b && isFiller && !isOfCall && !isOfVisit && !isOfDelegations)
    into.format = from.format;
  // “Phone calls with X have been few”, after a meeting with X
  else if (a && b && from.format === 'call' && !(from.zone === 'body' && from.isSeries))
    into.format = 'call';
  // What the news tells of one city is no tour, wherever else the body goes.
  into.isTour ||= from.isTour && !(from.zone === 'body' && into.site?.isCity);
  // “to visit Togo and Benin” in the headline, “will be in Lomé on Friday” in the lead
  if (isTitle && from.zone === 'lead' && !from.isTour && from.site?.isCity) into.isTour = false;
  into.isSeries ||= from.isSeries;
  into.parent ??= from.parent;
  if (ZONES[from.zone] < ZONES[into.zone]) into.zone = from.zone;
  if (from.zone !== 'body') into.background &&= from.background;
}
