import type { Attempt, AttemptEvent } from './attempt';
import type { Case } from './case';
import type { Instant } from './day';
import type { Letter } from './letter';
import type { NextStep } from './next-step';
import type { Order } from './order';
import type { ProblemId } from './problem';
import type { Reading } from './reading';
import type { GuideWords, ReasonWords, StepWords } from './rulebook-words';
import type { Language } from './settings';
import type { ChannelId } from './step';

/**
 * What the panel on an order's page asks the background, which has the log. One line per question. Every one is
 * about the order whose page it comes from; whatever names the person stays with the background.
 */
export interface PanelQuestions {
  /** When it opens: the order as the page shows it, and the words. */
  readonly start: [ask: object, answer: PanelStart];
  /** The cases and contacts of the order. */
  readonly log: [ask: object, answer: PanelLog];
  /** Keeps what the page says of the order; gives what is known of it in all. */
  readonly 'remember-order': [ask: { readonly order: Order }, answer: Order];
  /** The step to take now. */
  readonly next: [ask: StepWish, answer: NextStep];
  /** The letter of a step. */
  readonly letter: [ask: LetterWish, answer: PanelLetter];
  readonly 'add-attempt': [ask: { readonly case: Case; readonly attempt: Attempt }, answer: null];
  readonly 'append-event': [ask: { readonly id: string; readonly event: AttemptEvent }, answer: Attempt];
  /** Takes back what the panel wrote down a moment ago: the contact goes into the bin, a fact is there no more. */
  readonly 'remove-attempt': [ask: { readonly id: string }, answer: null];
  readonly 'take-back-event': [ask: { readonly id: string; readonly event: AttemptEvent }, answer: null];
  readonly 'put-case': [ask: { readonly case: Case }, answer: null];
  readonly 'answer-case': [ask: CaseAnswer, answer: Case];
  readonly draft: [ask: { readonly name: string }, answer: string | null];
  readonly 'save-draft': [ask: { readonly name: string; readonly text: string | null }, answer: null];
  /** Behind «Почему?». */
  readonly reasons: [ask: object, answer: ReasonWords];
  /** Behind «Как это сделать». */
  readonly guide: [ask: object, answer: GuideWords];
  /** Whether the page shows a field that a message can be put into: where the cursor stood, or the only one. */
  readonly 'find-field': [ask: object, answer: boolean];
  /** Puts as much of the text there as fits. Sends nothing. */
  readonly insert: [ask: { readonly text: string }, answer: Inserted];
  /** Opens all contacts in a tab; nothing of them comes into the page. */
  readonly 'open-log': [ask: { readonly place: string }, answer: null];
  /** Opens the popup; `false` where the browser refuses. */
  readonly 'open-popup': [ask: object, answer: boolean];
}

/** What became of a text that was to be put into a field. */
export type Inserted =
  /** The first `taken` characters stand in the field; the whole would take `parts` parts. */
  | { readonly state: 'typed'; readonly taken: number; readonly parts: number }
  /** No field, no room in it, or a field that takes nothing. */
  | { readonly state: 'no-field' | 'full' | 'refused' };

export type PanelQuestion = keyof PanelQuestions;

export type AskBackground = <About extends PanelQuestion>(
  about: About,
  ask: PanelQuestions[About][0],
) => Promise<PanelQuestions[About][1]>;

export interface PanelStart {
  readonly reading: Reading;
  readonly language: Language;
  readonly steps: StepWords;
}

export interface PanelLog {
  readonly cases: readonly Case[];
  readonly attempts: readonly Attempt[];
}

/** What a step is asked for: the parcel and the problem that are chosen, and the case about them. */
export interface StepWish {
  readonly order: Order;
  readonly parcel: string | null;
  readonly problem: ProblemId;
  readonly caseId: string | null;
}

export interface LetterWish extends StepWish {
  readonly kind: string;
  readonly channel: ChannelId;
}

/** A letter; or what it lacks, or that it names the person: then it is for the popup. */
export type PanelLetter =
  | { readonly state: 'written'; readonly letter: Letter; readonly own: 'used' | 'broken' | null }
  | { readonly state: 'private' };

export interface CaseAnswer {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly at: Instant;
}

/** What the panel is given by the tab that it unfolds from. */
export interface PanelPlace {
  readonly root: ShadowRoot;
  readonly host: HTMLElement;
  readonly title: string;
  readonly move: string;
  readonly fold: string;
  /** Asks the background; rejects with an error that has the `code` of a failing log. */
  readonly ask: AskBackground;
  readonly close: () => void;
  readonly toOtherEdge: () => void;
}

/** Unfolds the panel; gives the way to fold it. */
export type UnfoldPanel = (place: PanelPlace) => { readonly fold: () => void; readonly refresh: () => void };
