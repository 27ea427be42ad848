import { batch, computed, effect, signal } from '@preact/signals';
import type { ToastInWords } from '../../components/log/Toast';
import { chooseLanguage } from '../../lib/i18n/choose-language';
import type { IsoDay } from '../../lib/model/day';
import type { Language } from '../../lib/model/settings';
import type { Store } from '../../lib/store/store';
import { toStoreError } from '../../lib/store/store-error';
import { today } from '../../lib/today';
import { type Actions, createActions, type Undo } from './actions';
import { type BulkActions, createBulkActions } from './bulk-actions';
import type { FirstRows } from './first-rows';
import { loadPageWords, type PageWords } from './load-words';
import { createLogState, type LogState } from './log-state';
import { hearPageKeys } from './page-keys';
import { hashOf, type Route, readAsked, readRoute } from './route';
import { createSearch, type Search } from './search-state';
import { createSelection, type Selection } from './selection-state';

/** Everything the page is made of: the log, what is looked at, the words, and what was just done. */
export interface Page {
  readonly store: Store;
  readonly log: LogState;
  readonly search: Search;
  readonly selection: Selection;
  readonly actions: Actions;
  readonly bulk: BulkActions;
  readonly words: { readonly value: PageWords };
  readonly language: { readonly value: Language | null };
  readonly route: { readonly value: Route };
  readonly notice: { readonly value: ToastInWords | null };
  goTo(route: Route): void;
  chooseLanguage(language: Language | null): void;
  /** Does a piece of work and says that it is done, or why it failed and what helps. */
  attempt<T>(work: () => Promise<T>, done: string | null): Promise<T | null>;
  /** The same for what can be taken back: for ten seconds it is offered. Gives whether it was done. */
  perform(work: () => Promise<Undo>, done: string): Promise<boolean>;
  copy(text: string): Promise<void>;
  say(notice: ToastInWords | null): void;
  /** What was read ahead is there. */
  begin(first: Beginning): void;
  start(): Promise<void>;
}

/** Milliseconds: long enough to be read; twice that where there is something to decide. */
const NOTICE_TIME = 5_000;
const UNDO_TIME = 10_000;
/** Milliseconds after the last key: browsers refuse hundreds of new addresses in a row. */
const ADDRESS_TIME = 300;

/** What the page begins with: its first rows, and the words of the language that was chosen. */
export interface Beginning extends FirstRows {
  readonly words: PageWords;
}

/** @param likelyWords those it is drawn with until it is known which language was chosen */
export function createPage(store: Store, firstToday: IsoDay, likelyWords: PageWords): Page {
  const log = createLogState(store, firstToday, sayReadFailure);
  const language = signal<Language | null>(null);
  const words = signal(likelyWords);
  const openedAt = location.hash;
  const route = signal(readRoute(openedAt));
  const notice = signal<ToastInWords | null>(null);
  const search = createSearch(log, readAsked(openedAt));
  const actions = createActions(store);

  async function readSettings(): Promise<void> {
    language.value = (await store.settings()).language;
    words.value = await loadPageWords(chooseLanguage(language.value, navigator.languages));
  }

  let hiding: ReturnType<typeof setTimeout> | undefined;
  /** What went well goes by itself; what did not stays until something else is done. */
  function say(next: ToastInWords | null): void {
    clearTimeout(hiding);
    notice.value = next;
    if (next?.kind !== 'good') return;
    hiding = setTimeout(
      () => {
        notice.value = null;
      },
      next.undo ? UNDO_TIME : NOTICE_TIME,
    );
  }

  function sayReadFailure(error: unknown): void {
    say({ kind: 'bad', text: words.value.log.failure[toStoreError(error, 'read').code] });
  }

  /** What is asked stands in the address, so that it can be linked to and come back to. */
  function writeAddress(): void {
    let writing: ReturnType<typeof setTimeout> | undefined;
    let known = location.hash;
    window.addEventListener('hashchange', () => {
      known = location.hash;
    });
    effect(() => {
      const hash = hashOf(route.value, search.asked.value);
      clearTimeout(writing);
      writing = setTimeout(() => {
        // Somebody is just going elsewhere: that address counts.
        if (location.hash !== known || hash === hashOf(readRoute(known), readAsked(known))) return;
        history.replaceState(null, '', hash);
        known = location.hash;
      }, ADDRESS_TIME);
    });
  }

  const page: Page = {
    store,
    log,
    search,
    selection: createSelection(log, search),
    actions,
    bulk: createBulkActions(store, actions),
    words: computed(() => words.value),
    language: computed(() => language.value),
    route: computed(() => route.value),
    notice: computed(() => notice.value),
    goTo: (next) => {
      location.hash = hashOf(next);
    },
    chooseLanguage: (chosen) => {
      void page.attempt(() => store.saveSettings({ language: chosen }), null);
    },
    attempt: async (work, done) => {
      try {
        const result = await work();
        say(done === null ? null : { kind: 'good', text: done });
        return result;
      } catch (error) {
        say({ kind: 'bad', text: words.value.log.failure[toStoreError(error, 'write').code] });
        return null;
      }
    },
    perform: async (work, done) => {
      const undo = await page.attempt(work, null);
      if (!undo) return false;
      say({
        kind: 'good',
        text: done,
        undo: () => void page.attempt(undo, words.value.log.undone),
      });
      return true;
    },
    copy: async (text) => {
      const { copied, copyFailed } = words.value.log;
      try {
        await navigator.clipboard.writeText(text);
        say({ kind: 'good', text: copied });
      } catch {
        say({ kind: 'bad', text: copyFailed });
      }
    },
    say,
    begin: (first) => {
      batch(() => {
        language.value = first.chosen;
        words.value = first.words;
        log.begin(first.newest);
      });
    },
    start: async () => {
      store.subscribe((change) => {
        const following = change.kind === 'settings' ? readSettings() : log.follow(change);
        following.catch(sayReadFailure);
      });
      const follow = () => {
        route.value = readRoute(location.hash);
        search.ask(readAsked(location.hash));
        page.selection.none();
      };
      window.addEventListener('hashchange', follow);
      // Somebody went elsewhere while the first rows were read.
      if (location.hash !== openedAt) follow();
      hearPageKeys(document);
      writeAddress();
      // A tab stays open for days: what is due is due by the day on which it is looked at.
      document.addEventListener('visibilitychange', () => {
        log.turnTo(today()).catch(sayReadFailure);
      });
      effect(() => {
        document.documentElement.lang = words.value.language;
        document.title = words.value.log.title;
      });
      await log.load();
    },
  };
  return page;
}
