import type { PageKind, Reading } from '../model/reading';
import { readLines } from './blocks/lines';
import { bodyText } from './dom';
import type { PageStates } from './state/page-states';
import type { Widgets } from './widgets';

/** A reading without an order, and why there is none. */
export function nothingOn(page: PageKind): Reading {
  return { page, order: null, orders: [], missing: [], witnesses: {}, disagreements: [], layouts: {} };
}

/** Ozon's page for visitors it takes for robots; it has none of the shop's blocks. */
const BLOCKED = /доступ ограничен|инцидент:? ?fab_|incidentid|challengeurl|похоже, нет соединения/i;

/** Why a page of the shop has no order on it. Asked only where none was found. */
export function whyNoOrder(document: Document, blocks: Widgets, states: PageStates): PageKind {
  if (blocks.names.size <= 3 && BLOCKED.test(bodyText(document).slice(0, 50_000))) return 'blocked';
  return isSignedOut(blocks, states) ? 'signed-out' : 'no-order';
}

/** `profileMenuAnonymous` since 2026; in 2025 a `profileMenu` that says «Войти». */
export function isSignedOut(blocks: Widgets, states: PageStates): boolean {
  if (blocks.names.has('profileMenuAnonymous')) return true;
  const menus = blocks.named('profileMenu');
  // What is visible counts; the states may be older than the signing in.
  if (menus.length === 0) return states.has('profileMenuAnonymous');
  return menus.some((menu) => readLines(menu).some((line) => /^войти$/i.test(line.text)));
}
