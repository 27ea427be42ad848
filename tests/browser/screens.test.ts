import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/run-tool.ts';
import { axeViolations } from './axe.ts';
import { visitScreens } from './screens.ts';
import { expect, test } from './test.ts';

const PICTURES = join(ROOT, 'test-results', 'pictures');
/** The pictures that the README shows; written anew by `UPDATE_PICTURES=1 npm test -- browser screens`. */
const README_PICTURES = join(ROOT, 'tests', 'pictures');
const SHOWN_IN_README: Readonly<Record<string, string>> = {
  'popup-step-light-ru': 'popup.png',
  'log-case-light-ru': 'log.png',
};

for (const language of ['ru', 'en'] as const) {
  test.describe(`in ${language === 'ru' ? 'Russian' : 'English'}`, () => {
    test.use({ wishes: { language } });
    test.setTimeout(120_000);

    test('every screen is free of what axe knows to be wrong, light and dark', async ({ extension }) => {
      mkdirSync(PICTURES, { recursive: true });
      const found: string[] = [];
      await visitScreens(extension, async (name, page) => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          const path = join(PICTURES, `${name}-${colorScheme}-${language}.png`);
          await page.screenshot({ path, animations: 'disabled' });
          const shown = SHOWN_IN_README[`${name}-${colorScheme}-${language}`];
          if (process.env.UPDATE_PICTURES && shown) {
            mkdirSync(README_PICTURES, { recursive: true });
            copyFileSync(path, join(README_PICTURES, shown));
          }
          const violations = await axeViolations(page);
          found.push(...violations.map((violation) => `${name}, ${colorScheme}: ${violation}`));
        }
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      });
      expect(found).toEqual([]);
    });
  });
}
