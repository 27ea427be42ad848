import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedJson, escapeHtml } from './markup.ts';

/** What a page puts into the shop's shell. */
export interface PagePart {
  readonly title: string;
  /** The blocks between header and footer. */
  readonly blocks: string;
  /** The elements for the `client-state` block. */
  readonly states: string;
  readonly signedIn?: boolean;
  /** Other states and blocks than the order's: `false` leaves the header and the 80 states out (for fuzzing). */
  readonly heavy?: boolean;
}

let shell: string | null = null;

/**
 * Puts a page's own part into the real document of the shop: header, footer, shelves of goods, reviews and
 * the states of some eighty other widgets, more than 600 kB in all (see fixtures/shell/README.md).
 */
export function putIntoShell(part: PagePart): string {
  const profile = part.signedIn === false ? ANONYMOUS : SIGNED_IN;
  const parts: Readonly<Record<string, string>> = {
    title: escapeHtml(part.title),
    page: part.blocks,
    states: part.states + profile.state,
    profile: profile.block,
  };
  return frame(part.heavy !== false).replace(
    /<!--(title|page|states|profile)-->/g,
    (_, name: string) => parts[name] ?? '',
  );
}

function frame(heavy: boolean): string {
  if (!heavy) return LIGHT;
  shell ??= readFileSync(join(import.meta.dirname, '..', 'fixtures', 'shell', 'shell.html'), 'utf8');
  return shell;
}

const LIGHT =
  '<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title><!--title--></title></head><body>' +
  '<div id="__ozon"><div id="layoutPage"><header data-widget="header"><!--profile-->' +
  '<div data-widget="orderInfo"><a href="/my/orderlist">Заказы</a></div></header><!--page-->' +
  '<footer data-widget="footer"></footer></div></div><div class="client-state"><!--states--></div></body></html>';

/** A state element; `number` is the widget's id on the page. */
export function stateElement(widget: string, number: number, state: unknown, nth = 1): string {
  const id = `state-${widget}-${number}-default-1${nth > 1 ? `-${nth}` : ''}`;
  return `<div id="${id}" data-state="${embedJson(state)}"></div>`;
}

const SIGNED_IN = {
  block:
    '<div data-widget="profileMenu" tabindex="0"><div><a target="_self" href="/my/main">' +
    '<span class="tsBodyControl300XSmall">Мария</span></a></div></div>',
  state: stateElement('profileMenu', 2970519, {
    title: 'Мария',
    items: [
      { title: 'Личный кабинет', link: '/my/main' },
      { title: 'Заказы', link: '/my/orderlist' },
      { title: 'maria@example.org', link: '/my/settings' },
    ],
  }),
};

const ANONYMOUS = {
  block:
    '<div data-widget="profileMenuAnonymous" tabindex="0"><div><span class="tsBodyControl300XSmall">0</span>' +
    '<span>Войти</span></div></div>',
  state: stateElement('profileMenuAnonymous', 3371499, {
    iconTitle: 'Войти',
    tooltip: {
      text: 'Войдите, чтобы делать покупки, отслеживать заказы и пользоваться персональными скидками и баллами.',
    },
    indicatorEnabled: true,
  }),
};
