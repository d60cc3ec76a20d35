/** A word that may be a trigger, where it stands. */
import type { Scene } from '../people/scene.ts';
import type { Document } from '../text/document.ts';
import type { Segment } from '../text/segments.ts';
import type { TriggerEntry } from '../lexicon/trigger-entries.ts';

/** Tokens `first` up to, but without, `last`. */
export interface Spot {
  readonly document: Document;
  readonly entry: TriggerEntry;
  readonly first: number;
  readonly last: number;
  readonly segment: Segment;
  /** The end of its sentence. */
  readonly end: number;
  readonly isPlaceAt: (at: number) => boolean;
  readonly names: Scene['names'];
  readonly isTitle: boolean;
}
