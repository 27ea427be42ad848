import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { AskedTab } from '../../lib/browser/ask-page';
import { attemptState } from '../../lib/case/attempt-state';
import {
  caseAbout,
  casesAbout,
  chosenParcel as chosenParcelOf,
  latestOpenCase,
} from '../../lib/case/case-at-hand';
import type { CaseInput } from '../../lib/case/case-view';
import { likelyProblem } from '../../lib/case/likely-problems';
import { answersAboutOrder } from '../../lib/case/order-answers';
import type { Attempt } from '../../lib/model/attempt';
import type { Case } from '../../lib/model/case';
import type { IsoDay } from '../../lib/model/day';
import type { NextStep } from '../../lib/model/next-step';
import type { Order, Parcel } from '../../lib/model/order';
import type { ProblemId } from '../../lib/model/problem';
import type { Profile } from '../../lib/model/profile';
import type { Reading } from '../../lib/model/reading';

/** What the next step follows from. */
export interface AtHand {
  readonly order: Order;
  readonly parcel: Parcel | null;
  readonly problem: ProblemId;
  readonly case: Case | null;
  /** What the person said, in this case and about the order. */
  readonly answers: Readonly<Record<string, string>>;
  readonly attempts: readonly Attempt[];
}

/** The advised step, and the one on the screen; `null` where there is no order, or it is still being worked out. */
export interface FollowedStep {
  readonly advised: ReadonlySignal<NextStep | null>;
  readonly next: ReadonlySignal<NextStep | null>;
}

/** Makes the signals of the step. `chosen` is the rung that the person takes against the advice. */
export type FollowStep = (
  atHand: ReadonlySignal<AtHand | null>,
  chosen: ReadonlySignal<string | null>,
  today: IsoDay,
) => FollowedStep;

/**
 * What the open popup knows: the page's order, what the person chose, and what is remembered about
 * it. Everything the screen shows is computed from these few signals.
 */
export function createSession(today: IsoDay, followStep: FollowStep) {
  /** `null` until the page has answered. */
  const reading = signal<Reading | null>(null);
  /** The tab whose page is read. */
  const tab = signal<AskedTab | null>(null);
  /** Blocks of the page may still be to come; the order can be typed in meanwhile. */
  const waiting = signal(false);
  const order = signal<Order | null>(null);
  const chosenParcel = signal<string | null>(null);
  const chosenProblem = signal<ProblemId | null>(null);
  /** The step that the person takes instead of the advised one. */
  const chosenRung = signal<string | null>(null);
  /** Which of several cases about the same parcel and problem is meant. */
  const chosenCase = signal<string | null>(null);
  const cases = signal<readonly Case[]>([]);
  const attempts = signal<readonly Attempt[]>([]);
  /** What papers say about the person; read when the first of them is written. */
  const profile = signal<Profile>({});
  /** The person is typing the order in by hand. */
  const typing = signal(false);
  /** The person looks at the report for the developers. */
  const reporting = signal(false);
  /** The person keeps what stands in front as evidence. */
  const keeping = signal(false);
  /** What was copied since the popup was opened. */
  const copied = signal<Attempt | null>(null);

  const latestCase = computed(() => latestOpenCase(cases.value, attempts.value));

  const parcel = computed<Parcel | null>(
    () =>
      order.value &&
      chosenParcelOf(order.value, chosenParcel.value ?? latestCase.value?.parcel ?? null, today),
  );

  const problem = computed<ProblemId>(() => {
    if (chosenProblem.value) return chosenProblem.value;
    if (latestCase.value) return latestCase.value.problem;
    return order.value ? likelyProblem(order.value, parcel.value, today) : 'other';
  });

  const siblings = computed(() => casesAbout(cases.value, parcel.value));

  /** Open cases about the same parcel and problem: each is about other items. */
  const twins = computed(() =>
    siblings.value.filter((one) => one.problem === problem.value && one.closed === null),
  );

  /** The case that the screen is about: same order, same parcel, same problem; closed ones come last. */
  const currentCase = computed<Case | null>(
    () =>
      twins.value.find(({ id }) => id === chosenCase.value) ??
      caseAbout(cases.value, parcel.value, problem.value),
  );

  const caseAttempts = computed(() => attempts.value.filter((one) => one.caseId === currentCase.value?.id));

  /** What the person said, in this case and about the order. */
  const answers = computed(() => currentCase.value?.answers ?? answersAboutOrder(siblings.value));

  const atHand = computed(
    () =>
      order.value && {
        order: order.value,
        parcel: parcel.value,
        problem: problem.value,
        case: currentCase.value,
        answers: answers.value,
        attempts: caseAttempts.value,
      },
  );

  /** All that the step follows from. */
  const caseInput = computed<CaseInput | null>(() => {
    if (!atHand.value) return null;
    const { case: theCase, ...situation } = atHand.value;
    return { ...situation, concerns: theCase?.items, closed: theCase?.closed ?? null, today };
  });

  const { advised, next } = followStep(atHand, chosenRung, today);

  /** The newest message of the order that was prepared and of which nothing more is known. */
  const prepared = computed(
    () => [...attempts.value].reverse().find((one) => attemptState(one) === 'prepared') ?? null,
  );

  return {
    today,
    reading,
    tab,
    waiting,
    order,
    chosenParcel,
    chosenProblem,
    chosenRung,
    chosenCase,
    cases,
    attempts,
    profile,
    typing,
    reporting,
    keeping,
    copied,
    parcel,
    problem,
    siblings,
    twins,
    currentCase,
    caseAttempts,
    answers,
    caseInput,
    advised,
    next,
    prepared,
  };
}

export type Session = ReturnType<typeof createSession>;
