import { useEffect, useState } from 'preact/hooks';
import { KeysPanel } from '../../components/attention/KeysPanel';
import { listShortcuts, openShortcutSettings, type Shortcut } from '../../lib/browser/shortcuts';
import { loadKeysWords } from '../../lib/i18n/load-keys-words';
import type { KeysWords } from '../../lib/i18n/ru/keys';
import type { Language } from '../../lib/model/settings';

/** The extension's keys, read again when the person comes back from changing them. */
export function KeysScreen({ language }: { language: Language }) {
  const [words, setWords] = useState<KeysWords | null>(null);
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const [inWords, setInWords] = useState(false);

  useEffect(() => {
    let current = true;
    const read = async () => {
      const [loaded, listed] = await Promise.all([loadKeysWords(language), listShortcuts()]);
      if (!current) return;
      setWords(loaded);
      setShortcuts(listed);
    };
    const readAgain = () => void read().catch(() => {});
    readAgain();
    document.addEventListener('visibilitychange', readAgain);
    return () => {
      current = false;
      document.removeEventListener('visibilitychange', readAgain);
    };
  }, [language]);

  if (!words) return null;
  return (
    <KeysPanel
      shortcuts={shortcuts}
      inWords={inWords}
      words={words}
      onChange={async () => setInWords(!(await openShortcutSettings()))}
    />
  );
}
