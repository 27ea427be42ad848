import { SplitForm } from '../../components/keeping/SplitForm';
import { useKeepingWords } from '../../components/keeping/use-keeping-words';
import { formatDay } from '../../lib/i18n/format-day';
import { attemptDay } from '../../lib/model/attempt-moment';
import { type Parcel, parcelKey } from '../../lib/model/order';
import { mergeInto, splitOff } from './arrange-cases';
import type { CaseView } from './case-view';
import type { Page } from './page-state';

/** Cases of one order: another one is joined to this, or a part of this becomes one by itself. */
export function TogetherPart({ page, view }: { page: Page; view: CaseView }) {
  const { log, rulebook, popup, language } = page.words.value;
  const words = useKeepingWords(language);
  const theCase = view.case;
  const others = page.log.briefs.value.filter(
    (one) => one.orderNumber === theCase.orderNumber && one.id !== theCase.id,
  );
  if (!words) return null;
  const parcels = theCase.order.parcels.flatMap((parcel) => {
    const key = parcelKey(parcel);
    return key === null
      ? []
      : [{ key, name: `${words.splitParcel} ${parcel.posting ?? key}${goodsOf(parcel)}` }];
  });
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
                onClick={() =>
                  void page.perform(() => mergeInto(page.store, other.id, theCase.id), words.merged)
                }
              >
                {words.merge(rulebook.problems[other.problem])}
              </button>
            ))}
          </div>
        </section>
      )}
      {view.attempts.length > 1 && (
        <SplitForm
          attempts={view.attempts.map((attempt) => {
            const day = attemptDay(attempt);
            return {
              id: attempt.id,
              text: `${log.channel[attempt.channel]}${day ? `, ${formatDay(language, day)}` : ''}`,
            };
          })}
          parcels={parcels}
          label={popup.parcels}
          words={words}
          onSplit={(attempts, parcel) =>
            void page.perform(() => splitOff(page.store, theCase, attempts, parcel), words.splitDone)
          }
        />
      )}
    </>
  );
}

function goodsOf({ items }: Parcel): string {
  const names = items.flatMap((item) => item.name ?? []);
  return names.length === 0 ? '' : `: ${names.slice(0, 2).join(', ')}`;
}
