/** What the panel on an order's page says besides the popup's own words. */
export const panel = {
  elsewhere:
    'Обращения и бумаги с вашими данными здесь, на странице Ozon, не показываются: только в окне «Порядка».',
  openPopup: 'Открыть окно «Порядка»',
  pressIcon: 'Нажмите на значок «Порядка» рядом со строкой адреса.',
  failed: 'Панель не открылась. Нажмите на значок «Порядка» рядом со строкой адреса.',
};

export type PanelWords = typeof panel;
