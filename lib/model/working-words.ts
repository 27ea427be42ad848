import type { PaymentState } from './order';
import type { Language } from './settings';

type Sentence = (day: string | null, title: string | null) => string;

/** What is said about the facts behind a step, the other steps and the penalty day by day. */
export interface WorkingWords {
  readonly language: Language;
  readonly facts: string;
  readonly others: string;
  /** Facts of the order, by the id of the answer that corrects them. */
  readonly labels: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<'page' | 'person', string>>;
  readonly unknown: string;
  readonly correct: string;
  readonly tell: string;
  readonly onPage: (value: string) => string;
  readonly undo: string;
  readonly forget: string;
  readonly choose: string;
  readonly notMoney: string;
  readonly payments: Readonly<Record<PaymentState, string>>;
  readonly soldBy: Readonly<Record<'ozon' | 'seller', string>>;

  readonly alternatives: string;
  readonly take: string;
  /** Why a step is not the advised one, by the reason; it may speak of a day or of another step's title. */
  readonly whyNot: Readonly<Record<string, Sentence>>;
  /** What a step costs or gives away, by rung. */
  readonly costs: Readonly<Record<string, string>>;
  /** What comes after the step, by what becomes of it: the title of what follows, and from which day. */
  readonly follows: {
    readonly head: string;
    readonly promised: string;
  } & Readonly<Record<'refused' | 'partly' | 'no-answer', (title: string, day: string | null) => string>>;
  readonly chosen: (title: string) => string;
  readonly back: string;

  /** Several parcels, and the price of the one in dispute is not known. */
  readonly noParcelSum: string;
  readonly penalty: {
    readonly summary: (sum: string, count: number) => string;
    readonly formula: (base: string, percent: string, count: number, sum: string) => string;
    readonly capped: (cap: string) => string;
    readonly reached: (day: string) => string;
    readonly notReached: (cap: string) => string;
    readonly noCap: string;
    readonly head: Readonly<Record<'day' | 'rate' | 'sum', string>>;
    readonly run: (first: string, last: string, count: number) => string;
    readonly still: string;
    readonly court: string;
    readonly disputed: string;
    readonly unsettled: string;
    readonly oneOfMany: string;
    readonly base: string;
  };
}
