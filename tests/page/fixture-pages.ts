import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDay } from '../../lib/model/day';
import { putIntoShell } from '../pages/shell';

export const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'page');

/** `page.json` of a fixture's folder. */
export interface FixturePage {
  readonly address: string;
  readonly today: IsoDay;
  /** `source.html` is the whole document: a page without the shop's shell. */
  readonly alone?: boolean;
  readonly signedIn?: boolean;
}

export function fixtureNames(): readonly string[] {
  return readdirSync(FIXTURES).filter((name) => existsSync(join(FIXTURES, name, 'source.html')));
}

export function readFixturePage(name: string): FixturePage {
  return JSON.parse(readFileSync(join(FIXTURES, name, 'page.json'), 'utf8'));
}

export function readExpected(name: string): unknown {
  return JSON.parse(readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8'));
}

/** The complete document of a fixture: its own part, put into the shop's shell (`heavy`) or a light copy of it. */
export function fixtureHtml(name: string, heavy = true): string {
  const source = readFileSync(join(FIXTURES, name, 'source.html'), 'utf8');
  const page = readFixturePage(name);
  if (page.alone) return source;
  const [blocks = '', states = ''] = source.split('<!-- states -->');
  return putIntoShell({ title: 'OZON', blocks, states, signedIn: page.signedIn ?? true, heavy });
}

/** A parsed shell and the places in it for the page's own blocks and states. */
interface Shell {
  readonly document: Document;
  readonly places: readonly Element[];
}

const shells = new Map<boolean, Shell>();

/** The same as a document. The shell is parsed once; only the page's own part changes in it. */
export function fixtureDocument(name: string): Document {
  const page = readFixturePage(name);
  const source = readFileSync(join(FIXTURES, name, 'source.html'), 'utf8');
  if (page.alone) return parseHtml(source);
  const shell = shellFor(page.signedIn ?? true);
  const parts = source.split('<!-- states -->');
  shell.places.forEach((place, nth) => {
    place.innerHTML = parts[nth] ?? '';
  });
  return shell.document;
}

function shellFor(signedIn: boolean): Shell {
  const known = shells.get(signedIn);
  if (known) return known;
  const place = '<div data-own-part></div>';
  const document = parseHtml(putIntoShell({ title: 'OZON', blocks: place, states: place, signedIn }));
  const shell = { document, places: [...document.querySelectorAll('[data-own-part]')] };
  shells.set(signedIn, shell);
  return shell;
}

export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
