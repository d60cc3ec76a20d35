/** Adding reports from end to end: texts in, review, saved; and what was saved before. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import type { LeftOut } from '../../dataset/merge-files.ts';
import type { OwnData } from '../../queries/own-data.ts';
import type { OwnReport } from '../../queries/own-store.ts';
import { useFullLocale, type FullLocale } from '../../i18n/later-texts.ts';
import { EMPTY_INTAKE, IntakeForm, type Trouble } from './intake/intake-form.tsx';
import { leaveIntake, leftIntake } from './intake/unwritten.ts';
import { useKeepLatest } from './saving/keep-latest.ts';
import { reviewOf, type Draft, type Intake, type Stored } from './draft/model.ts';
import { Messages } from './messages-shown.tsx';
import { DraftList, OwnReports } from './own/own-lists.tsx';
import { givenBy } from './saving/piece-ids.ts';
import { Review } from './review.tsx';
import { takeAll } from './intake/take-texts.ts';
import { Rivals } from './saving/rivals.tsx';
import { useEnds } from './saving/use-ends.ts';
import { useChosenFiles } from './intake/use-chosen-files.ts';
import { useDraft, type KeepDraft, type ReviewAddress } from './saving/use-draft.ts';
import { useMessages } from './use-messages.ts';
import { useReading } from './reading/use-reading.ts';
import { useSaving } from './saving/use-saving.ts';
import './intake/intake.css';

const NONE: readonly LeftOut[] = [];
const isDraft = (stored: Stored): stored is Draft => stored.kind === 'review';

const changed = (intake: Intake, change: Partial<Intake>): Intake => ({
  ...intake,
  ...change,
  updated: Date.now(),
});

function missingWords({ review: { missing } }: FullLocale['t'], report: OwnReport | undefined) {
  if (!report) return missing.unknown;
  return report.review ? missing.saved(report.label) : missing.forgotten(report.label);
}

export function Adding({
  dataset,
  own,
  stored,
  address,
  leftOut = NONE,
}: {
  dataset: Dataset;
  own: OwnData<Stored>;
  stored: readonly Stored[];
  address: ReviewAddress;
  /** Saved, but not part of the data set, which they don’t fit. */
  leftOut?: readonly LeftOut[] | undefined;
}) {
  const { t } = useFullLocale();
  const { keepDraft, dropDraft, keepReport, dropReport } = own;
  // Ids are of one data set; what was reviewed against another waits for that.
  const isHere = (one: { readonly dataset: string }) => one.dataset === dataset.header.id;
  const reports = (own.reports ?? []).filter(isHere);
  const isJoined = ({ id }: OwnReport) => !leftOut.some((one) => one.id === id);
  const drafts = stored
    .filter(isDraft)
    .filter(isHere)
    .sort((a, b) => b.updated - a.updated);
  const [left] = useState(leftIntake);
  const [intake, setIntake] = useState<Intake>(
    () => left ?? stored.find((one) => one.kind === 'intake') ?? EMPTY_INTAKE,
  );
  const latest = useRef(intake);
  const typing = useKeepLatest(keepDraft, leaveIntake);
  const { keepLatest } = typing;
  useEffect(() => {
    if (left && latest.current === left) keepLatest(left);
  }, [left, keepLatest]);
  const chosen = useChosenFiles(
    stored.find((one) => one.kind === 'files'),
    keepDraft,
  );
  const review = useDraft(drafts, reports, keepDraft as KeepDraft, address);
  const told = useMessages();
  const { messages, setMessages, notKept, offerUndo } = told;
  const { extraction, read, readings, cancel } = useReading(dataset, own, review, told);
  const { save, isSaving } = useSaving(dataset, own, drafts, review, told);
  useEnds(own, review, told);
  const { draft } = review;
  const isReviewing = draft !== undefined;
  const { reports: all } = own;
  const givenIds = useMemo(() => {
    const former = all?.find(({ id, dataset: of }) => id === draft?.id && of === draft?.dataset);
    // Its ids in the data set are of others where it is not part of that.
    return givenBy(leftOut.some(({ id }) => id === former?.id) ? undefined : former);
  }, [all, leftOut, draft?.id, draft?.dataset]);
  const heading = useRef<HTMLHeadingElement>(null);
  const wasReviewing = useRef(isReviewing);
  useEffect(() => {
    scrollTo({ top: 0 });
    if (wasReviewing.current && !isReviewing) heading.current?.focus();
    wasReviewing.current = isReviewing;
  }, [isReviewing]);

  const changeIntake = (change: Partial<Intake>) => {
    const next = changed(intake, change);
    setIntake(next);
    typing.keepLatest(next);
    latest.current = next;
  };
  const take = async () => {
    // A report that does not fit is not among the articles; its review is where that can be put right.
    const unjoined = reports
      .filter((report) => !isJoined(report))
      .flatMap((report) => reviewOf(report) ?? []);
    const { articles, header } = dataset;
    const { files, refused } = chosen;
    if (refused.length > 0 && files.length === 0 && intake.text.trim() === '') {
      // Why there is nothing to read has been said of the files.
      setMessages(
        refused.map(({ name, why }) => ({
          kind: 'trouble',
          name,
          message: t.review.refusal[why],
        })),
      );
      chosen.clear();
      return;
    }
    const taken = await takeAll(intake, files, articles, [...drafts, ...unjoined], header.id);
    const troubles = taken.flatMap((one): Trouble[] => {
      if (one.kind === 'refused') {
        return [{ name: one.name, message: t.review.refusal[one.why] }];
      }
      if (one.kind !== 'known') return [];
      const { label, id } = one.article;
      return [{ name: one.name, message: t.review.duplicate(label), article: id }];
    });
    setMessages(troubles.map((trouble) => ({ kind: 'trouble', ...trouble })));
    const texts = taken.flatMap((one) => (one.kind === 'text' ? [one.text] : []));
    const open = taken.find((one) => one.kind === 'open');
    // A text that was typed has no name; where it is not taken, it stays.
    const stays = taken.some((one) => one.kind === 'refused' && one.name === '');
    const onKept = () => {
      // What came after the start has not been read.
      chosen.letGo(files);
      if (!stays && latest.current === intake) changeIntake(EMPTY_INTAKE);
    };
    if (texts.length > 0) read(texts, onKept);
    else if (open) {
      setMessages([{ kind: 'note', message: t.review.inReview }]);
      review.open(open.draft);
    }
  };
  const discard = async (unwanted: Draft) => {
    await review.settle();
    const outcome = await dropDraft(unwanted.id, 'discarded');
    if (!outcome.ok) {
      setMessages([notKept(outcome.reason)]);
      return;
    }
    review.close();
    offerUndo(t.review.discarded(unwanted.label), () => keepDraft(unwanted));
  };
  const takeAway = async (report: OwnReport) => {
    const outcome = await dropReport(report.id);
    if (outcome.ok)
      offerUndo(t.review.removed(report.label), () => keepReport(report, () => false));
    else setMessages([notKept(outcome.reason)]);
  };

  const notWritten = typing.problem ?? chosen.problem;
  const notices = (
    <>
      <Messages messages={messages} reports={reports.filter(isJoined)} />
      {extraction.state === 'failed' && (
        <p className="notice" role="alert">
          {t.review.readFailed(extraction.message)}
        </p>
      )}
      {notWritten && (
        <p className="notice" role="alert">
          {t.review.notKept[notWritten]}
        </p>
      )}
    </>
  );
  if (draft) {
    return (
      <>
        {notices}
        {!isSaving && <Rivals review={review} dataset={dataset} />}
        <Review
          key={`${draft.id} ${readings}`}
          draft={draft}
          dataset={dataset}
          givenIds={givenIds}
          problem={review.problem}
          extraction={extraction}
          edit={review.edit}
          undo={review.undo}
          isSaving={isSaving}
          onSave={() => save(draft, givenIds)}
          onBack={review.close}
          onDiscard={() => void discard(draft)}
          onReadAgain={(published) => read([{ ...draft, published }], () => {}, draft)}
          onCancel={cancel}
        />
      </>
    );
  }
  return (
    <div className="adding">
      <h1 ref={heading} tabIndex={-1}>
        {t.review.title}
      </h1>
      <p className="lead">{t.review.lead}</p>
      {review.missing !== undefined && (
        <p className="notice" role="alert">
          {missingWords(
            t,
            reports.find(({ id }) => id === review.missing),
          )}
        </p>
      )}
      {notices}
      <IntakeForm
        intake={intake}
        chosen={chosen}
        extraction={extraction}
        onChange={changeIntake}
        onRead={() => void take()}
        onCancel={() => {
          cancel();
          setMessages([{ kind: 'note', message: t.review.cancelled }]);
        }}
      />
      <DraftList
        drafts={drafts}
        onOpen={(one) => {
          setMessages([]);
          review.open(one);
        }}
        onDiscard={(one) => void discard(one)}
      />
      <OwnReports
        reports={reports}
        isJoined={isJoined}
        onReview={(report) => {
          setMessages([]);
          const again = drafts.find(({ id }) => id === report.id) ?? reviewOf(report);
          if (again) review.open(again);
        }}
        onRemove={(report) => void takeAway(report)}
      />
    </div>
  );
}
