import type { Pages } from '../../tests/browser/shop.ts';

/** Stands where the support chat would be: somewhere to paste, nobody to send to. */
export const CHAT_PAGE: Pages = {
  'https://www.ozon.ru/my/chat/': `<!doctype html>
<html lang="ru">
  <head><meta charset="utf-8"><title>Учебный чат</title>
    <style>body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 32px auto; padding: 0 24px; }
    textarea { box-sizing: border-box; width: 100%; font: inherit; padding: 12px; }</style></head>
  <body>
    <h1>Учебный чат</h1>
    <p>На месте этой страницы будет чат поддержки. Вставьте сюда сообщение. Отсюда ничего не уходит.</p>
    <textarea rows="14" aria-label="Сообщение" autofocus></textarea>
  </body>
</html>`,
};
