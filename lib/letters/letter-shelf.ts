import type { ProblemId } from '../model/problem';
import type { LetterKind } from './letter-kind';
import { parseTemplate } from './parse-template';
import type { Template } from './template';

/** Every letter's file, each loaded when it is asked for. */
const FILES = import.meta.glob<string>('./texts/*/*.txt', { query: '?raw', import: 'default' });

/** Steps without a text of their own borrow one. */
const BORROWED: Partial<Record<LetterKind, LetterKind>> = { faq: 'chat' };

/** Takes a letter from the shelf; see `loadLetter`. */
export async function readLetter(problem: ProblemId, kind: LetterKind): Promise<Template> {
  const { own, load } = fileOf(problem, kind);
  if (own) return parseTemplate(await load());
  const [source, { problemWords }] = await Promise.all([load(), import('./problem-words')]);
  return parseTemplate(source, problemWords(problem));
}

/** The letter's file as it stands. */
export function readSource(problem: ProblemId, kind: LetterKind): Promise<string> {
  return fileOf(problem, kind).load();
}

/** The problem's own file where it has one, else the general one. */
function fileOf(problem: ProblemId, kind: LetterKind): { own: boolean; load: () => Promise<string> } {
  const wanted = BORROWED[kind] ?? kind;
  const own = FILES[`./texts/${problem}/${wanted}.txt`];
  const load = own ?? FILES[`./texts/general/${wanted}.txt`];
  if (!load) throw new Error(`No letter for ${problem}/${kind}`);
  return { own: own !== undefined, load };
}
