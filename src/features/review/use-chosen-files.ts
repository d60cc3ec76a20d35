/** The files that are to be read, one after another put to those before. */
import { useState } from 'react';
import type { GivenFiles } from './dropped-files.ts';
import { MOST_FILES } from './intake.ts';
import { distinct, readFiles, type FileText, type Refused } from './read-files.ts';

export function useChosenFiles() {
  const [files, setFiles] = useState<readonly FileText[]>([]);
  /** Of those chosen last. */
  const [refused, setRefused] = useState<readonly Refused[]>([]);
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
  return { files, refused, add, leaveOut, clear };
}
