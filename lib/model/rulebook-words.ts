import type { ProblemId } from './problem';
import type { Language } from './settings';
import type { ChannelId } from './step';

/** A step in words: what to do, and how to get there line by line. */
export interface RungWords {
  readonly title: string;
  readonly how: readonly string[];
}

export interface ChannelWords {
  readonly name: string;
  /** What to have at hand. */
  readonly ready: string;
}

/**
 * The rulebook in one language. Texts may hold `{value}`, `{from}`, `{due}` and `{day}`; what stands in
 * square brackets is left out where one of its figures is not known.
 */
export interface RulebookWords {
  readonly language: Language;
  readonly groups: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<ProblemId, string>>;
  /** By rung. */
  readonly rungs: Readonly<Record<string, RungWords>>;
  /** By `problem/rung`: one more line that comes before the others. */
  readonly advice: Readonly<Record<string, string>>;
  /** Why a rung, by `problem/rung` or by rung. */
  readonly because: Readonly<Record<string, string>>;
  readonly sentences: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, string>>;
  readonly acts: Readonly<Record<string, string>>;
  /** A penalty with its formula. */
  readonly penalty: string;
  readonly contact: string;
  readonly channels: Readonly<Record<ChannelId, ChannelWords>>;
  readonly places: Readonly<Record<string, string>>;
  readonly shifts: Readonly<Record<'weekend' | 'holiday', string>>;
  readonly fromPage: string;
  readonly fromPerson: string;
  readonly questions: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, string>>;
  readonly safety: Readonly<Record<string, string>>;
}
