import { SplitForm } from '../../components/keeping/SplitForm';
import { useKeepingWords } from '../../components/keeping/use-keeping-words';
import { concernedItems, itemKey } from '../../lib/case/concerned-items';
import { parcelOf } from '../../lib/case/parcel-of';
import { type Parcel, parcelKey } from '../../lib/model/order';
import { mergeInto, splitOff } from './arrange-cases';
import type { CaseView } from './case-view';
import { nameAttempts } from './name-attempts';
import type { Page } from './page-state';
import { useStored } from './use-stored';

/** Cases of one order: another one is joined to this, or a part of this becomes one by itself. */
export function TogetherPart({ page, view }: { page: Page; view: CaseView }) {
  const { steps, popup, language } = page.words.value;
  const words = useKeepingWords(language);
  const { store } = page;
  const theCase = view.case;
  const evidence = useStored(store, () => store.evidenceOfCase(theCase.id), 'evidence') ?? [];
  const others = page.log.briefs.value.filter(
    (one) => one.orderNumber === theCase.orderNumber && one.id !== theCase.id,
  );
  if (!words) return null;
  const own = parcelOf(theCase);
  const shown = own ? [own] : theCase.order.parcels;
  const parcels = shown.flatMap((parcel) => {
    const key = parcelKey(parcel);
    return key === null
      ? []
      : [{ id: key, text: `${words.splitParcel} ${parcel.posting ?? key}${goodsOf(parcel)}` }];
  });
  const items = shown.flatMap((parcel) =>
    concernedItems({ ...theCase.order, parcels: [parcel] }, parcel, theCase.items).flatMap((item) => {
      const key = itemKey(item);
      return key === null ? [] : [{ id: key, text: item.name ?? key, parcel: parcelKey(parcel) }];
    }),
  );
  const attempts = nameAttempts(view.attempts, page.words.value);
  const merge = async (id: string) => {
    const from = await store.caseById(id);
    if (from) await page.perform(() => mergeInto(store, from, theCase), words.merged);
  };
  return (
    <>
      {others.length > 0 && (
        <section class="keeping" aria-labelledby="together-title">
          <h2 id="together-title">{words.together}</h2>
          <p class="soft fine">{words.mergeNote}</p>
          <div class="row">
            {others.map((other) => (
              <button
                type="button"
                key={other.id}
                class="button small"
                data-testid="case-merge"
                data-case={other.id}
                onClick={() => void merge(other.id)}
              >
                {words.merge(steps.problems[other.problem], other.item)}
              </button>
            ))}
          </div>
        </section>
      )}
      {(attempts.length > 1 || parcels.length > 1 || items.length > 1) && (
        <SplitForm
          attempts={attempts}
          evidence={evidence.map(({ id, name }) => ({ id, text: name }))}
          parcels={parcels}
          items={items}
          label={popup.parcels}
          words={words}
          onSplit={(split) => void page.perform(() => splitOff(store, theCase, split), words.splitDone)}
        />
      )}
    </>
  );
}

function goodsOf({ items }: Parcel): string {
  const names = items.flatMap((item) => item.name ?? []);
  return names.length === 0 ? '' : `: ${names.slice(0, 2).join(', ')}`;
}
