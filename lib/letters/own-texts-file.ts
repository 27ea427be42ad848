import type { OwnText } from '../model/own-text';
import { PROBLEMS } from '../model/problem';
import { LETTER_KINDS } from './letter-kind';
import { LONGEST_OWN_TEXT } from './own-letter';

const FORMAT = 'poryadok-letters';
const VERSION = 1;

/** What a file of own letters holds, or why it is not taken; `skipped` names the letters that are left out. */
export type OwnTextsFile =
  | { readonly ok: true; readonly texts: readonly OwnText[]; readonly skipped: readonly string[] }
  | { readonly ok: false; readonly reason: 'not-ours' | 'newer' };

/** Own letters as a file to be given to somebody else: texts alone, nothing of any order. */
export function writeOwnTextsFile(texts: readonly OwnText[]): string {
  const letters = [...texts]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, subject, text, changedAt }) => ({ id, subject, text, changedAt }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, letters }, null, 2)}\n`;
}

/** Reads such a file; it may be anything. A text may be broken in its grammar: whoever uses it checks it. */
export function readOwnTextsFile(file: string): OwnTextsFile {
  const parsed = parse(file);
  const { format, version, letters } = (parsed ?? {}) as Readonly<Record<string, unknown>>;
  if (format !== FORMAT || typeof version !== 'number' || !Array.isArray(letters))
    return { ok: false, reason: 'not-ours' };
  if (version > VERSION) return { ok: false, reason: 'newer' };
  const texts = new Map<string, OwnText>();
  const skipped: string[] = [];
  for (const letter of letters) {
    const own = toOwnText(letter);
    if (own) texts.set(own.id, own);
    else skipped.push(nameOf(letter));
  }
  return { ok: true, texts: [...texts.values()], skipped };
}

function parse(file: string): unknown {
  try {
    const parsed: unknown = JSON.parse(file);
    return typeof parsed === 'object' ? parsed : null;
  } catch {
    return null;
  }
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

function toOwnText(letter: unknown): OwnText | null {
  const { id, subject, text, changedAt } = (letter ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || !isLetterId(id)) return null;
  if (typeof text !== 'string' || text.trim() === '' || text.length > LONGEST_OWN_TEXT) return null;
  if (subject !== null && typeof subject !== 'string') return null;
  if (typeof changedAt !== 'string' || !INSTANT.test(changedAt)) return null;
  return { id, subject, text, changedAt: changedAt as OwnText['changedAt'] };
}

/** `not-delivered/chat` and nothing else: a letter that no step would ever ask for is left out. */
export function isLetterId(id: string): boolean {
  const [problem, kind, ...more] = id.split('/');
  return (
    more.length === 0 &&
    PROBLEMS.some((one) => one === problem) &&
    LETTER_KINDS.some((one) => one === kind && one !== 'faq')
  );
}

function nameOf(letter: unknown): string {
  const { id } = (letter ?? {}) as Readonly<Record<string, unknown>>;
  return typeof id === 'string' ? id.slice(0, 60) : '?';
}
