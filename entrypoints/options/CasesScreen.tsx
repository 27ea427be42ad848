import { useRef } from 'preact/hooks';
import { CaseList } from '../../components/log/CaseList';
import { Empty } from '../../components/log/Empty';
import type { CaseState } from '../../lib/model/case';
import { ordersLink } from '../../lib/rules/channels';
import { CaseScreen } from './CaseScreen';
import { caseInWords } from './case-in-words';
import type { CaseBrief } from './case-view';
import type { Page } from './page-state';
import { hashOf } from './route';

/** The cases on the left, the chosen one on the right; unless one is chosen, the one due first. */
export function CasesScreen({ page }: { page: Page }) {
  const words = page.words.value;
  const briefs = page.log.briefs.value;
  const route = page.route.value;
  /** Which case was shown where none was asked for: it does not run away from under somebody's hands. */
  const kept = useRef<string | null>(null);
  const wanted = route.view === 'cases' ? route.caseId : null;
  // Where something was lost, an empty log is no occasion for a welcome: the page says what was lost.
  if (briefs.length === 0 && page.log.lost.value) return null;
  if (briefs.length === 0) {
    if (!page.log.loaded.value) return null;
    return <Empty ordersLink={ordersLink} newCaseLink={hashOf({ view: 'new-case' })} words={words.log} />;
  }
  const chosen = wanted === null ? byItself(briefs, kept.current) : withId(briefs, wanted);
  if (wanted === null) kept.current = chosen?.id ?? null;
  const view = chosen && page.log.view(chosen.id);
  return (
    <div class={wanted === null ? 'columns' : 'columns chosen'}>
      <CaseList
        cases={briefs}
        inWords={(brief) =>
          caseInWords(brief, page.log.today.value, page.log.damaged.value.has(brief.id), words)
        }
        chosenId={chosen?.id ?? null}
        words={words.log}
      />
      {chosen ? (
        <div>
          <a class="back" href={hashOf({ view: 'cases', caseId: null })}>
            {words.log.backToCases}
          </a>
          {view && <CaseScreen key={chosen.id} page={page} view={view} />}
        </div>
      ) : !page.log.loaded.value ? null : (
        <section class="empty">
          <p>{words.log.noCase}</p>
          <a href={hashOf({ view: 'cases', caseId: null })}>{words.log.backToCases}</a>
        </section>
      )}
    </div>
  );
}

function withId(briefs: readonly CaseBrief[], id: string | null): CaseBrief | undefined {
  return briefs.find((brief) => brief.id === id);
}

/** The case shown so far, else the one that is due first. */
function byItself(briefs: readonly CaseBrief[], shown: string | null): CaseBrief | undefined {
  const inState = (state: CaseState) => briefs.find((brief) => brief.state === state);
  return withId(briefs, shown) ?? inState('needs-you') ?? inState('waiting') ?? briefs[0];
}
