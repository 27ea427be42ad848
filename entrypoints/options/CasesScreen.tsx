import { useRef } from 'preact/hooks';
import { CaseList } from '../../components/log/CaseList';
import { Empty } from '../../components/log/Empty';
import type { CaseState } from '../../lib/model/case';
import { ordersLink } from '../../lib/rules/channels';
import { CaseScreen } from './CaseScreen';
import { caseInWords } from './case-in-words';
import type { CaseView } from './log-state';
import type { Page } from './page-state';
import { hashOf } from './route';

/** The cases on the left, the chosen one on the right; unless one is chosen, the one due first. */
export function CasesScreen({ page }: { page: Page }) {
  const words = page.words.value;
  const views = page.log.views.value;
  const route = page.route.value;
  /** Which case was shown where none was asked for: it does not run away from under somebody's hands. */
  const kept = useRef<string | null>(null);
  const wanted = route.view === 'cases' ? route.caseId : null;
  // Where something was lost, an empty log is no occasion for a welcome: the page says what was lost.
  if (views.length === 0 && page.log.lost.value) return null;
  if (views.length === 0) {
    return <Empty ordersLink={ordersLink} newCaseLink={hashOf({ view: 'new-case' })} words={words.log} />;
  }
  const chosen = wanted === null ? byItself(views, kept.current) : withId(views, wanted);
  if (wanted === null) kept.current = chosen?.case.id ?? null;
  return (
    <div class={wanted === null ? 'columns' : 'columns chosen'}>
      <CaseList
        cases={views}
        inWords={(view) =>
          caseInWords(view, page.log.today.value, page.log.damaged.value.has(view.case.id), words)
        }
        chosenId={chosen?.case.id ?? null}
        words={words.log}
      />
      {chosen ? (
        <div>
          <a class="back" href={hashOf({ view: 'cases', caseId: null })}>
            {words.log.backToCases}
          </a>
          <CaseScreen key={chosen.case.id} page={page} view={chosen} />
        </div>
      ) : (
        <section class="empty">
          <p>{words.log.noCase}</p>
          <a href={hashOf({ view: 'cases', caseId: null })}>{words.log.backToCases}</a>
        </section>
      )}
    </div>
  );
}

function withId(views: readonly CaseView[], id: string | null): CaseView | undefined {
  return views.find((view) => view.case.id === id);
}

/** The case shown so far, else the one that is due first. */
function byItself(views: readonly CaseView[], shown: string | null): CaseView | undefined {
  const inState = (state: CaseState) => views.find((view) => view.state === state);
  return withId(views, shown) ?? inState('needs-you') ?? inState('waiting') ?? views[0];
}
