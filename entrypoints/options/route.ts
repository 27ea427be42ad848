/** What the page shows. Every state has an address of its own: it can be linked to and gone back to. */
export type Route =
  | { readonly view: 'cases'; readonly caseId: string | null }
  | { readonly view: 'log' }
  | { readonly view: 'new-case' };

/** Reads the part of the address after `#`; what it does not know leads to the cases. */
export function readRoute(hash: string): Route {
  const [, view, id] = hash.replace(/^#/, '').split('/');
  if (view === 'log') return { view: 'log' };
  if (view === 'new') return { view: 'new-case' };
  if (view === 'case' && id) return { view: 'cases', caseId: decode(id) };
  return { view: 'cases', caseId: null };
}

export function hashOf(route: Route): string {
  if (route.view === 'log') return '#/log';
  if (route.view === 'new-case') return '#/new';
  return route.caseId === null ? '#/' : `#/case/${encodeURIComponent(route.caseId)}`;
}

/** An address somebody has cut in the middle of a character is no reason to show nothing. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
