import { attribute } from '../dom';
import type { Widgets } from '../widgets';

/** The embedded states of a page. */
export interface PageStates {
  /** The parsed states of a widget, in the page's order; broken and monstrous ones are left out. */
  readonly of: (widget: string) => readonly unknown[];
  /** The states as they stand there, unparsed. */
  readonly raw: (widget: string) => readonly string[];
  /** States of widgets with other names that hold all these words: a widget that was renamed. */
  readonly holding: (...words: readonly string[]) => readonly unknown[];
  readonly has: (widget: string) => boolean;
  readonly names: ReadonlySet<string>;
}

/** A real page's largest state has some 100 kB. */
const LONGEST_STATE = 10_000_000;

/** Never looked into: the pickup code, who collects it and where, and what the header knows of the account. */
const NEVER = new Set([
  'receiptCode',
  'orderDetailsItem',
  'addressBookBarWeb',
  'profileMenu',
  'profileMenuAnonymous',
]);

/** Indexes the states; each is parsed when it is asked for, and no other one ever is. */
export function readStates(elements: Widgets): PageStates {
  let left = 2 * LONGEST_STATE;

  const rawOf = (element: Element): string | null => {
    const json = attribute(element, 'data-state');
    if (!json || json.length > LONGEST_STATE || json.length > left) return null;
    left -= json.length;
    return json;
  };
  const raw = (widget: string): string[] =>
    NEVER.has(widget)
      ? []
      : inOrder(elements.named(widget))
          .map(rawOf)
          .filter((json) => json !== null);

  return {
    raw,
    of: (widget) => raw(widget).map(parse).filter(isObject),
    has: (widget) => elements.names.has(widget),
    names: elements.names,
    holding: (...words) =>
      [...elements.names]
        .flatMap(raw)
        .filter((json) => words.every((word) => json.includes(word)))
        .map(parse)
        .filter(isObject),
  };
}

/** `-default-1` comes before `-default-1-2`, wherever they stand on the page. */
function inOrder(elements: readonly Element[]): readonly Element[] {
  const nth = (element: Element): number =>
    Number(/-default-\d{1,4}-(\d{1,6})$/.exec(attribute(element, 'id') ?? '')?.[1] ?? 1);
  return [...elements].sort((one, other) => nth(one) - nth(other));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
