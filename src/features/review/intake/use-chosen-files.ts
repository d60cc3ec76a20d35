/** The files that are to be read, one after another put to those before, and kept over a reload. */
import { useRef, useState } from 'react';
import type { Replaced } from '../../../queries/own-store.ts';
import type { GivenFiles } from './dropped-files.ts';
import { MOST_FILES } from './intake.ts';
import { useKeepLatest } from '../saving/keep-latest.ts';
import type { KeptFiles } from '../draft/model.ts';
import { distinct, readFiles, type FileText, type Refused } from './read-files.ts';

export function useChosenFiles(
  kept: KeptFiles | undefined,
  keep: (files: KeptFiles) => Promise<Replaced>,
) {
  const [files, setFiles] = useState<readonly FileText[]>(kept?.files ?? []);
  /** Of those chosen last. */
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const { keepLatest, problem } = useKeepLatest(keep);
  const latest = useRef(files);
  const hold = (next: readonly FileText[]) => {
    latest.current = next;
    setFiles(next);
    keepLatest({ kind: 'files', id: 'files', updated: Date.now(), files: next });
  };
  /** Raised where what is being loaded is no longer wanted. */
  const emptied = useRef(0);
  const add = async (given: GivenFiles) => {
    const turn = emptied.current;
    const fits = (count: number) => latest.current.length + count <= MOST_FILES;
    const read = fits(given.files.length) ? await readFiles(given.files) : undefined;
    if (turn !== emptied.current) return;
    // Others may have come meanwhile.
    if (read && fits(read.texts.length)) {
      hold(distinct([...latest.current, ...read.texts]));
      setRefused([...given.refused, ...read.refused]);
    } else setRefused([{ name: '', why: 'many' }]);
  };
  const letGo = (unwanted: readonly FileText[]) =>
    hold(latest.current.filter((one) => !unwanted.includes(one)));
  const clear = () => {
    emptied.current++;
    hold([]);
    setRefused([]);
  };
  return { files, refused, problem, add, letGo, clear };
}

export type ChosenFiles = ReturnType<typeof useChosenFiles>;
