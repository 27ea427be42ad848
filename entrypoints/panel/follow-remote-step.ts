import { effect, signal } from '@preact/signals';
import type { NextStep } from '../../lib/model/next-step';
import { parcelKey } from '../../lib/model/order';
import type { AskBackground } from '../../lib/model/panel';
import type { FollowStep } from '../popup/session';

/** Has the background work the next step out: rules and ladders stay out of the page. The last step stands meanwhile. */
export function followRemoteStep(ask: AskBackground): FollowStep {
  return (atHand) => {
    const next = signal<NextStep | null>(null);
    effect(() => {
      const wanted = atHand.value;
      if (!wanted) return;
      const { order, parcel, problem, case: theCase } = wanted;
      const wish = { order, parcel: parcel && parcelKey(parcel), problem, caseId: theCase?.id ?? null };
      ask('next', wish).then(
        (step) => {
          if (atHand.peek() === wanted) next.value = step;
        },
        () => {},
      );
    });
    // Against the advice a step is taken in the popup: the page has no rules to work it out with.
    return { advised: next, next };
  };
}
