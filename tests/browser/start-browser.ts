import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { builtFolder } from '../../scripts/build-extension.ts';
import { prepareProfile, unpackedId } from './prepare-profile.ts';
import { openToolbarPopup, type ToolbarPopup } from './toolbar.ts';

/** A browser of its own with the built extension in it and a profile that is thrown away. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  /** The one tab that stands there at the start. */
  readonly tab: Page;
  /** The extension's service worker: where the test reaches the extension's own functions. */
  readonly worker: Worker;
  /** The address of one of the extension's pages, such as `options.html`. */
  readonly pageAddress: (page: string) => string;
  /** Presses the extension's button on the toolbar, with `tab` (the first one unless told) in front. */
  readonly pressToolbar: (tab?: Page) => Promise<ToolbarPopup>;
  readonly close: () => Promise<void>;
  /** Kills every process of this browser at once, as a power cut does; the folder stays. */
  readonly crash: () => Promise<void>;
}

export interface BrowserWishes {
  /** What the browser says it speaks: `ru` or `en`. */
  readonly language?: 'ru' | 'en';
  readonly headless?: boolean;
  /** Changes the copy of the built extension before it is loaded. */
  readonly alter?: (folder: string) => void;
  /** Folders of other unpacked extensions, to stand beside the built one. */
  readonly beside?: readonly string[];
  /** Where extension and profile are kept, for a browser that is started again; thrown away if not given. */
  readonly folder?: string;
  /** More switches for the browser. */
  readonly switches?: readonly string[];
  /** `host:port` of a proxy that all of the browser's own connections go through. */
  readonly proxy?: string;
}

const LAUNCH_PATIENCE_MS = 60_000;
const ACTION_PATIENCE_MS = 15_000;

/**
 * Starts Chromium with the extension. The extension is copied first: a build that runs meanwhile must
 * not pull the files from under the browser. Nothing that the browser does by itself reaches the network.
 */
export async function startBrowser(wishes: BrowserWishes = {}): Promise<ExtensionBrowser> {
  const folder = wishes.folder ?? realpathSync(mkdtempSync(join(tmpdir(), 'poryadok-')));
  const extension = join(folder, 'extension');
  const profile = join(folder, 'profile');
  if (!existsSync(profile)) {
    cpSync(builtFolder('chrome'), extension, { recursive: true });
    wishes.alter?.(extension);
    prepareProfile(profile, extension);
  }
  const throwAway = () => {
    if (!wishes.folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    const context = await launch(profile, extension, wishes);
    context.setDefaultTimeout(ACTION_PATIENCE_MS);
    const worker = await ownWorker(context, unpackedId(extension));
    const tab = context.pages()[0] ?? (await context.newPage());
    const port = Number(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]);
    return {
      context,
      tab,
      worker,
      pageAddress: (page) => new URL(page, worker.url()).href,
      pressToolbar: (front = tab) => openToolbarPopup(port, worker, front),
      async close() {
        await context.close();
        throwAway();
      },
      async crash() {
        const gone = context.waitForEvent('close', { timeout: LAUNCH_PATIENCE_MS });
        for (const id of processesOf(profile)) process.kill(id, 'SIGKILL');
        await gone;
      },
    };
  } catch (error) {
    throwAway();
    throw error;
  }
}

/** The extension's service worker; other extensions that stand beside it have theirs. */
async function ownWorker(context: BrowserContext, id: string): Promise<Worker> {
  const isOwn = (worker: Worker): boolean => new URL(worker.url()).host === id;
  return (
    context.serviceWorkers().find(isOwn) ??
    (await context.waitForEvent('serviceworker', { predicate: isOwn, timeout: LAUNCH_PATIENCE_MS }))
  );
}

function launch(profile: string, extension: string, wishes: BrowserWishes): Promise<BrowserContext> {
  const { language = 'ru', headless = true, beside = [], proxy, switches = [] } = wishes;
  const extensions = [extension, ...beside].join(',');
  return chromium.launchPersistentContext(profile, {
    executablePath: programOfChromium(),
    // Playwright's own headless switch starts a shell without extensions; Chromium's new one is the browser.
    headless: false,
    timeout: LAUNCH_PATIENCE_MS,
    viewport: headless ? { width: 1280, height: 800 } : null,
    locale: language === 'ru' ? 'ru-RU' : 'en-GB',
    args: [
      // The screen that headless Chromium makes up is too low for a popup of full height; a window would warn of
      // Playwright's switches, and a person who practises has no use for that.
      ...(headless ? ['--headless=new', '--screen-info={1600x1200}'] : ['--test-type']),
      `--load-extension=${extensions}`,
      `--disable-extensions-except=${extensions}`,
      // The toolbar popup is shown to nobody on Playwright's own pipe, only on this port.
      '--remote-debugging-port=0',
      `--accept-lang=${language}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      ...switches,
      ...(proxy ? [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
}

/** The processes that were started for this profile and no other, by what Linux tells of each. */
function processesOf(profile: string): readonly number[] {
  const isOurs = (id: string): boolean => {
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0').includes(`--user-data-dir=${profile}`);
    } catch {
      // It has ended meanwhile.
      return false;
    }
  };
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isOurs(name))
    .map(Number);
}

function programOfChromium(): string {
  const path = process.env.CHROME_PATH;
  if (!path)
    throw new Error(
      'CHROME_PATH names no Chromium: run the tests by `npm test -- browser`, which finds one.',
    );
  return path;
}
