import type { Page } from '@playwright/test';

/** A mark on the list of orders, whose shadow only the debugger may look into. */
export interface SeenMark {
  /** What is read aloud: the end of the order's number, and what is said of it. */
  readonly said: string;
  /** What stands there; `''`: a dot. */
  readonly text: string;
  readonly isShown: boolean;
  /** Its classes. */
  readonly look: string;
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

const nodesOf = (node: CdpNode): readonly CdpNode[] => [
  node,
  ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(nodesOf),
];
const textOf = (node: CdpNode | undefined): string =>
  (node ? nodesOf(node) : []).map(({ nodeValue }) => nodeValue).join('');

/** The marks that stand on the page, in the order of the rows. */
export async function seeMarks(page: Page): Promise<readonly SeenMark[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = nodesOf(root as CdpNode).find(({ localName }) => localName === 'poryadok-marks');
    const items = (host ? nodesOf(host) : []).filter(({ localName }) => localName === 'li');
    return await Promise.all(
      items.map(async ({ children = [] }) => {
        const [mark, said] = children;
        if (!mark) throw new Error('A mark without a place.');
        const look = mark.attributes?.[mark.attributes.indexOf('class') + 1] ?? '';
        const { model } = await session.send('DOM.getBoxModel', { nodeId: mark.nodeId });
        const [left = 0, top = 0] = model.border;
        return {
          said: textOf(said),
          text: textOf(mark),
          isShown: !look.includes('off'),
          look,
          box: { left, top, width: model.width, height: model.height },
        };
      }),
    );
  } finally {
    await session.detach();
  }
}
