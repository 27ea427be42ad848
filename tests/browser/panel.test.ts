import { axeViolations } from './axe.ts';
import { differingBox } from './differing-box.ts';
import { HTML, late, openPanel, pressLine } from './open-panel.ts';
import { countOverlays, panelIn, seeOverlay } from './overlay-page.ts';
import { serveShop } from './shop.ts';
import { expect, test } from './test.ts';

test('opened, the tab is the popup’s screen: step, message, one press that copies and writes down', async ({
  extension,
}) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page, panel } = await openPanel(extension);
  await expect(panel.getByTestId('order-number')).toHaveText(late.number);
  await expect(panel.getByTestId('next-step')).toHaveAttribute('data-step', 'chat');
  await expect(panel.getByTestId('copy-message')).toBeFocused();
  const text = await panel.getByTestId('message-text').inputValue();
  expect(text).toContain(late.number);
  await page.screenshot({ path: 'test-results/pictures/panel.png' });
  await page.keyboard.press('Enter');
  await expect(panel.getByTestId('notice')).toHaveText(
    'Скопировано и записано. Осталось вставить и отправить.',
  );
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);

  const options = await extension.context.newPage();
  await options.goto(extension.pageAddress('options.html#/log'));
  await expect(options.getByTestId('attempt-row')).toHaveAttribute('data-state', 'prepared');
});

test('Esc and × fold it back into the tab, which has the focus then; a second Esc closes the tab', async ({
  extension,
}) => {
  const { page, panel } = await openPanel(extension);
  await panel.getByTestId('panel-close').click();
  await expect.poll(() => page.frames().length).toBe(1);
  await page.waitForTimeout(500);
  await pressLine(page);
  await panelIn(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.frames().length).toBe(1);
  expect(await countOverlays(page)).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => countOverlays(page)).toBe(0);
});

/** Hides and resets everything, breaks what scripts are made with, and notes whatever comes from our element. */
const WATCHER = `<style>
  * { all: unset !important }
  div, iframe, poryadok-overlay { display: none !important; opacity: 0 !important }
</style><script>
  window.told = [];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function () { told.push('attachShadow'); return attach.call(this, { mode: 'open' }); };
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (...all) { told.push('listen'); return listen.apply(this, all); };
  customElements.define = () => { throw new Error('no'); };
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'copy', 'paste', 'click', 'pointerdown', 'mousemove'])
    listen.call(window, type, (event) => {
      if (event.target.localName === 'poryadok-overlay') told.push(type);
    }, true);
  listen.call(document, 'keydown', (event) => event.preventDefault());
</script>`;

test('a page that resets, hides and listens to everything neither breaks it nor learns what is typed in it', async ({
  extension,
}) => {
  const calm = await openPanel(extension);
  const size = async () => {
    const { width = 0, height = 0 } = (await calm.page.locator('poryadok-overlay').boundingBox()) ?? {};
    return { width, height };
  };
  const before = await size();
  await extension.context.unrouteAll();
  const { page, panel } = await openPanel(extension, HTML.replace('<head>', `<head>${WATCHER}`));
  expect(await size()).toEqual(before);
  await page.evaluate(() => Reflect.set(window, 'told', []));
  const message = panel.getByTestId('message-text');
  await message.press('Control+End');
  await message.pressSequentially(' Тайна 42');
  await panel.getByTestId('problem-picker').click();
  await expect(message).toHaveValue(/Тайна 42$/);
  expect(await page.evaluate(() => Reflect.get(window, 'told'))).toEqual([]);
});

test('a page’s script neither finds the panel’s frame nor presses in it', async ({ extension }) => {
  const { page, panel } = await openPanel(extension);
  const reached = await page.evaluate(() => {
    const host = document.querySelector('poryadok-overlay') as HTMLElement;
    for (const type of ['click', 'keydown', 'pointerdown'])
      host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    return [
      host.shadowRoot,
      window.length,
      window[0] ?? null,
      document.querySelectorAll('iframe').length,
      document.activeElement?.localName,
    ];
  });
  expect(reached).toEqual([null, 0, null, 0, 'poryadok-overlay']);
  // Neither a script's press within the frame, could it get there, nor one on a page that was made invisible.
  await panel.evaluate(() => document.querySelector<HTMLElement>('[data-testid=panel-close]')?.click());
  await page.evaluate(() => document.documentElement.style.setProperty('opacity', '0.01', 'important'));
  await panel.getByTestId('panel-close').click();
  expect(page.frames().length).toBe(2);
  await page.evaluate(() => document.documentElement.style.removeProperty('opacity'));
  await panel.getByTestId('panel-close').click();
  await expect.poll(() => page.frames().length).toBe(1);
});

