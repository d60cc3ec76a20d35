/** Adding reports from end to end: texts in, review, saved; and what was saved before. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import type { OwnData } from '../../queries/own-data.ts';
import type { OwnReport } from '../../queries/own-store.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { draftOf, type ReadText } from './draft.ts';
import { EMPTY_INTAKE, IntakeForm, type Trouble } from './intake-form.tsx';
import { useKeepLatest } from './keep-latest.ts';
import type { Draft, Intake, Stored } from './model.ts';
import { Messages } from './messages-shown.tsx';
import { DraftList, OwnReports } from './own-lists.tsx';
import { pieceOf } from './piece.ts';
import type { FileText } from './read-files.ts';
import { Review } from './review.tsx';
import { takeAll } from './take-texts.ts';
import { useDraft } from './use-draft.ts';
import { useExtraction } from './use-extraction.ts';
import { useMessages } from './use-messages.ts';
import './intake.css';

const isDraft = (stored: Stored): stored is Draft => stored.kind === 'review';

export function Adding({
  dataset,
  own,
  stored,
}: {
  dataset: Dataset;
  own: OwnData<Stored>;
  stored: readonly Stored[];
}) {
  const { t, dates } = useFullLocale();
  const { keepDraft, dropDraft, keepReport, dropReport } = own;
  // Ids are of one data set; what was reviewed against another waits for that.
  const isHere = (one: { readonly dataset: string }) => one.dataset === dataset.header.id;
  const reports = (own.reports ?? []).filter(isHere);
  const drafts = stored
    .filter(isDraft)
    .filter(isHere)
    .sort((a, b) => b.updated - a.updated);
  const [intake, setIntake] = useState<Intake>(
    () => stored.find((one) => one.kind === 'intake') ?? EMPTY_INTAKE,
  );
  const typing = useKeepLatest(keepDraft);
  const review = useDraft(drafts, keepDraft);
  const { extraction, run, cancel } = useExtraction();
  const { messages, setMessages, notKept, offerUndo } = useMessages();
  const { draft } = review;
  const isReviewing = draft !== undefined;
  const before = useMemo(
    () => eventIdsOf(own.reports?.find(({ id }) => id === draft?.id)),
    [own.reports, draft?.id],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const wasReviewing = useRef(isReviewing);
  useEffect(() => {
    scrollTo({ top: 0 });
    if (wasReviewing.current && !isReviewing) heading.current?.focus();
    wasReviewing.current = isReviewing;
  }, [isReviewing]);

  const changeIntake = (change: Partial<Intake>) => {
    const next = { ...intake, ...change, updated: Date.now() };
    setIntake(next);
    typing.keepLatest(next);
  };
  const labelled = (made: Draft): Draft => ({
    ...made,
    label:
      made.label ||
      (made.published
        ? t.review.unlabelled(dates.inWordsOf(made.published))
        : t.review.unlabelledUndated),
  });
  const keepAll = async (made: readonly Draft[]) => {
    const outcomes = await Promise.all(made.map(keepDraft));
    const troubles = made.flatMap(({ label }, i) => {
      const outcome = outcomes[i];
      return !outcome || outcome.ok ? [] : [notKept(outcome.reason, label)];
    });
    setMessages((before) => [...before, ...troubles]);
  };
  const read = (texts: readonly ReadText[], onDone: () => void) =>
    run(
      texts.map(({ text, published }) => ({ text, published: published || undefined })),
      (found) => {
        const made = texts.flatMap((text, i) => {
          const file = found[i];
          return file ? [labelled(draftOf(text, file, dataset, Date.now()))] : [];
        });
        onDone();
        const [first, ...others] = made;
        if (first) review.open(first);
        void keepAll(others);
      },
    );
  const take = async (files: readonly FileText[]) => {
    const taken = await takeAll(intake, files, dataset.articles, drafts);
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
    if (texts.length > 0) read(texts, () => changeIntake(EMPTY_INTAKE));
    else if (open) {
      setMessages([{ kind: 'note', message: t.review.inReview }]);
      review.open(open.draft);
    }
  };
  const save = async (reviewed: Draft) => {
    const outcome = await keepReport({
      id: reviewed.id,
      updated: Date.now(),
      dataset: reviewed.dataset,
      label: reviewed.label,
      sha256: reviewed.sha256,
      file: pieceOf(reviewed, dataset, before),
      review: reviewed,
    });
    if (!outcome.ok) {
      setMessages([notKept(outcome.reason)]);
      return;
    }
    await review.settle();
    const dropped = await dropDraft(reviewed.id);
    const troubles = dropped.ok ? [] : [notKept(dropped.reason)];
    setMessages([{ kind: 'saved', report: reviewed.id }, ...troubles]);
    review.close();
  };
  const discard = async (unwanted: Draft) => {
    await review.settle();
    const outcome = await dropDraft(unwanted.id);
    if (!outcome.ok) {
      setMessages([notKept(outcome.reason)]);
      return;
    }
    review.close();
    offerUndo(t.review.discarded(unwanted.label), () => keepDraft(unwanted));
  };
  const takeAway = async (report: OwnReport) => {
    const outcome = await dropReport(report.id);
    if (outcome.ok) offerUndo(t.review.removed(report.label), () => keepReport(report));
    else setMessages([notKept(outcome.reason)]);
  };

  if (draft) {
    return (
      <>
        <Messages messages={messages} reports={reports} />
        <Review
          key={draft.id}
          draft={draft}
          dataset={dataset}
          before={before}
          problem={review.problem}
          edit={review.edit}
          undo={review.undo}
          onSave={() => save(draft)}
          onBack={review.close}
          onDiscard={() => void discard(draft)}
          onReadAgain={(published) => read([{ ...draft, published }], () => {})}
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
      <Messages messages={messages} reports={reports} />
      {extraction.state === 'failed' && (
        <p className="notice" role="alert">
          {t.review.readFailed(extraction.message)}
        </p>
      )}
      {typing.problem && (
        <p className="notice" role="alert">
          {t.review.notKept[typing.problem]}
        </p>
      )}
      <IntakeForm
        intake={intake}
        extraction={extraction}
        onChange={changeIntake}
        onRead={(files) => void take(files)}
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
        onReview={(report) => {
          setMessages([]);
          review.open(report.review as Draft);
        }}
        onRemove={(report) => void takeAway(report)}
      />
    </div>
  );
}

const eventIdsOf = (report: OwnReport | undefined) =>
  new Set((report?.file.events ?? []).map(({ id }) => id));
