/** With the articles at hand: whether they are the ones that were read, and what the passages say. */
import { wordsIn } from '../../lib/fold.ts';
import type { ClaimRecord, DatasetFile } from '../../domain/schema.ts';
import { byId, type ArticleText, type Context } from './context.ts';

/** @param texts by the name of the file */
export function checkPassages(context: Context, texts: ReadonlyMap<string, ArticleText>): void {
  const namesOf = spellings(context.file);
  checkFiles(context, texts);
  const articles = byId(context.file.articles);
  for (const [i, claim] of context.claims.entries()) {
    const text = texts.get(articles.get(claim.article ?? '')?.file ?? '')?.text;
    const { start, end } = claim;
    if (text === undefined || typeof start !== 'number' || typeof end !== 'number') continue;
    if (start < 0 || end <= start || end > text.length) continue;
    const report = (field: string, message: string) =>
      context.report(`claims[${i}].${field}`, message);
    const passage = text.slice(start, end);
    if (cutsWord(text, start)) report('start', `${start} is in the middle of a word`);
    if (cutsWord(text, end)) report('end', `${end} is in the middle of a word`);
    if (/^[\s.,;:!?]/.test(passage)) {
      report('start', `${start} is a space or a sign before the passage`);
    }
    // A whole sentence may keep its full stop.
    if (/[\s,;:]$/.test(passage))
      report('end', `${end} is behind a space or a sign after the passage`);
    if (typeof claim.quote === 'string' && claim.quote !== passage) {
      report('quote', 'is not what stands at the position');
    }
    if (claim.property === 'participant') checkName(claim, passage, namesOf, report);
  }
}

function checkFiles({ file, report }: Context, texts: ReadonlyMap<string, ArticleText>): void {
  for (const [i, article] of (file.articles ?? []).entries()) {
    if (!article.file) continue;
    const at = `articles[${i}]`;
    const found = texts.get(article.file);
    if (!found) {
      report(`${at}.file`, `“${article.file}” is not among the articles at hand`);
      continue;
    }
    if (article.sha256 !== found.sha256) {
      report(`${at}.sha256`, `“${article.file}” is another text: its SHA-256 is ${found.sha256}`);
    }
    if (found.text === undefined) report(`${at}.file`, `“${article.file}” is not in UTF-8`);
    else if (article.length !== found.text.length) {
      const length = found.text.length;
      report(
        `${at}.length`,
        `is ${article.length}, but “${article.file}” has ${length} code units`,
      );
    }
  }
}

const WORD = /[\p{L}\p{M}\p{N}]/u;
const isInPair = (text: string, at: number) =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1));

function cutsWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  return isInPair(text, at) || (WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? ''));
}

/** Folded words, each between spaces, so that “Dar” is not found in “Dardanelles”. */
const padded = (text: string) => ` ${wordsIn(text).join(' ')} `;

/** Every way in which a person or an organisation may be named in a passage. */
function spellings(file: DatasetFile): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const { id, name, names, alternateNames } of file.organisations ?? []) {
    table.set(id, [name, ...Object.values(names ?? {}), ...(alternateNames ?? [])].map(padded));
  }
  for (const { id, name, names, alternateNames } of file.people ?? []) {
    const lastWords = [name, ...Object.values(names ?? {})].map((n) => n.split(' ').at(-1) ?? n);
    table.set(id, [...lastWords, ...(alternateNames ?? [])].map(padded));
  }
  return table;
}

function checkName(
  { value, standsFor }: ClaimRecord,
  passage: string,
  namesOf: ReadonlyMap<string, readonly string[]>,
  report: (field: string, message: string) => void,
): void {
  const words = padded(passage);
  if (standsFor) {
    if (!words.includes(padded(standsFor))) {
      report('standsFor', `“${standsFor}” is not in the passage`);
    }
    return;
  }
  const names = namesOf.get(value);
  if (names && !names.some((name) => name.trim() && words.includes(name))) {
    report('start', `the passage does not name “${value}”, and no “standsFor” says what does`);
  }
}
