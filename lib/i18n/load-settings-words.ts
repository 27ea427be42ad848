import type { Language } from '../model/settings';
import type { SettingsWords } from './ru/settings';

/** Loads what the view of the settings says. */
export async function loadSettingsWords(language: Language): Promise<SettingsWords> {
  const { settings } = language === 'en' ? await import('./en/settings') : await import('./ru/settings');
  return settings;
}
