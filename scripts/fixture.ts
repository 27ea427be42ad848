import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { runnerImport } from 'vite';
import { type IsoDay, isIsoDay } from '../lib/model/day.ts';
import { failWith } from './fail-with.ts';
import { makeInventor } from './fixture/invent.ts';
import { takeOwnPart } from './fixture/take-part.ts';
import { ROOT } from './run-tool.ts';

const HOW = `npm run fixture -- <saved page.html> --name <order-that-…> [--address <its address>] [--today YYYY-MM-DD]
Makes a folder in tests/fixtures/page/ out of a page that you saved (Ctrl+S, «web page, complete» or «HTML only»).`;

/** `npm run fixture`: a saved page becomes a test page about nobody, with a draft of what reading it must give. */
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { name: { type: 'string' }, address: { type: 'string' }, today: { type: 'string' } },
  });
  const [file] = positionals;
  if (!file || !values.name || !/^[a-z0-9-]+$/.test(values.name)) throw new Error(HOW);
  const html = readFileSync(file, 'utf8');
  const address = values.address ?? addressInside(html);
  if (!address) throw new Error(`The page does not say where it is from.\n${HOW}`);

  const { window } = new JSDOM(html);
  const inventor = makeInventor();
  const part = takeOwnPart(window.document, inventor);
  if (part.widgets.length === 0) throw new Error('The page holds no block of an order, a list or a return.');

  const folder = join(ROOT, 'tests', 'fixtures', 'page', values.name);
  if (existsSync(folder)) throw new Error(`There is a fixture of that name already: ${folder}`);
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  if (!isIsoDay(today)) throw new Error(HOW);
  const page = {
    address: new URL(inventor.link(address), new URL(address).origin).href,
    today,
  };
  const source = `${part.blocks}\n<!-- states -->\n${part.states}\n`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'source.html'), source);
  writeFileSync(join(folder, 'page.json'), `${JSON.stringify(page, null, 2)}\n`);
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(await readDraft(source, page), null, 2)}\n`);
  console.log(`${folder}
  taken: ${part.widgets.join(', ')}
  Look through source.html: whatever still speaks of you, replace it by hand.
  Then correct expected.json where it is wrong: the test holds reading to it.`);
} catch (error) {
  failWith(error);
}

/** Browsers write a saved page's address into it, as a comment or as the canonical link. */
function addressInside(html: string): string | null {
  const found =
    /<!-- saved from url=\(\d+\)(https:\/\/[^ ]+) -->/.exec(html)?.[1] ??
    /<link rel="canonical" href="(https:\/\/[^"]+)"/.exec(html)?.[1];
  return found?.replaceAll('&amp;', '&') ?? null;
}

/** What the reader makes of it today: a draft, for a person to correct. */
async function readDraft(source: string, page: { address: string; today: IsoDay }): Promise<unknown> {
  const [blocks, states] = source.split('<!-- states -->');
  const { window } = new JSDOM(
    `<div id="layoutPage"><div data-widget="profileMenu"></div>${blocks}</div><div class="client-state">${states}</div>`,
  );
  // The reader takes the browser's own prototypes when it is loaded: they must stand there before.
  for (const name of ['Document', 'Element', 'Node', 'NodeFilter', 'HTMLCollection'] as const) {
    Object.assign(globalThis, { [name]: window[name] });
  }
  const { module } = await runnerImport<typeof import('../lib/page/read-page.ts')>(
    join(ROOT, 'lib/page/read-page.ts'),
  );
  const { layouts: _, ...reading } = module.readPage(window.document, page.address, page.today);
  return reading;
}
