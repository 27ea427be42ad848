import type { Page } from '@playwright/test';

/** The page comes without the shop's styles, which lie on its servers: this much makes an order of it again. */
const STYLE = `
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 32px auto; padding: 0 24px; }
  header, footer, [data-widget="topBar"], [data-widget="horizontalMenu"], [data-widget="paginator"],
  [data-widget="cookieBubble"] { display: none; }
  [data-widget="shipmentWidget"], [data-widget="orderDetailsItem"], [data-widget="orderDoneTotal"] {
    border: 1px solid #ddd; border-radius: 12px; margin: 16px 0; padding: 16px; }
  .tsHeadline700XLarge { font-size: 28px; font-weight: 700; }
  .tsHeadline550Medium { font-size: 20px; font-weight: 600; }
  [data-widget="container"] span { display: block; }
`;

/** Makes the practice page readable for a person. */
export async function dressPage(tab: Page): Promise<void> {
  await tab.addStyleTag({ content: STYLE });
}
