import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { ROOT } from './run-tool.ts';

/*
 * A bundler left alone cuts the windows' script into forty pieces, each found only when the one before has arrived: seven
 * waves of loading before the step stands there. Here a module goes into the first of a window's stages that needs it, and
 * each window asks for its stages in one go, before it has read a line.
 */

/** The stages in which windows come up, each with the modules that all else of it hangs on. */
const STAGES = {
  // What is read first of all: the disk and the words, while the rest is on its way. All words need the plural.
  store: [
    'lib/store/open-store.ts',
    'lib/store/late-rooms.ts',
    'lib/store/own-text-room.ts',
    'lib/i18n/plural.ts',
    'lib/i18n/choose-language.ts',
    'entrypoints/options/first-rows.ts',
  ],
  open: ['entrypoints/popup/open-screen.ts'],
  screen: ['entrypoints/popup/screen.tsx'],
  letter: [
    'entrypoints/popup/LetterPart.tsx',
    'entrypoints/popup/WhyPart.tsx',
    'entrypoints/popup/write-letter.ts',
    'lib/letters/letter-shelf.ts',
    'lib/letters/load-own-letter.ts',
    'lib/letters/problem-words.ts',
  ],
  log: ['entrypoints/options/start-page.tsx'],
  below: [
    'entrypoints/options/AutoBackupPart.tsx',
    'entrypoints/options/BackupReminder.tsx',
    'entrypoints/options/BinPart.tsx',
    'entrypoints/options/SyncPart.tsx',
    'lib/store/attention-room.ts',
    'lib/store/bin-room.ts',
    'lib/store/safety-room.ts',
    'lib/store/sync/sync-room.ts',
  ],
} as const satisfies Record<string, readonly string[]>;
type Stage = keyof typeof STAGES;

/** Stage after stage, as the windows with the screen and the window with the log need them. */
const SCREEN: readonly Stage[] = ['store', 'open', 'screen', 'letter'];
const LOG: readonly Stage[] = ['store', 'log', 'below'];

/** What each window asks for before it has read a line of its script. */
const ASKED_FOR: Readonly<Record<string, readonly Stage[]>> = {
  popup: SCREEN,
  sidepanel: SCREEN,
  options: LOG.filter((stage) => stage !== 'below'),
};

/** Words that stand on the screen from the first: one file of each language. */
const SCREEN_WORDS = ['popup.ts', 'steps.ts'];
const LANGUAGES = ['ru', 'en'];

/** The shop is Russian: its words come with the code, and whoever reads English waits a moment longer for others. */
const LIKELY = 'ru';

/**
 * Windows whose script waits for neither page nor style by itself: it asks the disk before they are there, and before the
 * browser draws a page on which there is nothing yet.
 */
const EARLY: readonly string[] = ['options'];

/** Empty modules that WXT puts into every window: no file of their own. */
const OF_WXT: ReadonlySet<string> = new Set(['\0virtual:wxt-html-plugins', '\0virtual:wxt-plugins']);

/** The modules that reach this one by plain imports, itself among them, as paths. */
function reachedFrom(id: string, importersOf: (id: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set([id]);
  for (const one of seen) for (const importer of importersOf(one)) seen.add(importer);
  return new Set([...seen].map((one) => relative(ROOT, one)));
}

/**
 * The chunk for a module that all these need; `null`: the bundler's choice. What a module imports is needed by at least the
 * same stages and words, so no two chunks ever need each other.
 */
function chunkOf(id: string, needing: ReadonlySet<string>): string | null {
  const language = LANGUAGES.find((one) => relative(ROOT, id).startsWith(`lib/i18n/${one}/`));
  if (language && SCREEN_WORDS.some((file) => needing.has(`lib/i18n/${language}/${file}`)))
    return language === LIKELY ? 'at-both' : `screen-words-${language}`;
  const needed = (stage: Stage) => STAGES[stage].some((path) => needing.has(path));
  const [screen, log] = [SCREEN.find(needed), LOG.find(needed)];
  if (OF_WXT.has(id)) return 'at-store';
  // Of what both windows need, little is needed before page and disk are asked. The rest is one file: each costs a request.
  if (screen && log && log !== 'below')
    return screen === 'store' || screen === 'open' ? 'at-store' : 'at-both';
  return screen || log ? `at-${[screen, log].filter(Boolean).join('-')}` : null;
}

/** The chunks that a window asks for, and all that they import. */
function filesOf(window: string, bundle: Rolldown.OutputBundle): readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const stages = ASKED_FOR[window] ?? [];
  const own = chunks.filter(({ name, isEntry }) => isEntry && name === window);
  // What is needed first is asked for first.
  const staged = stages.flatMap((stage) =>
    chunks.filter(({ name, isEntry }) => !isEntry && /^at-/.test(name) && name.includes(`-${stage}`)),
  );
  const files = new Set<string>();
  const add = (fileName: string): void => {
    if (files.has(fileName)) return;
    files.add(fileName);
    for (const imported of chunks.find((chunk) => chunk.fileName === fileName)?.imports ?? []) add(imported);
  };
  for (const { fileName } of [...own, ...staged]) add(fileName);
  return [...files];
}

/** Cuts the windows' script into few chunks, and has each window ask for its own in one go. */
export function fewChunks(): Plugin {
  // A module that was moved would leave its stage without a word, and the windows would be slow again.
  const words = LANGUAGES.flatMap((language) => SCREEN_WORDS.map((file) => `lib/i18n/${language}/${file}`));
  const gone = [...Object.values(STAGES).flat(), ...words].filter((path) => !existsSync(join(ROOT, path)));
  if (gone.length > 0) throw new Error(`scripts/few-chunks.ts names what is not there: ${gone.join(', ')}`);
  return {
    name: 'few-chunks',
    outputOptions(options) {
      // Scripts in pages are one file each.
      if (options.format !== 'es') return options;
      const groups = [
        {
          debugName: 'stages',
          name: (id: string, modules: { getModuleInfo(id: string): { importers: string[] } | null }) =>
            chunkOf(
              id,
              reachedFrom(id, (one) => modules.getModuleInfo(one)?.importers ?? []),
            ),
        },
      ];
      return { ...options, codeSplitting: { includeDependenciesRecursively: false, groups } };
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle }) {
        const window = /(\w+)\/index\.html$/.exec(path)?.[1];
        if (!window || !bundle) return html;
        const tags = filesOf(window, bundle as Rolldown.OutputBundle).map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', href: `/${file}` },
          injectTo: 'head' as const,
        }));
        const early = html.replace('<script type="module"', '<script type="module" async blocking="render"');
        return { html: EARLY.includes(window) ? early : html, tags };
      },
    },
  };
}
