import type { Language } from '../model/settings';

/** The forms of a counted noun. Russian: день, дня, дней. English has no `few` and no `many`. */
export interface Forms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

const rules: Record<Language, Intl.PluralRules> = {
  ru: new Intl.PluralRules('ru'),
  en: new Intl.PluralRules('en'),
};

/** `3 дня`, `5 дней`: the number and the form that goes with it. */
export function plural(language: Language, count: number, forms: Forms): string {
  const form = rules[language].select(count) as keyof Forms;
  return `${count} ${forms[form] ?? forms.other}`;
}
