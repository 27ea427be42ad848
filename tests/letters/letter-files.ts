import { readdirSync, readFileSync } from 'node:fs';
import { LETTER_KINDS, type LetterKind } from '../../lib/letters/letter-kind';
import { parseTemplate } from '../../lib/letters/parse-template';
import { problemWords } from '../../lib/letters/problem-words';
import type { Template } from '../../lib/letters/template';
import { PROBLEMS, type ProblemId } from '../../lib/model/problem';
import { CHANNELS, type ChannelId } from '../../lib/model/step';

const ROOT = new URL('../../lib/letters/texts/', import.meta.url);

export interface LetterFile {
  /** `not-delivered/chat` */
  readonly path: string;
  readonly folder: string;
  readonly kind: LetterKind;
  readonly source: string;
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

function letterFile(folder: string, name: string): LetterFile {
  const kind = LETTER_KINDS.find((each) => `${each}.txt` === name);
  const own = PROBLEMS.find((each) => each === folder);
  if (!kind || (!own && folder !== 'general')) throw new Error(`No letter can be called ${folder}/${name}`);
  const problem = own ?? SHOWN_FOR[kind] ?? 'refund-after-cancel';
  const source = readFileSync(new URL(`${folder}/${name}`, ROOT), 'utf8');
  return {
    path: `${folder}/${kind}`,
    folder,
    kind,
    source,
    template: parseTemplate(source, own ? {} : problemWords(problem)),
    problem,
    channel: CHANNELS.find((each) => each === kind) ?? 'email',
  };
}

/** Every letter's file, read as the product reads it. */
export const LETTER_FILES: readonly LetterFile[] = readdirSync(ROOT).flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, ROOT)).map((name) => letterFile(folder, name)),
);
