import { computed } from '@preact/signals';
import { chosenStep, nextStep } from '../../lib/case/next-step';
import type { FollowStep } from './session';

/** Works the step out at once, as a window of the extension can. */
export const followStep: FollowStep = (atHand, chosen, today) => {
  const input = computed(() => {
    if (!atHand.value) return null;
    const { case: theCase, ...situation } = atHand.value;
    return { ...situation, concerns: theCase?.items, closed: theCase?.closed ?? null, today };
  });
  const advised = computed(() => input.value && nextStep(input.value));
  /** The advised one, unless the person chose another that the case still has. */
  const next = computed(() => {
    const rung = chosen.value;
    if (!input.value || rung === null || rung === advised.value?.rung) return advised.value;
    return chosenStep(input.value, rung) ?? advised.value;
  });
  return { advised, next };
};
