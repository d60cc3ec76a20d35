/** The files that are to be read, one after another put to those before, and kept over a reload. */
import { useEffect, useRef, useState } from 'react';
import type { Outcome } from '../../queries/own-connection.ts';
import type { GivenFiles } from './dropped-files.ts';
import { MOST_FILES } from './intake.ts';
import { useKeepLatest } from './keep-latest.ts';
import type { KeptFiles } from './model.ts';
import { distinct, readFiles, type FileText, type Refused } from './read-files.ts';

export function useChosenFiles(
  kept: KeptFiles | undefined,
  keep: (files: KeptFiles) => Promise<Outcome>,
) {
  const [files, setFiles] = useState<readonly FileText[]>(kept?.files ?? []);
  /** Of those chosen last. */
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const { keepLatest, problem } = useKeepLatest(keep);
  const last = useRef(files);
  useEffect(() => {
    if (files !== last.current) {
      keepLatest({ kind: 'files', id: 'files', updated: Date.now(), files });
    }
    last.current = files;
  }, [files, keepLatest]);
  const add = async (given: GivenFiles) => {
    if (files.length + given.files.length > MOST_FILES) {
      setRefused([{ name: '', why: 'many' }]);
      return;
    }
    const read = await readFiles(given.files);
    setFiles((before) => distinct([...before, ...read.texts]));
    setRefused([...given.refused, ...read.refused]);
  };
  const leaveOut = (file: FileText) => setFiles((before) => before.filter((one) => one !== file));
  const clear = () => {
    setFiles([]);
    setRefused([]);
  };
  return { files, refused, problem, add, leaveOut, clear };
}

export type ChosenFiles = ReturnType<typeof useChosenFiles>;
