import { LanguageChoice } from '../../components/settings/LanguageChoice';
import { useLoaded } from '../../components/shared/use-loaded';
import { loadSettingsWords } from '../../lib/i18n/load-settings-words';
import { AttentionScreen } from './AttentionScreen';
import { AutoBackupPart } from './AutoBackupPart';
import { KeysScreen } from './KeysScreen';
import type { Page } from './page-state';
import { SyncPart } from './SyncPart';

/** What stays as it was set: when to speak up, the keys, copies and other computers, the language. */
export function SettingsScreen({ page }: { page: Page }) {
  const { language } = page.words.value;
  const words = useLoaded(loadSettingsWords, language);
  if (!words) return null;
  return (
    <div class="settings" data-testid="settings">
      <h1>{words.title}</h1>
      <div>
        <AttentionScreen page={page} />
        <KeysScreen language={language} />
      </div>
      <div>
        <section class="data" aria-labelledby="safety-title">
          <h2 id="safety-title">{words.safety}</h2>
          <AutoBackupPart page={page} />
          <SyncPart page={page} />
        </section>
        <LanguageChoice chosen={page.language.value} words={words} onChoose={page.chooseLanguage} />
      </div>
    </div>
  );
}
