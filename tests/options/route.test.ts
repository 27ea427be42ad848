import { expect, it } from 'vitest';
import { layOut, pixelsTo } from '../../components/log/visible-rows';
import {
  type Asked,
  hashOf,
  NOTHING_ASKED,
  type Route,
  readAsked,
  readRoute,
} from '../../entrypoints/options/route';

const routes: Route[] = [
  { view: 'cases', caseId: null },
  { view: 'cases', caseId: 'a/b c#1' },
  { view: 'log' },
  { view: 'settings' },
  { view: 'new-case' },
];

it.each(routes)('an address leads back to what it was made from: %o', (route) => {
  expect(readRoute(hashOf(route))).toEqual(route);
});

it.each(['', '#', '#/', '#/case', '#/case/', '#/nowhere/x', '#log'])('“%s” leads to the cases', (hash) => {
  expect(readRoute(hash)).toEqual({ view: 'cases', caseId: null });
});

it('an address cut in the middle of a character still leads somewhere', () => {
  expect(readRoute('#/case/%D0')).toEqual({ view: 'cases', caseId: '%D0' });
});

const asked: Asked[] = [
  NOTHING_ASKED,
  { ...NOTHING_ASKED, query: 'чайник & 50 % #1?' },
  {
    query: 'где',
    filter: {
      state: 'sent',
      channel: 'chat',
      problem: 'defect',
      from: '2026-11-01',
      to: '2026-11-30',
      order: '4456',
    },
    sorting: { by: 'order', down: false },
  },
];

it.each(asked)('what is asked stands in the address of every view: %o', (one) => {
  for (const route of routes) {
    const hash = hashOf(route, one);
    expect(readAsked(hash)).toEqual(one);
    expect(readRoute(hash)).toEqual(route);
  }
});

it('what an address asks that nobody knows is not asked', () => {
  expect(readAsked('#/log?state=lost&channel=x&from=1.1.26&sort=colour-up&q=')).toEqual(NOTHING_ASKED);
});

it('the rows that exist follow the scrolling and never run out of the table', () => {
  expect(layOut(-300, 1_000, 800)).toEqual({ first: 0, shown: 26, above: 0, below: 974 * 40 });
  expect(layOut(400 * 40, 1_000, 800)).toEqual({ first: 396, shown: 26, above: 396 * 40, below: 578 * 40 });
  expect(layOut(1e9, 1_000, 800)).toEqual({ first: 974, shown: 26, above: 974 * 40, below: 0 });
  expect(layOut(4_000, 10, 800)).toEqual({ first: 0, shown: 10, above: 0, below: 0 });
});

it('a list too long for the browser is as high as it may be, and every row is come to', () => {
  const count = 1_000_000;
  for (const pixels of [0, 10, 4_321, 6_000_000, 11_999_000, 1e9]) {
    const { first, shown, above, below } = layOut(pixels, count, 800);
    expect(above + below + shown * 40).toBe(12_000_000);
    expect(first).toBeGreaterThanOrEqual(0);
    // What exists covers the window.
    const top = Math.min(pixels, 12_000_000 - 800);
    expect(above).toBeLessThanOrEqual(top);
    expect(above + shown * 40).toBeGreaterThanOrEqual(top + 800);
  }
  expect(layOut(0, count, 800).first).toBe(0);
  expect(layOut(1e9, count, 800).first).toBe(count - 26);
  for (const row of [0, 1, 777_777, 999_990]) {
    const { first, shown } = layOut(pixelsTo(row, count, 800), count, 800);
    expect(row).toBeGreaterThanOrEqual(first);
    expect(row).toBeLessThan(first + shown);
  }
});
