import { useEffect, useState } from 'preact/hooks';
import { ManualOrder } from '../../components/popup/ManualOrder';
import type { Words } from '../../lib/i18n/load-words';
import { TYPED_ORDER_DRAFT } from '../../lib/model/draft-name';
import type { Order } from '../../lib/model/order';
import { readTypedOrder, type TypedOrder } from '../../lib/model/typed-order';
import type { Store } from '../../lib/store/store';
import type { OwnWindow } from './home';
import type { Session } from './session';

interface Props {
  session: Session;
  /** `null` where nothing can be kept. */
  store: Store | null;
  parts: OwnWindow['parts'] | null;
  words: Words;
  /** What is known of the order already. */
  known: Order | null;
  /** The page shows no order: a message about another may wait to be sent here. */
  isElsewhere: boolean;
  onSave: (typed: TypedOrder) => void;
  onCancel: (() => void) | undefined;
}

/** The order by hand. What was typed is kept at every key, and given up once the order has a case. */
export function TypingPart({ store, parts, known, isElsewhere, ...props }: Props) {
  const { session, words } = props;
  const [kept, setKept] = useState<TypedOrder | null | undefined>(store ? undefined : null);
  useEffect(() => {
    if (!store) return;
    let current = true;
    const show = (typed: TypedOrder | null) => current && setKept(typed);
    keptOrder(store).then(show, () => show(null));
    return () => {
      current = false;
    };
  }, [store]);

  if (kept === undefined) return null;
  const usable = known === null || kept?.number === known.number ? kept : null;
  const keep = (typed: TypedOrder) =>
    void store?.saveDraft(TYPED_ORDER_DRAFT, JSON.stringify(typed)).catch(() => {});
  return (
    <>
      {store && parts && isElsewhere && (
        <parts.PreparedElsewhere session={session} store={store} words={words} />
      )}
      <ManualOrder
        known={known}
        kept={usable}
        words={words.popup}
        onType={keep}
        onSave={props.onSave}
        onCancel={props.onCancel}
      />
    </>
  );
}

/** What was typed and led to no case yet. */
async function keptOrder(store: Store): Promise<TypedOrder | null> {
  const typed = readTypedOrder(await store.draft(TYPED_ORDER_DRAFT));
  if (!typed || (await store.casesOfOrder(typed.number)).length === 0) return typed;
  await store.saveDraft(TYPED_ORDER_DRAFT, null);
  return null;
}
