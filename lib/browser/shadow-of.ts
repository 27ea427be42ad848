import { browser } from 'wxt/browser';

type WithShadow = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** An element's shadow tree, closed ones too: browsers show them to extensions, each in its own way. */
export function shadowOf(element: Element): ShadowRoot | null {
  const own = (element as WithShadow).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  const dom: unknown =
    Reflect.get(browser, 'dom') ?? Reflect.get(Reflect.get(globalThis, 'chrome') ?? {}, 'dom');
  const look: unknown = typeof dom === 'object' && dom !== null && Reflect.get(dom, 'openOrClosedShadowRoot');
  if (typeof look !== 'function' || !(element instanceof HTMLElement)) return element.shadowRoot;
  return (look.call(dom, element) as ShadowRoot | null) ?? null;
}
