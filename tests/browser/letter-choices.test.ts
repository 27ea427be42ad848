import { join } from 'node:path';
import { ROOT } from '../../scripts/run-tool.ts';
import { axeViolations } from './axe.ts';
import { pasted } from './clipboard.ts';
import { lateOrder } from './late-order.ts';
import { importBackup, unansweredBackup } from './paper-case.ts';
import { serveShop } from './shop.ts';
import { expect, test } from './test.ts';

const order = lateOrder();
const PICTURES = join(ROOT, 'test-results', 'pictures');

test('a letter turns firm at one choice, keeps that for its case, and is copied without formatting', async ({
  extension,
}) => {
  await serveShop(extension.context, order.pages);
  await extension.tab.goto(order.address);
  const popup = await extension.pressToolbar();
  const text = popup.page.getByTestId('message-text');
  await expect(text).toHaveValue(/Прошу проверить/);
  await popup.page.getByTestId('more-ways').click();
  await popup.page.getByTestId('letter-tone').selectOption('firm');
  await expect(text).toHaveValue(/Требую проверить[\s\S]*письменная претензия/);
  await popup.page.screenshot({ path: join(PICTURES, 'letter-firm.png'), animations: 'disabled' });
  expect(await axeViolations(popup.page)).toEqual([]);
  await popup.page.getByTestId('copy-plain').click();
  await expect(popup.page.getByTestId('plain-copied')).toBeVisible();
  const plain = await pasted(extension.tab);
  expect(plain).toContain('Требую проверить');
  expect(plain).not.toMatch(/[«»—\u00A0]/);
  await popup.close();

  const again = await extension.pressToolbar();
  await expect(again.page.getByTestId('message-text')).toHaveValue(/Требую проверить/);
  await again.close();
});

test('a message too long for the chat is copied in parts, and is one contact', async ({ extension }) => {
  await serveShop(extension.context, order.pages);
  await extension.tab.goto(order.address);
  const popup = await extension.pressToolbar();
  const text = popup.page.getByTestId('message-text');
  await expect(text).toHaveValue(/Прошу/);
  await text.fill(`${await text.inputValue()}\n${'Подробности того, что случилось с заказом. '.repeat(40)}`);
  const parts = popup.page.getByTestId('copy-part');
  await expect(parts).toHaveCount(2);
  await parts.nth(0).click();
  await expect(parts.nth(0)).toContainText('скопирована');
  await parts.nth(1).click();
  await expect(parts.nth(1)).toContainText('скопирована');
  await popup.page.screenshot({ path: join(PICTURES, 'letter-parts.png'), animations: 'disabled' });
  expect(await pasted(extension.tab)).toMatch(new RegExp(`^Заказ ${order.number}, часть 2 из 2:\n`));
  await popup.close();
  const log = await extension.context.newPage();
  await log.goto(extension.pageAddress('options.html#/log'));
  await expect(log.getByTestId('attempt-row')).toHaveCount(1);
});

test('about goods with a defect one thing is asked for, and the person says which', async ({ extension }) => {
  await serveShop(extension.context, order.pages);
  await extension.tab.goto(order.address);
  const popup = await extension.pressToolbar();
  const { page } = popup;
  await expect(page.getByTestId('message-text')).toHaveValue(/Прошу/);
  await page.getByTestId('problem-picker').click();
  await page.locator('[data-testid="problem-option"][data-problem="defect"]').click();
  const text = page.getByTestId('message-text');
  await expect(text).toHaveValue(/вернуть уплаченные за него деньги/);
  await page.getByTestId('letter-want').selectOption('repair');
  await expect(text).toHaveValue(/бесплатно устранить недостаток/);
  await expect(text).not.toHaveValue(/вернуть/);
  await page.screenshot({ path: join(PICTURES, 'letter-want.png'), animations: 'disabled' });
  expect(await axeViolations(page)).toEqual([]);

  await page.getByTestId('problem-picker').click();
  await page.locator('[data-testid="problem-option"][data-problem="cancelled-by-seller"]').click();
  await expect(text).toHaveValue(/восстановить заказ и доставить товар/);
  await page.getByTestId('letter-want').selectOption('losses');
  await expect(text).toHaveValue(/возместить убытки/);
  await expect(text).not.toHaveValue(/восстановить|вернуть/);
  await page.screenshot({ path: join(PICTURES, 'letter-want-losses.png'), animations: 'disabled' });
  await popup.close();
});

test('what is said in a call is kept while it is typed and lands in the log as its facts', async ({
  extension,
}) => {
  await serveShop(extension.context, order.pages);
  const backup = JSON.parse(unansweredBackup().replaceAll('"not-delivered"', '"other"')) as {
    cases: { attempts: { id: string; channel: string }[] }[];
  };
  const attempts = backup.cases[0]?.attempts ?? [];
  const [first] = attempts;
  if (!first) throw new Error('The backup holds no attempt');
  attempts.push({ ...first, id: '101', channel: 'email' }, { ...first, id: '102', channel: 'social' });
  await importBackup(extension, JSON.stringify(backup));
  await extension.tab.goto(order.address);
  const popup = await extension.pressToolbar();
  await expect(popup.page.getByTestId('next-step')).toHaveAttribute('data-step', 'phone');
  await popup.page.getByTestId('call-who').fill('Мария');
  await popup.page.getByTestId('call-number').fill('120451877');
  await popup.close();

  const again = await extension.pressToolbar();
  await expect(again.page.getByTestId('call-who')).toHaveValue('Мария');
  await again.page.getByTestId('call-outcome').selectOption('promised');
  await again.page.getByTestId('call-promised').fill('2099-01-15');
  await again.page.getByTestId('call-said').fill('Разберутся и перезвонят');
  await again.page.getByTestId('call-save').scrollIntoViewIfNeeded();
  await again.page.screenshot({ path: join(PICTURES, 'letter-call.png'), animations: 'disabled' });
  expect(await axeViolations(again.page)).toEqual([]);
  await again.page.getByTestId('call-save').click();
  await expect(again.page.getByTestId('awaited')).toContainText('120451877');
  await again.close();
  const log = await extension.context.newPage();
  await log.goto(extension.pageAddress('options.html#/log'));
  const row = log.locator('[data-testid="attempt-row"][data-channel="phone"]');
  await expect(row).toHaveCount(1);
  await expect(row).toHaveAttribute('data-state', 'answered');
});

test('who does not want to wait reminds the same people, with the first appeal quoted', async ({
  extension,
}) => {
  await serveShop(extension.context, order.pages);
  await extension.tab.goto(order.address);
  const first = await extension.pressToolbar();
  await first.page.getByTestId('copy-message').click();
  await expect(first.page.getByTestId('notice')).toBeVisible();
  await first.close();
  const second = await extension.pressToolbar();
  await second.page.getByTestId('sent-yes').click();
  await second.page.getByTestId('remind-support').click();
  await expect(second.page.getByTestId('message-text')).toHaveValue(/Прошлое обращение — .*чат поддержки/);
  await second.page.screenshot({ path: join(PICTURES, 'letter-reminder.png'), animations: 'disabled' });
  expect(await axeViolations(second.page)).toEqual([]);
  await second.close();
});
