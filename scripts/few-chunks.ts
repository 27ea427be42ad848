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
    'entrypoints/options/load-words.ts',
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

/** The shop is Russian: whoever reads English waits a moment longer for the words. */
const SCREEN_WORDS = ['lib/i18n/ru/popup.ts', 'lib/i18n/ru/steps.ts'];
const LIKELY_WORDS: Readonly<Record<string, readonly string[]>> = {
  popup: SCREEN_WORDS,
  sidepanel: SCREEN_WORDS,
  options: ['lib/i18n/ru/log.ts', 'lib/i18n/ru/popup.ts', 'lib/i18n/ru/rulebook.ts'],
};

/** Windows whose script waits for neither page nor style by itself: it asks the disk before they are there. */
const EARLY: readonly string[] = ['options'];

const stageNames = Object.keys(STAGES) as readonly Stage[];

/** The stages whose modules reach this one by plain imports. */
function stagesOf(id: string, importersOf: (id: string) => readonly string[]): ReadonlySet<Stage> {
  const seen = new Set([id]);
  for (const one of seen) for (const importer of importersOf(one)) seen.add(importer);
  const paths = new Set([...seen].map((one) => relative(ROOT, one)));
  return new Set(stageNames.filter((stage) => STAGES[stage].some((path) => paths.has(path))));
}

/**
 * The chunk for what these stages need; `null`: the bundler's choice. What a module imports is needed by at least the
 * same stages, so no two chunks ever need each other.
 */
function chunkOf(stages: ReadonlySet<Stage>): string | null {
  const first = (window: readonly Stage[]) => window.find((stage) => stages.has(stage)) ?? '';
  const names = [...new Set([first(SCREEN), first(LOG)])].filter(Boolean);
  return names.length > 0 ? `at-${names.join('-')}` : null;
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
  const words = chunks.filter(({ facadeModuleId }) =>
    LIKELY_WORDS[window]?.includes(relative(ROOT, facadeModuleId ?? '')),
  );
  const files = new Set(own.flatMap(({ fileName, imports }) => [fileName, ...imports]));
  for (const { fileName } of [...staged, ...words]) files.add(fileName);
  for (const file of files) {
    for (const imported of chunks.find(({ fileName }) => fileName === file)?.imports ?? [])
      files.add(imported);
  }
  return [...files];
}

/** Cuts the windows' script into few chunks, and has each window ask for its own in one go. */
export function fewChunks(): Plugin {
  // A module that was moved would leave its stage without a word, and the windows would be slow again.
  const gone = [...Object.values(STAGES), ...Object.values(LIKELY_WORDS)]
    .flat()
    .filter((path) => !existsSync(join(ROOT, path)));
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
            chunkOf(stagesOf(id, (one) => modules.getModuleInfo(one)?.importers ?? [])),
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
        const early = html.replace('<script type="module"', '<script type="module" async');
        return { html: EARLY.includes(window) ? early : html, tags };
      },
    },
  };
}
