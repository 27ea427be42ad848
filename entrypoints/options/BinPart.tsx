import { useEffect, useState } from 'preact/hooks';
import { BinList, type BinnedInWords } from '../../components/keeping/BinList';
import { useKeepingWords } from '../../components/keeping/use-keeping-words';
import type { KeepingWords } from '../../lib/i18n/ru/keeping';
import { addDays, daysBetween } from '../../lib/model/day';
import { BIN_DAYS } from '../../lib/model/mark';
import type { Binned } from '../../lib/store/store';
import { moscowDay, now } from '../../lib/today';
import type { PageWords } from './load-words';
import type { Page } from './page-state';

/** What was thrown away or merged, with the way back; read when it is looked at. */
export function BinPart({ page }: { page: Page }) {
  const [binned, setBinned] = useState<readonly Binned[] | null>(null);
  const words = useKeepingWords(page.words.value.language);
  const { store } = page;
  useEffect(() => {
    const read = () => void store.binned().then(setBinned, () => undefined);
    read();
    return store.subscribe((change) => {
      if (change.kind === 'bin' || change.kind === 'everything') read();
    });
  }, []);
  if (!words || !binned) return null;
  return (
    <BinList
      binned={binned.map((one) => inWords(one, page, words))}
      words={words}
      onRestore={(id) => void page.attempt(() => store.restore(id, now()), words.restored)}
    />
  );
}

function inWords(one: Binned, page: Page, words: KeepingWords): BinnedInWords {
  const since = one.at === null ? page.log.today.value : moscowDay(one.at);
  // A clock that was set back must not promise more than there is.
  const left = Math.min(BIN_DAYS, Math.max(0, daysBetween(page.log.today.value, addDays(since, BIN_DAYS))));
  return {
    id: one.id,
    kind: one.kind,
    text: textOf(one, page.words.value, words),
    left: words.leftDays(left),
  };
}

function textOf(one: Binned, { steps, log }: PageWords, { binned }: KeepingWords): string {
  if (one.kind === 'evidence') return binned.evidence(one.evidence.name);
  if (one.kind === 'attempt')
    return binned.attempt(log.channel[one.attempt.channel], one.attempt.orderNumber);
  const { problem, orderNumber } = one.case;
  return (one.into === null ? binned.case : binned.merged)(steps.problems[problem], orderNumber);
}
