import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { LETTER_KINDS, type LetterKind } from '../../lib/letters/letter-kind';
import { parseTemplate } from '../../lib/letters/parse-template';
import { problemWords } from '../../lib/letters/problem-words';
import type { Template } from '../../lib/letters/template';
import { asksForLaw, withLaw } from '../../lib/letters/with-law';
import { PROBLEMS, type ProblemId } from '../../lib/model/problem';
import { CHANNELS, type ChannelId } from '../../lib/model/step';

const ROOT = new URL('../../lib/letters/texts/', import.meta.url);

export interface LetterFile {
  /** `not-delivered/chat` */
  readonly path: string;
  readonly folder: string;
  readonly kind: LetterKind;
  /** The whole text, with the law of its problem where it leaves room for it. */
  readonly source: string;
  /** The file leaves room for the law of its problem. */
  readonly saysLaw: boolean;
  readonly template: Template;
  /** The problem it is shown for; the general ones borrow one that fits. */
  readonly problem: ProblemId;
  readonly channel: ChannelId;
}

/** What the general letters are shown for in the golden files. */
const SHOWN_FOR: Partial<Record<LetterKind, ProblemId>> = {
  dispute: 'defect',
  'more-data': 'defect',
  'self-service': 'defect',
  ombudsman: 'ozon-bank',
  police: 'received-but-missing',
  'refusal-notice': 'changed-mind',
  other: 'other',
};

/** What the law says of a problem, by problem: the text that its letters have in common. */
export const LAWS: ReadonlyMap<ProblemId, string> = new Map(
  PROBLEMS.flatMap((problem) => {
    const file = new URL(`${problem}/law.txt`, ROOT);
    return existsSync(file) ? [[problem, readFileSync(file, 'utf8')] as const] : [];
  }),
);

function letterFile(folder: string, name: string): LetterFile {
  const kind = LETTER_KINDS.find((each) => `${each}.txt` === name);
  const own = PROBLEMS.find((each) => each === folder);
  if (!kind || (!own && folder !== 'general')) throw new Error(`No letter can be called ${folder}/${name}`);
  const problem = own ?? SHOWN_FOR[kind] ?? 'refund-after-cancel';
  const law = LAWS.get(problem) ?? null;
  const file = readFileSync(new URL(`${folder}/${name}`, ROOT), 'utf8');
  const source = withLaw(file, law);
  return {
    path: `${folder}/${kind}`,
    folder,
    kind,
    source,
    saysLaw: asksForLaw(file),
    template: parseTemplate(source, own ? {} : problemWords(problem)),
    problem,
    channel: CHANNELS.find((each) => each === kind) ?? 'email',
  };
}

/** Every letter's file, read as the product reads it. */
export const LETTER_FILES: readonly LetterFile[] = readdirSync(ROOT).flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, ROOT))
    .filter((name) => name !== 'law.txt')
    .map((name) => letterFile(folder, name)),
);

/** The header of a law's file. */
export function headerOf(source: string): Readonly<Record<string, string>> {
  return parseTemplate(source).header;
}
