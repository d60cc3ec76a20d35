import { expect, test } from 'vitest';
import { changeField, judgeField, type Edit } from '../../src/features/review/draft/edit.ts';
import type { Draft, Field } from '../../src/features/review/draft/model.ts';
import { practiceDraft } from './fixture.ts';

const MEETING = '2026-03-11-meeting-fidan-quiroga';
const EARLIER = '2025-11-meeting-fidan-dar';

const fieldsOf = (draft: Draft, event: string) =>
  draft.candidates.find(({ id }) => id === event)?.fields ?? [];
const officeOf = (draft: Draft, who: string, event = MEETING): Field => {
  const found = fieldsOf(draft, event).find(
    (field) => field.property === 'position' && field.who === who,
  );
  if (!found) throw new Error(`no office of ${who}`);
  return found;
};
/** Who holds which office in a report, by event. */
const offices = (draft: Draft) =>
  draft.candidates.flatMap(({ fields }) =>
    fields.flatMap(({ property, who, value, by }) =>
      property === 'position' ? [`${who}: ${value}, ${by}`] : [],
    ),
  );

const TWO_IN_ONE_OFFICE: Edit = (draft) =>
  changeField(MEETING, officeOf(draft, 'marta-quiroga'), { value: 'tr-foreign-minister' })(draft);

test('the office of one person is changed, and not the same office of another', () => {
  const draft = TWO_IN_ONE_OFFICE(practiceDraft());
  const theirs = officeOf(draft, 'hakan-fidan');
  expect(offices(changeField(MEETING, theirs, { value: 'tr-president' })(draft))).toEqual([
    'hakan-fidan: tr-president, curator',
    'marta-quiroga: tr-foreign-minister, curator',
  ]);
});

test('an office changed in all events is changed where the same person holds it', () => {
  const given = TWO_IN_ONE_OFFICE(practiceDraft());
  const [meeting, earlier] = given.candidates;
  if (!meeting || !earlier) throw new Error('two events are wanted');
  const held = officeOf(given, 'hakan-fidan');
  const inBoth: Draft = {
    ...given,
    candidates: [meeting, { ...earlier, fields: [...earlier.fields, { ...held, id: 'c99' }] }],
  };
  const everywhere = changeField(MEETING, held, { value: 'tr-president' }, true)(inBoth);
  expect(offices(everywhere)).toEqual([
    'hakan-fidan: tr-president, curator',
    'marta-quiroga: tr-foreign-minister, curator',
    'hakan-fidan: tr-president, curator',
  ]);
  expect(fieldsOf(everywhere, EARLIER).at(-1)?.verdict).toBe('accepted');
});

test('of two fields that say the same the one is changed that was meant', () => {
  const draft = practiceDraft();
  const [first] = fieldsOf(draft, MEETING).filter(({ property }) => property === 'topic');
  if (!first) throw new Error('a topic is wanted');
  const twice: Draft = {
    ...draft,
    candidates: draft.candidates.map((one) =>
      one.id === MEETING ? { ...one, fields: [...one.fields, { ...first, id: 'c99' }] } : one,
    ),
  };
  const changed = changeField(MEETING, { ...first, id: 'c99' }, { value: 'gaza' })(twice);
  const topics = fieldsOf(changed, MEETING).filter(({ property }) => property === 'topic');
  expect(topics.map(({ value }) => value)).toEqual([first.value, 'gaza']);
});

test('an office goes with the one who is rejected, and comes back with them', () => {
  const given = practiceDraft();
  const her = fieldsOf(given, MEETING).find(({ value }) => value === 'marta-quiroga');
  const hers = officeOf(given, 'marta-quiroga');
  const verdicts = (draft: Draft) =>
    fieldsOf(draft, MEETING)
      .filter(({ id }) => id === her?.id || id === hers.id)
      .map(({ verdict }) => verdict);
  const judged = (id: string | undefined, verdict: 'accepted' | 'rejected'): Edit =>
    judgeField(MEETING, id ?? '', verdict);
  const out = judged(her?.id, 'rejected')(given);
  expect(verdicts(out)).toEqual(['rejected', 'rejected']);
  expect(officeOf(out, 'hakan-fidan').verdict).toBe('open');
  expect(verdicts(judged(her?.id, 'rejected')(out))).toEqual(['open', 'open']);
  expect(verdicts(judged(her?.id, 'accepted')(out))).toEqual(['accepted', 'open']);
  // Whoever holds an office was there.
  expect(verdicts(judged(hers.id, 'accepted')(out))).toEqual(['open', 'accepted']);
  expect(verdicts(judged(hers.id, 'rejected')(given))).toEqual(['open', 'rejected']);
});
