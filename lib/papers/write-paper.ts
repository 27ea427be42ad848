import { answerBy } from '../case/answer-by';
import { correctOrder } from '../case/correct-order';
import { mainParcel } from '../case/main-parcel';
import { parcelOf } from '../case/parcel-of';
import type { FactName } from '../letters/facts';
import { type LetterInput, letterFacts } from '../letters/letter-facts';
import { loadLetter } from '../letters/load-letter';
import { renderLetter } from '../letters/render-letter';
import type { Template } from '../letters/template';
import type { Attempt } from '../model/attempt';
import type { Case } from '../model/case';
import type { IsoDay } from '../model/day';
import type { OwnText } from '../model/own-text';
import type { Paper, PaperKind } from '../model/paper';
import { CHANNELS, type ChannelId } from '../model/step';
import { calculate } from './calculate';
import { readPaper } from './read-paper';

export interface PaperInput {
  readonly theCase: Case;
  readonly attempts: readonly Attempt[];
  readonly kind: PaperKind;
  /** The case's answers and what is known about the person, by question id. */
  readonly answers: Readonly<Record<string, string>>;
  /** The text as the person left it; `null`: as the product writes it. */
  readonly draft: string | null;
  /** This paper in the person's own words, for every case; `null`: there are none. */
  readonly own: OwnText | null;
  readonly today: IsoDay;
}

/** A paper, or the names of the facts that it lacks. */
export type WrittenPaper =
  | { readonly ok: true; readonly paper: Paper; readonly subject: string | null; readonly edited: boolean }
  | { readonly ok: false; readonly missing: readonly FactName[] };

/** Writes the paper of a case: the person's own text where there is one, else the letter filled in. */
export async function writePaper(input: PaperInput): Promise<WrittenPaper> {
  const { draft } = input;
  const template = await templateOf(input);
  const letterInput = letterInputOf(input);
  const rendered = renderLetter(template, letterFacts(letterInput));
  if (!rendered.ok && draft === null) return rendered;
  const text = draft ?? (rendered.ok ? rendered.letter.text : '');
  return {
    ok: true,
    paper: readPaper(text, calculate(letterInput, text)),
    subject: rendered.ok ? rendered.letter.subject : null,
    edited: draft !== null,
  };
}

async function templateOf({ theCase: { problem }, kind, own }: PaperInput): Promise<Template> {
  if (!own) return loadLetter(problem, kind);
  const { chooseLetter } = await import('../letters/load-own-letter');
  return (await chooseLetter(problem, kind, own)).template;
}

function letterInputOf({ theCase, attempts, kind, answers, today }: PaperInput): LetterInput {
  const channel = channelOf(kind);
  return {
    ...correctOrder(theCase.order, parcelOf(theCase) ?? mainParcel(theCase.order, today), theCase.answers),
    problem: theCase.problem,
    concerns: theCase.items,
    channel,
    attempts,
    answers,
    today,
    answerBy: answerBy(channel, today),
  };
}

/** Through which channel a paper goes: a notice goes the way of a claim. */
function channelOf(kind: PaperKind): ChannelId {
  return CHANNELS.find((channel) => channel === kind) ?? 'claim';
}
