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

/** Blocks that belong to the shop, not to the order: shelves of goods, reviews, menus. */
export function isShop(widget: string): boolean {
  return (
    isSecret(widget) ||
    /^(?:web|sku|header|footer|topBar|horizontalMenu|catalogMenu|searchBar|tapTags|cookie|textBlock|breadCrumbs|navTitle|banner|adv|cms|favorite|orderInfo|orderTracking|menu)/.test(
      widget,
    )
  );
}
