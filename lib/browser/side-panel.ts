import { browser } from 'wxt/browser';

/** Firefox's name for it; the polyfill's types know of it, Chrome's of the other. */
interface Beside {
  readonly sidebarAction?: { readonly open: () => Promise<void> };
  readonly sidePanel?: { readonly open: (where: { windowId: number }) => Promise<void> };
}

/** Opens the side panel beside this window's tabs. Call it in the press itself: the browser opens none unasked. */
export async function openSidePanel(): Promise<void> {
  const { sidebarAction, sidePanel } = { ...chromeOf(), ...(browser as Beside) };
  if (sidebarAction) {
    await sidebarAction.open();
    return;
  }
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await sidePanel?.open({ windowId: id });
}

/** Chrome's own object: the polyfill hands on only what it knows. */
function chromeOf(): Beside {
  return (Reflect.get(globalThis, 'chrome') as Beside | undefined) ?? {};
}