test('a page whose policy forbids everything does not break it, and it keeps off the chat’s button and the bar about cookies', async ({
  extension,
}) => {
  const strict = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'">`;
  const fixed = `<style>#bar { position: fixed; inset: auto 0 0 0; height: 64px } #talk { position: fixed; right: 24px; bottom: 88px; width: 56px; height: 56px }</style>`;
  const html = HTML.replace('<head>', `<head>${strict}${fixed}`).replace(
    '</body>',
    '<section id="bar">Мы используем cookie</section><button id="talk">Чат</button></body>',
  );
  const { page, panel } = await openPanel(extension, html);
  await expect(panel.getByTestId('copy-message')).toHaveCSS('background-color', 'rgb(23, 98, 74)');
  const box = await page.locator('poryadok-overlay').boundingBox();
  const talk = await page.locator('#talk').boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(talk?.y ?? 0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeGreaterThan(talk?.x ?? 0);
});

test('opened and folded, it leaves the page as it was', async ({ extension }) => {
  await serveShop(extension.context, late.pages);
  const page = extension.tab;
  await page.goto(late.address);
  await expect.poll(() => countOverlays(page)).toBe(1);
  await page.waitForTimeout(500);
  const before = await page.evaluate(() => [
    document.body.innerHTML.length,
    document.documentElement.scrollWidth,
    document.documentElement.scrollHeight,
    window.scrollY,
  ]);
  await pressLine(page);
  const panel = await panelIn(page);
  await panel.getByTestId('panel-close').click();
  await expect.poll(() => page.frames().length).toBe(1);
  const after = await page.evaluate(() => [
    document.body.innerHTML.length,
    document.documentElement.scrollWidth,
    document.documentElement.scrollHeight,
    window.scrollY,
  ]);
  expect(after).toEqual(before);
});

test('opened it changes nothing of the page but where it stands, and closed nothing at all', async ({
  extension,
}) => {
  const { page, panel } = await openPanel(extension);
  await page.mouse.move(0, 0);
  const box = await page.locator('poryadok-overlay').boundingBox();
  const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
  const opened = await page.screenshot();
  await panel.getByTestId('panel-close').click();
  await expect.poll(() => page.frames().length).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => countOverlays(page)).toBe(0);
  await page.mouse.move(0, 0);
  const closed = await page.screenshot();
  const changed = await differingBox(extension, opened, closed);
  // Its shadow reaches a little beyond it.
  const reach = 24;
  expect(changed.left).toBeGreaterThan(x - reach);
  expect(changed.top).toBeGreaterThanOrEqual(0);
  expect(changed.right).toBeLessThan(x + width + reach);
  expect(changed.bottom).toBeLessThan(y + height + reach);

  // The page as it is on a visit without a tab: it was closed for this order.
  await page.reload();
  await page.waitForTimeout(2_000);
  expect(await countOverlays(page)).toBe(0);
  await page.mouse.move(0, 0);
  await expect.poll(async () => (await page.screenshot()).equals(closed)).toBe(true);
});

test('it moves to the other edge by its own button, and stands there from then on', async ({ extension }) => {
  const { page, panel } = await openPanel(extension);
  const left = async () => (await page.locator('poryadok-overlay').boundingBox())?.x ?? 0;
  expect(await left()).toBeGreaterThan(600);
  await panel.getByTestId('panel-move').click();
  await expect.poll(left).toBeLessThan(20);
  await panel.getByTestId('panel-close').click();
  await expect.poll(() => page.frames().length).toBe(1);
  expect((await seeOverlay(page))?.box.left).toBe(0);
  await page.reload();
  await expect.poll(async () => (await seeOverlay(page))?.box.left).toBe(0);
});

test('nothing in it stands in the way of who cannot see or use no mouse', async ({ extension }) => {
  const { page, panel } = await openPanel(extension);
  expect(await axeViolations(panel)).toEqual([]);
  // From its first button on by Tab: everything that can be pressed has its turn.
  await panel.getByTestId('panel-move').focus();
  const names: (string | null | undefined)[] = [];
  for (let press = 0; press < 25; press += 1) {
    names.push(await panel.evaluate(() => document.activeElement?.getAttribute('data-testid')));
    await page.keyboard.press('Tab');
  }
  for (const name of ['panel-move', 'panel-close', 'problem-picker', 'message-text', 'copy-message']) {
    expect(names).toContain(name);
  }
});

test('a policy that allows nothing at all leaves it its own look', async ({ extension }) => {
  const strict = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;
  const { panel } = await openPanel(extension, HTML.replace('<head>', `<head>${strict}`));
  await expect(panel.getByTestId('copy-message')).toHaveCSS('background-color', 'rgb(23, 98, 74)');
  await expect(panel.getByTestId('next-step')).toHaveAttribute('data-step', 'chat');
});
