/** From texts as they come to texts that can be read, and to what is wrong with the others. */
import type { Article } from '../../../domain/schema.ts';
import type { ReadText } from '../draft/draft.ts';
import { idOfText, refusalOf, sha256Of, type Refusal } from './intake.ts';
import type { Draft, Intake } from '../draft/model.ts';
import { distinct, nameOfFile, type FileText } from './read-files.ts';

export type Taken =
  | { readonly kind: 'text'; readonly text: ReadText }
  | { readonly kind: 'refused'; readonly name: string; readonly why: Refusal }
  | { readonly kind: 'known'; readonly name: string; readonly article: Article }
  | { readonly kind: 'open'; readonly name: string; readonly draft: Draft };

/** The same text as a file may end otherwise than as it is pasted. */
const variants = (text: string) => [text, `${text}\n`, text.trim(), `${text.trim()}\n`];

async function takeText(
  given: { text: string; name: string; sha256?: string | undefined; facts: Intake },
  articles: readonly Article[],
  drafts: readonly Draft[],
  dataset: string,
): Promise<Taken> {
  const { text, name, facts } = given;
  const why = refusalOf(text);
  if (why) return { kind: 'refused', name, why };
  const hashes = await Promise.all(
    variants(text).map((one) => sha256Of(new TextEncoder().encode(one))),
  );
  const sha256 = given.sha256 ?? hashes[0];
  const all = new Set([sha256, ...hashes].filter((hash) => hash !== undefined));
  const article = articles.find((one) => one.sha256 && all.has(one.sha256));
  if (article) return { kind: 'known', name, article };
  const draft = drafts.find((one) => (one.sha256 ? all.has(one.sha256) : one.text === text));
  if (draft) return { kind: 'open', name, draft };
  return {
    kind: 'text',
    text: {
      id: await idOfText(dataset, sha256),
      sha256,
      file: name || undefined,
      text,
      label: facts.label.trim() || nameOfFile(name),
      publisher: facts.publisher.trim(),
      url: facts.url.trim(),
      published: facts.published,
    },
  };
}

/**
 * The text of the form, and the files; of the same text one.
 * @param dataset id of the data set that the articles and drafts are of
 */
export async function takeAll(
  intake: Intake,
  files: readonly FileText[],
  articles: readonly Article[],
  drafts: readonly Draft[],
  dataset: string,
): Promise<readonly Taken[]> {
  const typed = { text: intake.text, name: '', sha256: undefined };
  const isTyped = files.length === 0 || intake.text.trim() !== '';
  const given = distinct(isTyped ? [typed, ...files] : files);
  // Label and address are of one report; publisher and date may well be of all.
  const ofAll = { ...intake, label: '', url: '' };
  return Promise.all(
    given.map((one) => {
      const facts = one === typed || given.length === 1 ? intake : ofAll;
      return takeText({ ...one, facts }, articles, drafts, dataset);
    }),
  );
}
