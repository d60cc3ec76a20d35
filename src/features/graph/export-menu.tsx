import type { Scene } from './scene.ts';
import type { Graph } from './use-graph.ts';
export function ExportMenu(_: { graph: Graph; sceneOf: (() => Scene | undefined) | undefined }) {
  return undefined;
}
