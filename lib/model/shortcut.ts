/** What a key does, as the manifest names it. */
export const SHORTCUTS = ['_execute_action', 'copy-message', 'insert-message'] as const;
export type ShortcutName = (typeof SHORTCUTS)[number];
