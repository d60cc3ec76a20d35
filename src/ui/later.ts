/**
 * Parts of the app that wait for a click: loaded when they are first shown, or ahead of that once
 * the first view has come to rest, so that the next page opens at once and also without a network.
 */
import { createElement, lazy, useEffect, useState, type ComponentType } from 'react';
import { NotLoaded } from './not-loaded.tsx';

/** How long the first view has stood before the rest is loaded, in milliseconds. */
const REST = 1000;
const waiting: (() => Promise<unknown>)[] = [];

function partOf<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  const once = async () => (loaded ??= await load());
  const Awaited: ComponentType<Props> = lazy(async () => {
    try {
      return { default: await once() };
    } catch (error) {
      // The network is down, or a newer version has taken the file's place: the rest stays.
      console.error(error);
      return { default: NotLoaded };
    }
  });
  /** What is there already is not waited for: React shows a fallback for a third of a second. */
  function Part(props: Props) {
    const [Component] = useState(() => loaded ?? Awaited);
    return createElement(Component, props);
  }
  return { once, Part };
}

/** The component that `load` gives, as one that React waits for: for what few readers ever need. */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return partOf(load).Part;
}

/** As `onDemand`, and loaded ahead: at once where it is `needed` for the first view. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  needed = false,
): ComponentType<Props> {
  const { once, Part } = partOf(load);
  waiting.push(once);
  // What fails is tried again when it is shown.
  if (needed) once().catch(() => {});
  return Part;
}

/** `load` itself, called ahead as well. */
export function ahead<T>(load: () => Promise<T>): () => Promise<T> {
  waiting.push(load);
  return load;
}

/**
 * A hook that gives what `load` does, once it was wanted and is there, or that it could not be had;
 * then `NotLoaded` is what there is to show.
 */
export function laterHook<T extends object>(
  load: () => Promise<T>,
): (isWanted: boolean) => T | 'failed' | undefined {
  let loaded: T | undefined;
  const once = async () => (loaded ??= await load());
  waiting.push(once);
  return function useLoaded(isWanted) {
    const [state, setState] = useState<T | 'failed'>();
    useEffect(() => {
      if (!isWanted || loaded) return;
      once().then(setState, (error: unknown) => {
        console.error(error);
        setState('failed');
      });
    }, [isWanted]);
    return loaded ?? state;
  };
}

/** Loads what is waiting while nothing else is going on, and what waits within that. */
function loadWaiting(): void {
  const idle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 0));
  for (const load of waiting.splice(0)) idle(() => void load().then(loadWaiting, () => {}));
}

/** Loads what is still to come, soon after the first view is there. */
export function useTheRest(isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return;
    const timer = setTimeout(loadWaiting, REST);
    return () => clearTimeout(timer);
  }, [isShown]);
}
