import { showMenu } from '../../lib/browser/context-menu';
import type { Language } from '../../lib/model/settings';
import { openLog } from './open-log';
import { wordsFor } from './words';

/** The language in which this background, while it lives, has put the menu up. */
let shownIn: Language | null = null;

/** Puts the browser's menu up in the person's language, where it does not stand there in it. */
export async function showMenuInWords(): Promise<void> {
  const { inPage, language } = await wordsFor(await openLog());
  if (shownIn === language) return;
  await showMenu(inPage.menu);
  shownIn = language;
}
