import { answerBy } from '../../lib/case/answer-by';
import { exampleInput } from '../../lib/letters/example-input';
import { FACTS, type FactName } from '../../lib/letters/facts';
import { letterFacts } from '../../lib/letters/letter-facts';
import { LETTER_KINDS, type LetterKind } from '../../lib/letters/letter-kind';
import { type LetterSource, letterSource } from '../../lib/letters/letter-source';
import { lettersOfProblem } from '../../lib/letters/letters-of-problem';
import { loadBuiltIn } from '../../lib/letters/load-own-letter';
import { type OwnFault, readOwnLetter } from '../../lib/letters/own-letter';
import { PUBLIC_FACTS } from '../../lib/letters/public-facts';
import { renderLetter } from '../../lib/letters/render-letter';
import type { Template } from '../../lib/letters/template';
import type { IsoDay } from '../../lib/model/day';
import type { Letter } from '../../lib/model/letter';
import { PROBLEMS, type ProblemId } from '../../lib/model/problem';
import { CHANNELS } from '../../lib/model/step';

/** Which letter is looked at. */
export interface LetterPlace {
  readonly problem: ProblemId;
  readonly kind: LetterKind;
}

/** A letter that can be rewritten: the product's text and what it is written with. */
export interface Rewritable extends LetterPlace {
  readonly source: LetterSource;
  readonly builtIn: Template;
}

/** What the text as it stands comes to. */
export interface Looked {
  readonly faults: readonly OwnFault[];
  /** The example, the names of what it would ask for, or `null` while there are faults. */
  readonly preview: Letter | readonly FactName[] | null;
}

/** `not-delivered/chat`, else the first letter of the problem, else the first of all. */
export function placeOf(id: string | null): LetterPlace {
  const [named, kindName] = (id ?? '').split('/');
  const problem = PROBLEMS.find((one) => one === named) ?? 'not-delivered';
  const kinds = lettersOfProblem(problem);
  const kind = LETTER_KINDS.find((one) => one === kindName && one !== 'faq') ?? kinds[0] ?? 'chat';
  return { problem, kind };
}

export async function loadRewritable({ problem, kind }: LetterPlace): Promise<Rewritable> {
  const [source, builtIn] = await Promise.all([letterSource(problem, kind), loadBuiltIn(problem, kind)]);
  return { problem, kind, source, builtIn };
}

/** Checks a text while it is typed and fills it in with an invented order. */
export function lookAt({ problem, kind, builtIn }: Rewritable, own: LetterSource, today: IsoDay): Looked {
  const read = readOwnLetter(own, builtIn, kind === 'social');
  if (!read.ok) return { faults: read.faults, preview: null };
  const channel = CHANNELS.find((one) => one === kind) ?? 'email';
  const input = { ...exampleInput(problem, channel, today), answerBy: answerBy(channel, today) };
  const rendered = renderLetter(read.template, letterFacts(input));
  return { faults: [], preview: rendered.ok ? rendered.letter : rendered.missing };
}

/** Names that may stand in the letter, each as it is best written: guarded where it may be unknown. */
export function namesFor({ kind, builtIn }: Rewritable): readonly { name: string; tag: string }[] {
  const words = Object.keys(builtIn.words);
  const names = [...Object.keys(FACTS), ...['trouble', 'ask', 'demand']].filter(
    (name, index, all) => all.indexOf(name) === index,
  );
  return names
    .filter((name) => kind !== 'social' || words.includes(name) || PUBLIC_FACTS.some((one) => one === name))
    .map((name) => ({ name, tag: tagOf(name as FactName) }));
}

const ALWAYS: readonly FactName[] = ['order', 'today', 'answer-by', 'trouble', 'ask', 'demand'];

function tagOf(name: FactName): string {
  const kind: string = FACTS[name];
  if (kind === 'list')
    return name === 'items' ? `{each items}— {item}{end}` : ATTEMPTS_TAG.replace('LIST', name);
  if (kind === 'flag') return `{if ${name}}…{end}`;
  const written = name.startsWith('days-') ? `{${name}: день|дня|дней}` : `{${name}}`;
  return ALWAYS.includes(name) ? written : `{if ${name}}${written}{end}`;
}

const ATTEMPTS_TAG =
  '{each LIST}— {attempt-day}: {attempt-way}{if attempt-number}, № {attempt-number}{end}{end}';
