/** What the settings say that are not a panel of their own. */
export const settings = {
  title: 'Настройки',
  safety: 'Копии и второй компьютер',
  language: 'Язык',
  languageBrowser: 'Как в браузере',
};

export type SettingsWords = typeof settings;
