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
  const wanted = BORROWED[kind] ?? kind;
  const own = FILES[`./texts/${problem}/${wanted}.txt`];
  if (own) return parseTemplate(await own());
  const general = FILES[`./texts/general/${wanted}.txt`];
  if (!general) throw new Error(`No letter for ${problem}/${kind}`);
  const [source, { problemWords }] = await Promise.all([general(), import('./problem-words')]);
  return parseTemplate(source, problemWords(problem));
}
