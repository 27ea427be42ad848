import type { FactName, Facts } from './facts';

/** A part of a text, in the order in which it is written; `at` is where its tag stands in the text that was read. */
export type Piece = string | Variable | Condition | Loop;

/** `{placed}`, `{placed year}`, `{days-late: день|дня|дней}` */
export interface Variable {
  readonly kind: 'variable';
  readonly name: FactName;
  readonly withYear: boolean;
  /** Forms for one, few and many; `null` where nothing is counted. */
  readonly forms: readonly [string, string, string] | null;
  readonly at: number;
}

/** `{if promised and not received} … {else} … {end}` */
export interface Condition {
  readonly kind: 'condition';
  /** All of them hold. */
  readonly tests: readonly { readonly name: FactName; readonly known: boolean }[];
  readonly body: readonly Piece[];
  readonly otherwise: readonly Piece[];
  readonly at: number;
}

/** `{each items} … {end}` */
export interface Loop {
  readonly kind: 'loop';
  readonly name: FactName;
  readonly body: readonly Piece[];
  readonly at: number;
}

/** A letter before its facts. */
export interface Template {
  readonly id: string;
  /** Facts without which the letter says nothing. */
  readonly needs: readonly FactName[];
  /** `null` where the channel has no subject line. */
  readonly subject: readonly Piece[] | null;
  readonly body: readonly Piece[];
  /** The header as it stands, every line by its key. */
  readonly header: Readonly<Record<string, string>>;
  /** The problem in words, where one text serves several problems. */
  readonly words: Facts;
}
