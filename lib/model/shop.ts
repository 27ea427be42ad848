/** The shops for buyers, by host. `seller.ozon.ru`, `finance.ozon.ru` and the like are none and stay unread. */
export const SHOP_HOSTS = [
  'www.ozon.ru',
  'm.ozon.ru',
  'ozon.by',
  'ozon.kz',
  'am.ozon.com',
  'uz.ozon.com',
] as const;

/** The shop's host where the address is one of a buyers' shop, else `null`. */
export function shopOf(address: string | URL): string | null {
  if (typeof address === 'string') return URL.canParse(address) ? shopOf(new URL(address)) : null;
  if (address.protocol !== 'https:') return null;
  return SHOP_HOSTS.find((host) => host === address.host) ?? null;
}
