/** What another tab has made of the report under review, and which of the two stays. */
import type { ReactNode } from 'react';
import type { Dataset } from '../../../dataset/dataset.ts';
import type { OwnReport } from '../../../queries/own-store.ts';
import { useFullLocale } from '../../../i18n/later-texts.ts';
import { reviewOf, type Draft } from '../draft/model.ts';
import { givenBy } from './piece-ids.ts';
import { pieceOf } from './piece.ts';
import type { useDraft } from './use-draft.ts';

/** How many saved events would go with this draft saved in their place. */
function goneWith(draft: Draft, saved: OwnReport, dataset: Dataset): number {
  const here = new Set(pieceOf(draft, dataset, givenBy(saved)).events?.map(({ id }) => id));
  return (saved.file.events ?? []).filter(({ id }) => !here.has(id)).length;
}

export function Rivals({
  review: { draft, rival, saved, takeOver, keepMine, restart, goOnFrom },
  dataset,
}: {
  review: ReturnType<typeof useDraft>;
  dataset: Dataset;
}) {
  const { rivals } = useFullLocale().t.review;
  if (!draft) return undefined;
  if (rival) {
    return (
      <Choice
        message={rivals.changed(draft.label)}
        theirs={{ label: rivals.takeChanged, take: () => takeOver(rival) }}
        mine={{ label: rivals.keepHere, take: () => keepMine(rival) }}
      />
    );
  }
  if (!saved) return undefined;
  const theirs = reviewOf(saved);
  return (
    <Choice
      message={rivals.saved(saved.label, saved.file.events?.length ?? 0)}
      theirs={theirs && { label: rivals.takeSaved, take: () => restart(theirs) }}
      mine={{
        label: rivals.keepMine(goneWith(draft, saved, dataset)),
        take: () => goOnFrom(saved.updated),
      }}
    />
  );
}

interface Way {
  readonly label: string;
  readonly take: () => void;
}

function Choice({
  message,
  theirs,
  mine,
}: {
  message: ReactNode;
  theirs: Way | undefined;
  mine: Way;
}) {
  return (
    <div className="notice rivals" role="alert">
      <p>{message}</p>
      <p className="row-of-buttons">
        {[theirs, mine].map(
          (way) =>
            way && (
              <button key={way.label} type="button" className="button-quiet" onClick={way.take}>
                {way.label}
              </button>
            ),
        )}
      </p>
    </div>
  );
}
