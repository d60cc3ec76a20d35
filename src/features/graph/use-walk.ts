import { useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { useLocale } from '../../i18n/locale.tsx';
import type { Picture } from './picture.ts';
import type { Mark } from './scene.ts';
import type { TipText } from './tip.tsx';
import { cameFrom, choices, standsOn, startWalk, stepWalk, type Walk } from './walk.ts';

/** Keys on the drawing; `announcement` says where they have led. */
export function useWalk(
  picture: Picture,
  wordsFor: (mark: Mark) => TipText,
  onOpen: (mark: Mark | undefined) => void,
) {
  const { t } = useLocale();
  const [walk, setWalk] = useState<Walk>();
  useEffect(() => setWalk(undefined), [picture]);
  const neighboursOf = useMemo(() => neighbourLists(picture), [picture]);
  const mark = useMemo<Mark | undefined>(
    () =>
      walk && standsOn(walk) < picture.nodes.length
        ? { kind: 'node', at: standsOn(walk) }
        : undefined,
    [walk, picture],
  );

  const onKeyDown = (event: KeyboardEvent<HTMLCanvasElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      setWalk(undefined);
      onOpen(undefined);
      event.currentTarget.blur();
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (mark) onOpen(mark);
      return;
    }
    const next = walk
      ? stepWalk(walk, event.key, neighboursOf, picture.nodes.length)
      : stepWalk(startWalk(), event.key, neighboursOf, picture.nodes.length) && startWalk();
    if (!next) return;
    event.preventDefault();
    setWalk(next);
  };

  return { mark, onKeyDown, onBlur: () => setWalk(undefined), announcement: announcement() };

  function announcement(): string {
    if (!walk || !mark) return '';
    const { title } = wordsFor(mark);
    const before = cameFrom(walk);
    const among = choices(walk, neighboursOf, picture.nodes.length);
    const place = t.graph.place(among.indexOf(mark.at) + 1, among.length);
    const tie = before === undefined ? undefined : tieBetween(picture, before, mark.at);
    if (before === undefined || tie === undefined) return t.graph.moved(title, wordsFor(mark).text);
    const from = picture.faces[before]?.name ?? '';
    return t.graph.movedTo(title, from, wordsFor({ kind: 'tie', at: tie }).text, place);
  }
}

/** Ties of a picture come strongest last in no order; their batches' widths say how strong. */
function neighbourLists(picture: Picture): (node: number) => readonly number[] {
  const lists = new Map<number, number[]>();
  const add = (node: number, neighbour: number) => {
    const list = lists.get(node);
    if (list) list.push(neighbour);
    else lists.set(node, [neighbour]);
  };
  for (const { ties } of picture.batches.toReversed()) {
    for (const tie of ties) {
      add(picture.from[tie] ?? 0, picture.to[tie] ?? 0);
      add(picture.to[tie] ?? 0, picture.from[tie] ?? 0);
    }
  }
  return (node) => lists.get(node) ?? [];
}

function tieBetween({ from, to, ties }: Picture, a: number, b: number): number | undefined {
  for (let tie = 0; tie < ties.length; tie++) {
    if ((from[tie] === a && to[tie] === b) || (from[tie] === b && to[tie] === a)) return tie;
  }
  return undefined;
}
