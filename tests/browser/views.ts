import { expect, type Page } from '@playwright/test';

/** Goes from any view of the log to the settings, by the link in its head. */
export async function openSettings(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Настройки' }).click();
  await expect(page.getByTestId('settings')).toBeVisible();
}

/** Goes back to the list of cases, likewise. */
export async function openCases(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Дела', exact: true }).click();
  await expect(page.getByTestId('settings')).toHaveCount(0);
}
