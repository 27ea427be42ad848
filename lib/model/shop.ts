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
  const url = typeof address === 'string' ? URL.parse(address) : address;
  if (url?.protocol !== 'https:') return null;
  return SHOP_HOSTS.find((host) => host === url.host) ?? null;
}
