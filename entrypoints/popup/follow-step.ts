import { computed } from '@preact/signals';
import { nextStep } from '../../lib/case/next-step';
import type { FollowStep } from './session';

/** Works the next step out at once, as a window of the extension can. */
export const followStep: FollowStep = (atHand, today) =>
  computed(() => {
    if (!atHand.value) return null;
    const { case: theCase, ...situation } = atHand.value;
    const [answers, closed] = [theCase?.answers ?? {}, theCase?.closed ?? null];
    return nextStep({ ...situation, answers, closed, today });
  });
