import type { ProblemId } from '../model/problem';
import type { LetterKind } from './letter-kind';
import { parseTemplate } from './parse-template';
import type { Template } from './template';
import { asksForLaw, withLaw } from './with-law';

/** Every letter's file, each loaded when it is asked for. */
const FILES = import.meta.glob<string>('./texts/*/*.txt', { query: '?raw', import: 'default' });

/** Steps without a text of their own borrow one. */
const BORROWED: Partial<Record<LetterKind, LetterKind>> = { faq: 'chat' };

/** Takes a letter from the shelf; see `loadLetter`. */
export async function readLetter(problem: ProblemId, kind: LetterKind): Promise<Template> {
  const { own, load } = fileOf(problem, kind);
  if (own) return parseTemplate(await whole(problem, await load()));
  const [file, { problemWords }] = await Promise.all([load(), import('./problem-words')]);
  return parseTemplate(await whole(problem, file), problemWords(problem));
}

/** The letter's file as it stands, with what the law says of its problem where it leaves room for that. */
export async function readSource(problem: ProblemId, kind: LetterKind): Promise<string> {
  return whole(problem, await fileOf(problem, kind).load());
}

async function whole(problem: ProblemId, file: string): Promise<string> {
  const source = file.replaceAll('\r\n', '\n');
  if (!asksForLaw(source)) return source;
  const law = FILES[`./texts/${problem}/law.txt`];
  return withLaw(source, law ? (await law()).replaceAll('\r\n', '\n') : null);
}

/** The problem's own file where it has one, else the general one. */
function fileOf(problem: ProblemId, kind: LetterKind): { own: boolean; load: () => Promise<string> } {
  const wanted = BORROWED[kind] ?? kind;
  const own = FILES[`./texts/${problem}/${wanted}.txt`];
  const load = own ?? FILES[`./texts/general/${wanted}.txt`];
  if (!load) throw new Error(`No letter for ${problem}/${kind}`);
  return { own: own !== undefined, load };
}
