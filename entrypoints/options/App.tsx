import { useMemo } from 'preact/hooks';
import { BlankFigures } from '../../components/figures/BlankFigures';
import { PageHead } from '../../components/log/PageHead';
import { Toast } from '../../components/log/Toast';
import { lazy } from '../../components/shared/lazy';
import { CasesScreen } from './CasesScreen';
import { DataScreen } from './DataScreen';
import { LogScreen } from './LogScreen';
import { NewCaseScreen } from './NewCaseScreen';
import type { Page } from './page-state';
import { hashOf, type Route } from './route';
import { TakeScreen } from './TakeScreen';

// Few people write letters anew, and settings are set once.
const LettersScreen = lazy(async () => (await import('./LettersScreen')).LettersScreen);
const SettingsScreen = lazy(async () => (await import('./SettingsScreen')).SettingsScreen);
// The first rows stand before anything is counted.
const FiguresPart = lazy(async () => (await import('./FiguresPart')).FiguresPart);
const BackupReminder = lazy(async () => (await import('./BackupReminder')).BackupReminder);

const LINKS = {
  cases: hashOf({ view: 'cases', caseId: null }),
  log: hashOf({ view: 'log' }),
  letters: hashOf({ view: 'letters', letter: null }),
  settings: hashOf({ view: 'settings' }),
  newCase: hashOf({ view: 'new-case' }),
};

/** Where the log is looked at as a whole, what can be done with all of it stands below. */
const WITH_DATA: ReadonlySet<Route['view']> = new Set(['cases', 'log', 'settings']);

/** The page: head, what is looked at, what was just done, and the log as a whole. */
export function App({ page }: { page: Page }) {
  const words = page.words.value.log;
  const route = page.route.value;
  const { view } = route;
  const { query, matches, isSearching } = page.search;
  const loaded = page.log.loaded.value;
  const { cases, attempts } = page.log.counts.value;
  const searching = isSearching.value;
  const isBeginning = page.log.firstRows.value === null;
  const damaged = page.log.damaged.value.size;
  const { language } = page.words.value;
  const withData = searching || WITH_DATA.has(view);
  // It looks for itself at what it shows: a key in the search is no reason to draw it anew. Elsewhere it is hidden
  // and not gone: a backup that is being taken in goes on, and its bar is found again.
  const foot = useMemo(
    () => <footer hidden={!withData || !loaded}>{loaded && <DataScreen page={page} />}</footer>,
    [page, loaded, language, withData],
  );
  return (
    <>
      <PageHead
        view={searching ? 'log' : view === 'take' ? 'cases' : view}
        links={LINKS}
        query={query.value}
        onQuery={(text) => {
          query.value = text;
        }}
        found={loaded ? matches.value.count : null}
        words={words}
      />
      <main aria-busy={!loaded}>
        {page.log.lost.value && (
          <div class="note bad row" role="alert">
            <span>{words.lost}</span>
            <button
              type="button"
              class="button small"
              data-testid="accept-loss"
              onClick={() => void page.attempt(page.log.acceptLoss, null)}
            >
              {words.acceptLoss}
            </button>
          </div>
        )}
        {page.log.unreadable.value > 0 && (
          <p class="note bad" role="alert">
            {words.unreadableCases(page.log.unreadable.value)}
          </p>
        )}
        {damaged > 0 && (
          <p class="note bad" role="alert">
            {words.damagedCases(damaged)}
          </p>
        )}
        {cases > 0 && !searching && view === 'cases' && (
          <div class="figures-room">
            <BlankFigures />
            {loaded && <FiguresPart page={page} />}
          </div>
        )}
        {!loaded && (
          <p class="soft fine reading" data-testid="reading">
            {attempts > 0 ? words.loadingSoFar(attempts) : words.loading}
          </p>
        )}
        {isBeginning && view !== 'log' ? null : route.view === 'letters' && !searching ? (
          <LettersScreen page={page} letter={route.letter} />
        ) : view === 'settings' && !searching ? (
          <SettingsScreen page={page} />
        ) : !loaded && cases === 0 && page.log.firstRows.value?.length === 0 ? null : searching ||
          view === 'log' ? (
          <LogScreen page={page} />
        ) : view === 'new-case' ? (
          <NewCaseScreen page={page} />
        ) : view === 'take' ? (
          <TakeScreen page={page} />
        ) : (
          <CasesScreen page={page} />
        )}
      </main>
      {foot}
      {loaded && <BackupReminder page={page} />}
      <Toast toast={page.notice.value} undoLabel={words.undo} />
    </>
  );
}
