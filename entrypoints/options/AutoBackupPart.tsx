import { AutoBackupPanel } from '../../components/backup/AutoBackupPanel';
import { askToDownload } from '../../lib/browser/downloads';
import { tellBackground } from '../../lib/browser/tell-background';
import { formatDay } from '../../lib/i18n/format-day';
import type { Page } from './page-state';
import { useBackupWords } from './use-backup-words';
import { useStored } from './use-stored';

/** Copies that go to the downloads folder by themselves: on or off, and how they stand. */
export function AutoBackupPart({ page }: { page: Page }) {
  const { store } = page;
  const { language } = page.words.value;
  const words = useBackupWords(language)?.auto;
  const safety = useStored(store, () => store.safety(), 'safety');
  if (!safety || !words) return null;
  const { auto } = safety;
  const switchTo = async (on: boolean) => {
    // Asked in the press itself: the browser shows its question at no other moment.
    const allowed = on ? await askToDownload().catch(() => false) : true;
    if (!allowed) return page.say({ kind: 'bad', text: words.notAllowed });
    await page.attempt(
      async () => {
        // Switched on, the first copy is made at once, also where there was one today.
        const fresh = { on, madeOn: null, sum: '', failure: null };
        await store.changeSafety((stored) => ({ ...stored, auto: { ...stored.auto, ...fresh } }));
        if (on) await tellBackground({ type: 'log-changed' });
      },
      on ? words.switchedOn : words.switchedOff,
    );
  };
  return (
    <AutoBackupPanel
      auto={auto}
      madeOn={auto.madeOn && formatDay(language, auto.madeOn)}
      words={words}
      onSwitch={(on) => void switchTo(on)}
    />
  );
}
