import type { ProblemId } from './problem';
import type { Language } from './settings';
import type { ChannelId } from './step';

export interface ChannelWords {
  readonly name: string;
  /** What to have at hand. */
  readonly ready: string;
}

/** Problems and steps by name. */
export interface StepWords {
  readonly language: Language;
  readonly groups: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<ProblemId, string>>;
  /** By rung: what to do. */
  readonly titles: Readonly<Record<string, string>>;
}

/**
 * Why a step, and on what ground. Texts may hold `{value}`, `{from}`, `{due}` and `{day}`; what stands in
 * square brackets is left out where one of its figures is not known.
 */
export interface ReasonWords {
  readonly language: Language;
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
  readonly shifts: Readonly<Record<'weekend' | 'holiday', string>>;
  readonly fromPage: string;
  readonly fromPerson: string;
}

/** How a step is taken, what to collect for it, what to be careful of, what to ask. */
export interface GuideWords {
  readonly language: Language;
  /** By rung, line by line. */
  readonly ways: Readonly<Record<string, readonly string[]>>;
  /** By `problem/rung`: one more line that comes before the others. */
  readonly advice: Readonly<Record<string, string>>;
  readonly questions: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, string>>;
  readonly safety: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
  readonly channelGuide: ChannelGuideWords;
}

/** What is said about a channel itself. */
export interface ChannelGuideWords {
  readonly ready: string;
  readonly wait: string;
  readonly noAnswer: string;
  readonly link: string;
  readonly places: string;
  readonly closed: (name: string, instead: readonly string[]) => string;
  readonly source: string;
  /** By mark: how well a fact is founded. */
  readonly marks: Readonly<Record<string, string>>;
}

/** The rulebook in one language, whole. */
export interface RulebookWords extends StepWords, ReasonWords, GuideWords {}
