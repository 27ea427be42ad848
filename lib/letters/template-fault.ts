/** What is wrong with a text that is to become a letter. */
export const TEMPLATE_FAULTS = [
  /** No tag at all: `{заказ}`, `{order.x}`, `{}`. */
  'no-tag',
  /** `{` or `}` that belongs to no tag. */
  'lonely-brace',
  /** `{if …}` or `{each …}` without its `{end}`. */
  'not-closed',
  /** `{else}` or `{end}` that nothing opened. */
  'not-opened',
  /** Conditions and lists stand within each other deeper than anybody could read, or a list in a list. */
  'too-deep',
  /** No fact has this name. */
  'unknown-name',
  /** The fact may be unknown when the letter is written: `{if …}` has to ask for it first. */
  'unguarded',
  /** A row's fact outside its list. */
  'outside-list',
  /** Nothing that everybody may read. */
  'not-public',
  /** `{each …}` over what is no list. */
  'no-list',
  /** A flag or a list is asked for and never written. */
  'not-written',
  /** Forms for one, few and many where nothing is counted. */
  'not-counted',
  /** `year` behind what is no day. */
  'no-day',
] as const;
export type TemplateFaultKind = (typeof TEMPLATE_FAULTS)[number];

/** A fault and where it stands: `at` counts UTF-16 units from the beginning of the text that was read. */
export interface TemplateFault {
  readonly kind: TemplateFaultKind;
  readonly at: number;
  /** The tag or the name concerned, as it was written. */
  readonly found: string;
}

/** A text that breaks the grammar of `README.md`. Thrown while reading it, never while rendering. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly fault: TemplateFault;

  constructor(kind: TemplateFaultKind, found: string, at: number) {
    super(`${kind} at ${at}: ${found}`);
    this.fault = { kind, found, at };
  }
}
