// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readPage } from '../../lib/page/read-page';
import { fixtureDocument, fixtureNames, readExpected, readFixturePage } from './fixture-pages';

it.each(fixtureNames())('reads %s', (name) => {
  const { address, today } = readFixturePage(name);
  const reading = readPage(fixtureDocument(name), address, today);
  expect(reading).toEqual(readExpected(name));
});

it('there are pages to read', () => {
  expect(fixtureNames().length).toBeGreaterThanOrEqual(40);
});
