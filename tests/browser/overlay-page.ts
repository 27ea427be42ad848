import { expect, type Frame, type Page } from '@playwright/test';

/** What stands in the tab's closed shadow, which only the debugger may look into. */
export interface SeenOverlay {
  readonly text: string;
  /** The middles of its buttons, in the page's pixels: the line, the move, the close. */
  readonly buttons: readonly { readonly x: number; readonly y: number }[];
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

interface CdpNode {
  readonly nodeId: number;
  readonly localName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly CdpNode[];
}

/** How many tabs of ours stand in the page. */
export function countOverlays(page: Page): Promise<number> {
  return page.locator('poryadok-overlay').count();
}

/** The panel's own document, once it stands in the page. */
export async function panelIn(page: Page): Promise<Frame> {
  await expect.poll(() => page.frames().length).toBe(2);
  const [, frame] = page.frames();
  if (!frame) throw new Error('The panel is gone again.');
  await frame.getByTestId('order-number').waitFor();
  // A press right after the panel came is taken for one that was meant for the page.
  await page.waitForTimeout(500);
  return frame;
}

/** Looks at the tab as it stands on the page; `null` where there is none. */
export async function seeOverlay(page: Page): Promise<SeenOverlay | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = nodesOf(root as CdpNode).find((node) => node.localName === 'poryadok-overlay');
    if (!host) return null;
    const inside = nodesOf(host);
    const boxOf = async (nodeId: number) => {
      const { model } = await session.send('DOM.getBoxModel', { nodeId });
      const [left = 0, top = 0] = model.border;
      return { left, top, width: model.width, height: model.height };
    };
    const buttons = inside.filter((node) => node.localName === 'button');
    const boxes = await Promise.all(buttons.map(({ nodeId }) => boxOf(nodeId)));
    return {
      text: textIn(inside),
      buttons: boxes.map(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 })),
      box: await boxOf(host.nodeId),
    };
  } finally {
    await session.detach();
  }
}

function nodesOf(node: CdpNode): readonly CdpNode[] {
  return [node, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(nodesOf)];
}

/** The line itself: the text of the part that is read aloud. */
function textIn(nodes: readonly CdpNode[]): string {
  const status = nodes.find((node) => node.attributes?.includes('status'));
  return (status ? nodesOf(status) : []).map((node) => node.nodeValue).join('');
}
