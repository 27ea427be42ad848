import { attribute, findAll } from './dom';

/** A parcel on the page of its order, and on no other page. */
export const SHIPMENT = 'shipmentWidget';

/** Finds elements by the whole name of their widget. */
export interface Widgets {
  readonly named: (name: string) => readonly Element[];
  /** Names that stand on the page. */
  readonly names: ReadonlySet<string>;
}

/** The two places in which the shop's page says a thing. */
export interface PageWidgets {
  /** The visible blocks: `<div data-widget="shipmentWidget">`. The names held from 2023 to 2026. */
  readonly blocks: Widgets;
  /**
   * The elements that carry the embedded states: `<div id="state-shipmentWidget-3300018-default-1">`. The whole name
   * counts: `state-orderInfo-…` stands in the header of every page.
   */
  readonly states: Widgets;
}

/** A real page has a hundred of each; so many are looked at, and so many of each are kept, of a hostile one. */
const MOST_SEEN = 200_000;
const MOST_KEPT = 5_000;

/** Blocks and states in one pass over the page: going over its elements is most of what reading costs. */
export function findWidgets(document: Document): PageWidgets {
  const blocks = new Index();
  const states = new Index();
  for (const element of findAll(document, '[data-widget],[id^="state-"]', MOST_SEEN)) {
    const widget = attribute(element, 'data-widget');
    if (widget !== null) blocks.add(widget, element);
    else states.add(attribute(element, 'id')?.split('-', 2)[1], element);
  }
  return { blocks, states };
}

class Index implements Widgets {
  private readonly found = new Map<string, Element[]>();
  private kept = 0;

  add(name: string | undefined, element: Element): void {
    if (!name || this.kept === MOST_KEPT) return;
    this.kept += 1;
    const list = this.found.get(name);
    if (list) list.push(element);
    else this.found.set(name, [element]);
  }

  named(name: string): readonly Element[] {
    return this.found.get(name) ?? [];
  }

  get names(): ReadonlySet<string> {
    return new Set(this.found.keys());
  }
}
