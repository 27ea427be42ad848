import { useEffect, useState } from 'preact/hooks';
import { SyncPanel } from '../../components/sync/SyncPanel';
import { clearSyncArea } from '../../lib/browser/sync-area';
import { formatDayOf, formatTime } from '../../lib/i18n/format-time';
import { NO_SYNC, type Sync } from '../../lib/model/sync';
import type { Page } from './page-state';
import { useBackupWords } from './use-backup-words';

/** Open cases on the person's other machines: on or off, and how it stands. */
export function SyncPart({ page }: { page: Page }) {
  const [sync, setSync] = useState<Sync | null>(null);
  const { store } = page;
  const { language } = page.words.value;
  const words = useBackupWords(language)?.sync;

  useEffect(() => {
    let current = true;
    // A log that cannot be read is told of by the page itself.
    const read = () =>
      void store.sync().then(
        (stored) => current && setSync(stored),
        () => {},
      );
    read();
    const stop = store.subscribe(({ kind }) => {
      if (kind === 'sync' || kind === 'everything') read();
    });
    return () => {
      current = false;
      stop();
    };
  }, [store]);

  if (!sync || !words) return null;
  const switchTo = (on: boolean) =>
    page.attempt(
      async () => {
        // First no exchange more, then what the earlier ones have left behind.
        await store.changeSync((stored) => (on ? { ...stored, on } : NO_SYNC));
        if (!on) await clearSyncArea();
      },
      on ? words.switchedOn : words.switchedOff,
    );
  return (
    <SyncPanel
      sync={sync}
      updated={sync.at && `${formatDayOf(language, sync.at)}, ${formatTime(language, sync.at)}`}
      words={words}
      onSwitch={(on) => void switchTo(on)}
    />
  );
}
