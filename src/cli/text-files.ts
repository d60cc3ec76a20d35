/** Which texts the paths of a command line stand for. */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isTextName } from '../lib/text-name.ts';

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** `missing` too where a link leads nowhere. */
function kindOf(path: string): 'folder' | 'file' | 'other' | 'missing' {
  try {
    const stat = statSync(path);
    return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'other';
  } catch {
    return 'missing';
  }
}

/**
 * Files as they are named, and for a folder the texts in it and below, by name, but for hidden
 * ones; each once, whatever links lead to it. What is missing is in the list: it fails when read.
 * @param report told of a folder that can't be listed, and of a named one without texts
 */
export function listTexts(
  paths: readonly string[],
  report: (folder: string, why: string) => void,
): string[] {
  const files: string[] = [];
  const seen = new Set<string>();
  const isNew = (path: string) => seen.size < seen.add(realOf(path)).size;
  /** Whether it can be said to hold none. */
  const walk = (folder: string): boolean => {
    let names;
    try {
      names = readdirSync(folder).filter((name) => !name.startsWith('.'));
    } catch (error) {
      report(folder, error instanceof Error ? error.message : String(error));
      return false;
    }
    let isEmpty = true;
    for (const name of names.sort()) {
      const path = join(folder, name);
      const kind = kindOf(path);
      if (kind === 'folder') {
        if (!isNew(path) || !walk(path)) isEmpty = false;
      } else if (kind !== 'other' && isTextName(name)) {
        isEmpty = false;
        if (isNew(path)) files.push(path);
      }
    }
    return isEmpty;
  };
  for (const path of paths) {
    if (!isNew(path)) continue;
    if (path === '-' || kindOf(path) !== 'folder') files.push(path);
    else if (walk(path)) report(path, 'holds no text (.txt, .md or .text)');
  }
  return files;
}
