/** A line of its own: here the letter says what the law gives in its problem. */
const LAW_LINE = /^\{law\}\n/m;

/** True where the letter leaves room for it. */
export function asksForLaw(source: string): boolean {
  return LAW_LINE.test(source);
}

/**
 * A letter's file with the text of its problem's `law.txt` in the place left for it, so that e-mail, claim and suit
 * argue alike and a change of the law is made once. `null`: the problem has none, and the line goes.
 */
export function withLaw(source: string, law: string | null): string {
  const text = law === null ? '' : `${law.slice(law.indexOf('\n---\n') + 5).trimEnd()}\n`;
  return source.replace(LAW_LINE, () => text);
}
