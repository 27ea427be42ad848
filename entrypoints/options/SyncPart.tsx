import { SyncPanel } from '../../components/sync/SyncPanel';
import { clearSyncArea } from '../../lib/browser/sync-area';
import { tellBackground } from '../../lib/browser/tell-background';
import { formatDayOf, formatTime } from '../../lib/i18n/format-time';
import { NO_SYNC } from '../../lib/model/sync';
import type { Page } from './page-state';
import { useBackupWords } from './use-backup-words';
import { useStored } from './use-stored';

/** Open cases on the person's other machines: on or off, and how it stands. */
export function SyncPart({ page }: { page: Page }) {
  const { store } = page;
  const { language } = page.words.value;
  const words = useBackupWords(language)?.sync;
  const sync = useStored(store, () => store.sync(), 'sync');
  if (!sync || !words) return null;
  const switchTo = (on: boolean) =>
    page.attempt(
      async () => {
        // First no exchange more, then what the earlier ones have left behind.
        await store.changeSync((stored) => (on ? { ...stored, on } : NO_SYNC));
        if (on) await tellBackground({ type: 'log-changed' });
        else await clearSyncArea();
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
