import type { SettingsWords } from '../ru/settings';

export const settings: SettingsWords = {
  title: 'Settings',
  safety: 'Backups and the second computer',
  language: 'Language',
  languageBrowser: 'As the browser',
};
