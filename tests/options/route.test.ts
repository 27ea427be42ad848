import { expect, it } from 'vitest';
import { firstRow, rowsShown } from '../../components/log/visible-rows';
import { hashOf, type Route, readRoute } from '../../entrypoints/options/route';

const routes: Route[] = [
  { view: 'cases', caseId: null },
  { view: 'cases', caseId: 'a/b c#1' },
  { view: 'log' },
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

it('the rows that exist follow the scrolling and never run out of the table', () => {
  expect(rowsShown(800)).toBe(36);
  expect(firstRow(-300, 1_000, 36)).toBe(0);
  expect(firstRow(0, 1_000, 36)).toBe(0);
  expect(firstRow(400 * 40, 1_000, 36)).toBe(392);
  expect(firstRow(1_000_000, 1_000, 36)).toBe(964);
  expect(firstRow(4_000, 10, 36)).toBe(0);
});
