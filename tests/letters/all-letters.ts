import { letterFacts } from '../../lib/letters/letter-facts';
import { LETTER_KINDS, type LetterKind } from '../../lib/letters/letter-kind';
import { loadLetter } from '../../lib/letters/load-letter';
import { renderLetter } from '../../lib/letters/render-letter';
import type { Letter } from '../../lib/model/letter';
import { PROBLEMS, type ProblemId } from '../../lib/model/problem';
import { CHANNELS } from '../../lib/model/step';
import { FACT_SETS } from './fact-sets';

export interface Written {
  readonly name: string;
  readonly problem: ProblemId;
  readonly kind: LetterKind;
  readonly set: keyof typeof FACT_SETS;
  readonly letter: Letter;
}

const SETS = Object.keys(FACT_SETS) as (keyof typeof FACT_SETS)[];

/** What the popup would show: every problem through every kind with every set of facts. */
export async function writeAll(): Promise<readonly Written[]> {
  const written: Written[] = [];
  for (const problem of PROBLEMS) {
    for (const kind of LETTER_KINDS) {
      const template = await loadLetter(problem, kind);
      const channel = CHANNELS.find((each) => each === kind) ?? 'email';
      for (const set of SETS) {
        const rendered = renderLetter(template, letterFacts(FACT_SETS[set](problem, channel)));
        const name = `${problem}/${kind} (${set})`;
        if (rendered.ok) written.push({ name, problem, kind, set, letter: rendered.letter });
      }
    }
  }
  return written;
}
