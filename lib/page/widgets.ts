import { attribute, findAll } from './dom';

/** Finds elements by the whole name of their widget. */
export interface Widgets {
  readonly named: (name: string) => readonly Element[];
  /** Names that stand on the page. */
  readonly names: ReadonlySet<string>;
}

/** The visible blocks: `<div data-widget="shipmentWidget">`. The names held from 2023 to 2026. */
export function findBlocks(document: Document): Widgets {
  return byName(findAll(document, '[data-widget]'), (element) => attribute(element, 'data-widget'));
}

/**
 * The elements that carry the embedded states: `<div id="state-shipmentWidget-3300018-default-1">`. The whole
 * name counts: `state-orderInfo-…` stands in the header of every page.
 */
export function findStateElements(document: Document): Widgets {
  return byName(
    findAll(document, '[id^="state-"]'),
    (element) => attribute(element, 'id')?.split('-', 2)[1] ?? null,
  );
}

function byName(elements: readonly Element[], nameOf: (element: Element) => string | null): Widgets {
  const found = new Map<string, Element[]>();
  for (const element of elements) {
    const name = nameOf(element);
    if (!name) continue;
    const list = found.get(name);
    if (list) list.push(element);
    else found.set(name, [element]);
  }
  return { named: (name) => found.get(name) ?? [], names: new Set(found.keys()) };
}
