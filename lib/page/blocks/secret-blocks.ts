/**
 * Blocks that are never read: the pickup code (whoever has it collects the parcel), address and recipient,
 * and what the header knows of the account.
 */
export function isSecret(widget: string): boolean {
  return (
    widget === 'receiptCode' ||
    widget === 'orderDetailsItem' ||
    widget === 'addressBookBarWeb' ||
    widget.startsWith('profileMenu')
  );
}

/** The same as a selector, for elements inside them. */
export const SECRET_BLOCKS =
  '[data-widget="receiptCode"],[data-widget="orderDetailsItem"],[data-widget="addressBookBarWeb"],[data-widget^="profileMenu"]';

/** Blocks that belong to the shop, not to the order: shelves of goods, reviews, menus. */
export function isShop(widget: string): boolean {
  return (
    isSecret(widget) ||
    /^(?:web|sku|header|footer|topBar|horizontalMenu|catalogMenu|searchBar|tapTags|cookie|textBlock|breadCrumbs|navTitle|banner|adv|cms|favorite|orderInfo|orderTracking|menu)/.test(
      widget,
    )
  );
}
