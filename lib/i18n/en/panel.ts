import type { PanelWords } from '../ru/panel';

/** What the panel on an order's page says besides the popup's own words. */
export const panel = {
  elsewhere:
    'Messages and papers that carry your details are not shown here, on Ozon’s page: only in Poryadok’s own window.',
  openPopup: 'Open Poryadok’s window',
  pressIcon: 'Press Poryadok’s icon beside the address bar.',
  failed: 'The panel failed to open. Press Poryadok’s icon beside the address bar.',
} satisfies PanelWords;
