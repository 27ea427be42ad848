import { useKeepingWords } from '../../components/keeping/use-keeping-words';
import { Choice } from '../../components/shared/Choice';
import { concernedItems } from '../../lib/case/concerned-items';
import type { Case } from '../../lib/model/case';
import type { Order } from '../../lib/model/order';
import type { Language } from '../../lib/model/settings';
import type { Session } from './session';

interface Props {
  session: Session;
  order: Order;
  language: Language;
}

/** Which of several cases about one parcel is meant: each is named by its goods. */
export function WhichCase({ session, order, language }: Props) {
  const words = useKeepingWords(language);
  if (!words) return null;
  const chosen = session.currentCase.value;
  const goods = ({ items }: Case) =>
    items
      ? concernedItems(order, session.parcel.value, items)
          .flatMap(({ name, sku }) => name ?? sku ?? [])
          .join(', ')
      : words.allItems;
  return (
    <section class="which" data-testid="which-case">
      <h2 class="soft">{words.whichCase}</h2>
      <Choice
        label={words.whichCase}
        options={session.twins.value}
        chosen={session.twins.value.find(({ id }) => id === chosen?.id) ?? null}
        onChoose={({ id }) => (session.chosenCase.value = id)}
        optionKey={({ id }) => id}
        optionProps={({ id }) => ({ 'data-testid': 'which-case-option', 'data-case': id })}
      >
        {goods}
      </Choice>
    </section>
  );
}
