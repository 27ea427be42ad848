export const LANGUAGES = ['ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the person chose. A missing choice follows the browser. */
export interface Settings {
  readonly language: Language | null;
}
