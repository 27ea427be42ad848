import { OUTCOMES, type Outcome } from './attempt';
import { type IsoDay, isIsoDay } from './day';

/** What a person wrote down during a call; what was not said is empty. */
export interface TypedCall {
  /** Who answered. */
  readonly who: string;
  readonly number: string;
  /** `null`: nothing was answered yet. */
  readonly outcome: Outcome | null;
  readonly promisedOn: IsoDay | null;
  readonly said: string;
}

export const NOTHING_SAID: TypedCall = { who: '', number: '', outcome: null, promisedOn: null, said: '' };

/** Reads what was kept of a call; what is not understood was not said. Never throws. */
export function readTypedCall(kept: string | null): TypedCall {
  let parsed: unknown = null;
  try {
    parsed = JSON.parse(kept ?? 'null');
  } catch {
    return NOTHING_SAID;
  }
  if (typeof parsed !== 'object' || parsed === null) return NOTHING_SAID;
  const { who, number, outcome, promisedOn, said } = parsed as Readonly<Record<string, unknown>>;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    who: text(who),
    number: text(number),
    outcome: OUTCOMES.find((one) => one === outcome) ?? null,
    promisedOn: typeof promisedOn === 'string' && isIsoDay(promisedOn) ? promisedOn : null,
    said: text(said),
  };
}
