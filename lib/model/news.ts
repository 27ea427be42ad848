/** What an order's page can newly say that may end a case. `returned`: the goods are back, or the money is sent. */
export const NEWS = ['received', 'cancelled', 'returned'] as const;
export type NewsKind = (typeof NEWS)[number];
