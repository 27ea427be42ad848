import { useEffect, useState } from 'preact/hooks';
import { askToNotify, mayNotify } from '../../lib/browser/notifications';
import { formatDay } from '../../lib/i18n/format-day';
import { loadReminderWords } from '../../lib/i18n/load-reminder-words';
import type { ReminderWords } from '../../lib/i18n/ru/reminders';
import { addDays, type IsoDay } from '../../lib/model/day';
import type { Language } from '../../lib/model/settings';
import type { Store } from '../../lib/store/store';
import { now } from '../../lib/today';

interface Props {
  store: Store;
  language: Language;
  /** The last day of the wait: the day after it is the person's turn. */
  until: IsoDay;
}

type Wish = 'unsaid' | 'allowed' | 'refused';

/** Offers to be reminded when waiting is over; who has agreed once is not asked again, for any case. */
export function RemindPart({ store, language, until }: Props) {
  const [words, setWords] = useState<ReminderWords | null>(null);
  const [wish, setWish] = useState<Wish>('unsaid');

  useEffect(() => {
    let current = true;
    const read = async () => {
      const [loaded, attention, allowed] = await Promise.all([
        loadReminderWords(language),
        store.attention(),
        mayNotify(),
      ]);
      if (!current) return;
      setWords(loaded);
      if (attention.reminders !== null) setWish(allowed ? 'allowed' : 'refused');
    };
    // Without a log there is nothing to be reminded of, and the popup says so already.
    read().catch(() => {});
    return () => {
      current = false;
    };
  }, [store, language]);

  if (!words) return null;
  const day = formatDay(language, addDays(until, 1));
  const remind = async () => {
    // The browser's question may close the popup: the wish is written meanwhile, the background does the rest.
    const asking = askToNotify();
    await store.changeAttention((stored) => ({ ...stored, reminders: now() }));
    setWish((await asking.catch(() => false)) ? 'allowed' : 'refused');
  };

  if (wish === 'allowed') {
    return (
      <p class="soft" data-testid="reminding">
        {words.reminding(day)}
      </p>
    );
  }
  return (
    <div class="row">
      <button type="button" class="button" data-testid="remind" onClick={() => void remind().catch(() => {})}>
        {words.remind(day)}
      </button>
      {wish === 'refused' && (
        <p class="note" role="status">
          {words.refused}
        </p>
      )}
    </div>
  );
}
