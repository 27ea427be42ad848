import { useEffect, useState } from 'preact/hooks';
import { AttentionPanel } from '../../components/attention/AttentionPanel';
import { askToNotify, mayNotify } from '../../lib/browser/notifications';
import { loadReminderWords } from '../../lib/i18n/load-reminder-words';
import type { ReminderWords } from '../../lib/i18n/ru/reminders';
import type { Attention } from '../../lib/model/attention';
import { now } from '../../lib/today';
import type { Page } from './page-state';

/** What of the outside the panel shows: it is read once it is shown, and again after every change. */
interface Shown {
  readonly words: ReminderWords;
  readonly attention: Attention;
  readonly allowed: boolean;
}

/** The switches for reminders and for the tab on the page. */
export function AttentionScreen({ page }: { page: Page }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [asking, setAsking] = useState(false);
  const { store } = page;
  const { language } = page.words.value;

  useEffect(() => {
    let current = true;
    const read = async () => {
      const [words, attention, allowed] = await Promise.all([
        loadReminderWords(language),
        store.attention(),
        mayNotify(),
      ]);
      if (current) setShown({ words, attention, allowed });
    };
    // A log that cannot be read is told of by the page itself.
    const readAgain = () => void read().catch(() => {});
    readAgain();
    const stop = store.subscribe((change) => {
      if (change.kind === 'attention' || change.kind === 'everything') readAgain();
    });
    return () => {
      current = false;
      stop();
    };
  }, [store, language]);

  if (!shown) return null;
  const { words, attention, allowed } = shown;
  const change = (patch: Partial<Attention>) =>
    page.attempt(() => store.changeAttention((stored) => ({ ...stored, ...patch })), words.changed);

  const switchReminders = async (on: boolean) => {
    // Asked in the press itself; the wish is kept whatever the answer, for it may be given later.
    const answering = on ? askToNotify() : Promise.resolve(false);
    setAsking(on);
    await change({ reminders: on ? now() : null });
    const answer = await answering.catch(() => false);
    setAsking(false);
    setShown((before) => before && { ...before, allowed: before.allowed || answer });
  };

  return (
    <AttentionPanel
      reminders={attention.reminders !== null}
      overlay={attention.overlay}
      refused={attention.reminders !== null && !allowed && !asking}
      words={words}
      onReminders={(on) => void switchReminders(on)}
      onOverlay={(overlay) => void change({ overlay, ...(overlay && { closedOrders: [] }) })}
    />
  );
}
