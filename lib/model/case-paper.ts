import type { Language } from './settings';

/** A case as it is handed to somebody: everything in words already. */
export interface CasePaper {
  readonly language: Language;
  readonly title: string;
  /** What the order is: name and value. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly heading: string;
  /** Oldest first, as somebody who does not know the case reads it. */
  readonly contacts: readonly {
    readonly title: string;
    readonly lines: readonly string[];
    readonly text: string;
  }[];
  /** What was kept as evidence, in the order of its numbers. */
  readonly evidence: { readonly heading: string; readonly lines: readonly string[] };
  /** How it came about and what it proves. */
  readonly footer: string;
}
