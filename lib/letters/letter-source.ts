import type { ProblemId } from '../model/problem';
import type { LetterKind } from './letter-kind';
import { readSource } from './letter-shelf';

/** The product's own text of a letter, as its file has it; the subject is `null` where the letter has none. */
export interface LetterSource {
  readonly subject: string | null;
  readonly text: string;
}

/** For a person who wants to change it: the text between header and end, names in braces. */
export async function letterSource(problem: ProblemId, kind: LetterKind): Promise<LetterSource> {
  const source = await readSource(problem, kind);
  const cut = source.indexOf('\n---\n');
  const subject = /^subject: (.*)$/m.exec(source.slice(0, cut))?.[1]?.trim() ?? null;
  return { subject, text: source.slice(cut + 5).trimEnd() };
}
