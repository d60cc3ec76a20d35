/** What belongs to the sign before it: the second half of a pair, marks, what joins. */
const GOES_ON = /^(?:[\p{M}\p{Emoji_Modifier}\udc00-\udfff]|\u200c|\u200d)/u;

/** The last place at or before `at` where a text may be cut: never within a letter. */
function cutBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && (GOES_ON.test(text.slice(end)) || text[end - 1] === '\u200d')) end--;
  return end;
}

/**
 * The longest beginning of a text that fits with an ellipsis, broken at a word where that loses
 * little; empty where nothing fits.
 * @param measure the width of a text, in the unit of `width`
 */
export function shortened(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(`${text.slice(0, middle).trimEnd()}…`) <= width) low = middle;
    else high = middle - 1;
  }
  const space = text.lastIndexOf(' ', low);
  const end = space > low * 0.7 ? space : cutBefore(text, low);
  return end === 0 ? '' : `${text.slice(0, end).trimEnd()}…`;
}
