import { useEffect, useState } from 'preact/hooks';
import { ManualOrder } from '../../components/popup/ManualOrder';
import { TYPED_ORDER_DRAFT } from '../../lib/model/draft-name';
import { PROBLEMS, type ProblemId } from '../../lib/model/problem';
import { readTypedOrder, type TypedOrder, typedOrder } from '../../lib/model/typed-order';
import type { Page } from './page-state';

/** A case without the popup: the order and what went wrong are typed in. */
export function NewCaseScreen({ page }: { page: Page }) {
  const [problem, setProblem] = useState<ProblemId>('not-delivered');
  const [kept, setKept] = useState<TypedOrder | null | undefined>(undefined);
  const { log: words, popup, steps } = page.words.value;
  const { store } = page;

  useEffect(() => {
    let current = true;
    // Typed in the popup, or taken from a page by the browser's menu.
    const show = (draft: string | null) => current && setKept(readTypedOrder(draft));
    store.draft(TYPED_ORDER_DRAFT).then(show, () => show(null));
    return () => {
      current = false;
    };
  }, [store]);

  if (kept === undefined) return null;
  return (
    <section class="narrow">
      <h1>{words.caseByHand}</h1>
      <label class="field">
        <span>{words.caseProblem}</span>
        <select
          data-testid="case-problem"
          value={problem}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            setProblem(PROBLEMS.find((one) => one === chosen) ?? 'other');
          }}
        >
          {PROBLEMS.map((one) => (
            <option key={one} value={one}>
              {steps.problems[one]}
            </option>
          ))}
        </select>
      </label>
      <ManualOrder
        known={null}
        kept={kept}
        words={{ ...popup, manual: { ...popup.manual, save: words.caseOpen } }}
        onSave={async (typed) => {
          const id = await page.attempt(
            () => page.actions.openCase(typedOrder(typed, null), problem),
            words.saved,
          );
          if (id === null) return;
          await store.saveDraft(TYPED_ORDER_DRAFT, null).catch(() => {});
          page.goTo({ view: 'cases', caseId: id });
        }}
        onCancel={() => page.goTo({ view: 'cases', caseId: null })}
      />
    </section>
  );
}
