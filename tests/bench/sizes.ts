import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../../scripts/run-tool.ts';
import { firstLoadScripts, gzippedSize } from '../house/built.ts';
import { bundle } from './bundle.ts';
import type { Metric } from './metric.ts';
import { popupScripts } from './popup-scripts.ts';

const KB = 1000;

/** M8: the gzipped script that the popup loads before it shows, and that an order page gets. */
export async function sizes(): Promise<readonly Metric[]> {
  const hello = await bundledSize(
    "import { h, render } from 'preact'; render(h('main', null, 'hello'), document.body);",
  );
  const line = await bundledSize("console.log('hello');");
  const popup = gzippedSize('chrome-mv3', firstLoadScripts('chrome-mv3', 'popup.html')) / KB;
  const content = gzippedSize('chrome-mv3', ['order-page.js']) / KB;
  const elsewhere = gzippedSize('chrome-mv3', ['shop-page.js']) / KB;
  const tab = gzippedSize('chrome-mv3', ['overlay.js']) / KB;
  const marks = gzippedSize('chrome-mv3', ['order-list.js']) / KB;
  const unfolded = gzippedSize('chrome-mv3', ['overlay.js', 'panel.js', 'panel-words-ru.js']) / KB;
  return [
    {
      id: 'M8a',
      what: 'script with which the popup asks page and disk, gzipped',
      unit: 'kB',
      floor: hello,
      floorAgain: null,
      ours: popup,
      goal: { most: 30 },
      method: 'floor: Preact saying hello. The screen comes meanwhile; M8c has all of it.',
    },
    {
      id: 'M8b',
      what: 'script put into an order page, gzipped',
      unit: 'kB',
      floor: line,
      floorAgain: null,
      ours: content,
      goal: { most: 14 },
      method: 'floor: a script of one line.',
    },
    {
      id: 'M8d',
      what: 'script on the shop’s pages that are no orders, gzipped',
      unit: 'kB',
      floor: line,
      floorAgain: null,
      ours: elsewhere,
      goal: { most: 4 },
      method:
        'floor: a script of one line. It listens for an order’s address, and glances at the list of orders.',
    },
    {
      id: 'M8c',
      what: 'all script until step and message stand, gzipped',
      unit: 'kB',
      floor: hello,
      floorAgain: null,
      ours: (await popupScripts()) / KB,
      goal: { most: 60 },
      method: 'what the real popup asked for: words, rules and the letter of the chosen problem among it.',
    },
    {
      id: 'M8g',
      what: 'script of the tab on an order page, gzipped',
      unit: 'kB',
      floor: line,
      floorAgain: null,
      ours: tab,
      goal: { most: 8 },
      method: 'comes into the page only where there is something to say.',
    },
    {
      id: 'M8f',
      what: 'script of the marks on the list of orders, gzipped',
      unit: 'kB',
      floor: line,
      floorAgain: null,
      ours: marks,
      goal: { most: 15 },
      method: 'reader of the list and its marks: comes only where an order has a case or may be late.',
    },
    {
      id: 'M8e',
      what: 'tab and the panel that it unfolds into, gzipped',
      unit: 'kB',
      floor: hello,
      floorAgain: null,
      ours: unfolded,
      goal: { most: 45 },
      method: 'the panel and the words of one language come into the page only when the person opens it.',
    },
  ];
}

async function bundledSize(source: string): Promise<number> {
  const folder = mkdtempSync(join(ROOT, 'test-results', 'hello-'));
  try {
    writeFileSync(join(folder, 'hello.ts'), source);
    return (
      gzipSync(await bundle(join(folder, 'hello.ts').slice(ROOT.length), 'hello'), { level: 9 }).length / KB
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
