import { piecesOf } from './marks.ts';

export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  return piecesOf(text, words).map(({ text, isMatch }, i) =>
    isMatch ? <mark key={i}>{text}</mark> : text,
  );
}
