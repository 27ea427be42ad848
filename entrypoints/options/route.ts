import { type Filter, NO_FILTER } from '../../lib/log/narrow-rows';
import { FIRST_SORTING, SORT_COLUMNS, type Sorting } from '../../lib/log/order-rows';
import { ATTEMPT_STATES } from '../../lib/model/attempt';
import { isIsoDay } from '../../lib/model/day';
import { PROBLEMS } from '../../lib/model/problem';
import { CHANNELS } from '../../lib/model/step';

/** What the page shows. Every state has an address of its own: it can be linked to and gone back to. */
export type Route =
  | { readonly view: 'cases'; readonly caseId: string | null }
  | { readonly view: 'log' }
  /** `letter` is problem and kind, as in `not-delivered/chat`; `null`: the first. */
  | { readonly view: 'letters'; readonly letter: string | null }
  | { readonly view: 'settings' }
  | { readonly view: 'new-case' }
  /** Something was selected on a page and is to go into a case. */
  | { readonly view: 'take' };

/** What is asked of the log, in any view. */
export interface Asked {
  readonly query: string;
  readonly filter: Filter;
  readonly sorting: Sorting;
}

export const NOTHING_ASKED: Asked = { query: '', filter: NO_FILTER, sorting: FIRST_SORTING };

/** Reads the part of the address after `#`; what it does not know leads to the cases. */
export function readRoute(hash: string): Route {
  const [, view, id, kind] = (hash.replace(/^#/, '').split('?')[0] ?? '').split('/');
  if (view === 'log') return { view: 'log' };
  if (view === 'letters') return { view: 'letters', letter: id && kind ? `${id}/${kind}` : null };
  if (view === 'settings') return { view: 'settings' };
  if (view === 'take') return { view: 'take' };
  if (view === 'new') return { view: 'new-case' };
  if (view === 'case' && id) return { view: 'cases', caseId: decode(id) };
  return { view: 'cases', caseId: null };
}

/** Reads what is asked out of the same address; what it does not know is not asked. */
export function readAsked(hash: string): Asked {
  const said = new URLSearchParams(hash.split('?').slice(1).join('?'));
  const one = <T extends string>(name: string, known: readonly T[]) =>
    known.find((each) => each === said.get(name)) ?? null;
  const day = (name: string) => {
    const value = said.get(name);
    return isIsoDay(value) ? value : null;
  };
  const [by, direction] = (said.get('sort') ?? '').split('-');
  const column = SORT_COLUMNS.find((each) => each === by);
  return {
    query: said.get('q') ?? '',
    filter: {
      state: one('state', ATTEMPT_STATES),
      channel: one('channel', CHANNELS),
      problem: one('problem', PROBLEMS),
      from: day('from'),
      to: day('to'),
      order: said.get('order') || null,
    },
    sorting: column ? { by: column, down: direction === 'down' } : FIRST_SORTING,
  };
}

export function hashOf(route: Route, asked: Asked = NOTHING_ASKED): string {
  const said = sayAsked(asked);
  return said === '' ? placeOf(route) : `${placeOf(route)}?${said}`;
}

function placeOf(route: Route): string {
  if (route.view === 'log') return '#/log';
  if (route.view === 'letters') return route.letter === null ? '#/letters' : `#/letters/${route.letter}`;
  if (route.view === 'settings') return '#/settings';
  if (route.view === 'take') return '#/take';
  if (route.view === 'new-case') return '#/new';
  return route.caseId === null ? '#/' : `#/case/${encodeURIComponent(route.caseId)}`;
}

function sayAsked({ query, filter, sorting }: Asked): string {
  const said = new URLSearchParams();
  if (query.trim() !== '') said.set('q', query.trim());
  for (const [name, value] of Object.entries(filter)) if (value !== null) said.set(name, value);
  const { by, down } = sorting;
  if (by !== FIRST_SORTING.by || down !== FIRST_SORTING.down)
    said.set('sort', `${by}-${down ? 'down' : 'up'}`);
  return said.toString();
}

/** An address somebody has cut in the middle of a character is no reason to show nothing. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
