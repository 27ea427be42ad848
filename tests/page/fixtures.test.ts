// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { isIsoDay } from '../../lib/model/day';
import { readPage } from '../../lib/page/read-page';
import { fixtureDocument, fixtureNames, readExpected, readFixturePage } from './fixture-pages';

// The shell's 600 kB take jsdom a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

it.each(fixtureNames())('reads %s', (name) => {
  const { address, today } = readFixturePage(name);
  // When a layout was last known changes with every look at the shop; what is read by it does not.
  const { layouts, ...reading } = readPage(fixtureDocument(name), address, today);
  expect(reading).toEqual(readExpected(name));
  const winners = new Set(Object.values(reading.witnesses));
  for (const winner of winners) expect(layouts[winner], winner).toSatisfy(isIsoDay);
});

it('there are pages to read', () => {
  expect(fixtureNames().length).toBeGreaterThanOrEqual(40);
});
