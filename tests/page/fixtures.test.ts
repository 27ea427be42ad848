// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { readPage } from '../../lib/page/read-page';
import { fixtureDocument, fixtureNames, readExpected, readFixturePage } from './fixture-pages';

// The shell's 600 kB take jsdom a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

it.each(fixtureNames())('reads %s', (name) => {
  const { address, today } = readFixturePage(name);
  const reading = readPage(fixtureDocument(name), address, today);
  expect(reading).toEqual(readExpected(name));
});

it('there are pages to read', () => {
  expect(fixtureNames().length).toBeGreaterThanOrEqual(40);
});
