import { describe, expect, it } from 'vitest';
import { codeOf, PRODUCT, sourceFiles } from './sources.ts';

/** What no file of the product may do, and why. */
const FORBIDDEN: readonly { readonly why: string; readonly code: RegExp; readonly where?: RegExp }[] = [
  {
    why: 'ask the network for anything',
    code: /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|\bEventSource\b|sendBeacon|WebTransport|RTCPeerConnection|importScripts|new Image\b/,
  },
  {
    why: 'make markup out of text',
    code: /\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe/,
  },
  { why: 'make code out of text', code: /\beval\s*\(|new Function\b|setTimeout\(\s*['"`]/ },
  {
    why: 'read the clock: only lib/today.ts does, all others are told the day',
    code: /\bDate\.now\b|new Date\(\s*\)|\bDate\(\s*\)|Temporal\.Now/,
  },
  {
    why: 'look into what the site stores: in a page such a call reaches the site’s own',
    where:
      /^lib\/page\/|^lib\/today|^entrypoints\/(?:order|shop|other|describe)-page|^entrypoints\/(?:overlay|panel|type-here)/,
    code: /document\.cookie|\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|\bcaches\b/,
  },
];

describe('no file of the product may', () => {
  for (const { why, code, where = /./ } of FORBIDDEN) {
    it(why, () => {
      const files = sourceFiles(PRODUCT).filter((file) => where.test(file) && file !== 'lib/today.ts');
      expect(files.length).toBeGreaterThan(0);
      expect(files.filter((file) => code.test(codeOf(file)))).toEqual([]);
    });
  }
});
