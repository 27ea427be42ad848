import { describe, expect, it } from 'vitest';
import {
  BUILDS,
  builtFiles,
  firstLoadScripts,
  gzippedSize,
  preloadedScripts,
  readBuilt,
  withImports,
} from './built.ts';

const KB = 1000;

describe.each(BUILDS)('the build %s', (build) => {
  it('holds no code that asks the network or makes code out of text', () => {
    const forbidden =
      /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|\bEventSource\b|sendBeacon|importScripts|\beval\s*\(|new Function\b/;
    const scripts = builtFiles(build, '.js');
    expect(scripts.length).toBeGreaterThan(2);
    expect(scripts.filter((path) => forbidden.test(readBuilt(build, path)))).toEqual([]);
  });

  it('names no address from which a script, a style, a font or a picture could be loaded', () => {
    const pages = builtFiles(build, '.html').map((path) => readBuilt(build, path));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    for (const path of builtFiles(build, '.css'))
      expect(readBuilt(build, path)).not.toMatch(/url\(\s*["']?(?:https?:)?\/\//);
  });

  it('loads at most 20 kB of gzipped script before the popup asks page and disk', () => {
    const scripts = firstLoadScripts(build, 'popup.html');
    expect(scripts.length).toBeGreaterThan(0);
    expect(gzippedSize(build, scripts)).toBeLessThanOrEqual(20 * KB);
  });

  it.each(['popup.html', 'sidepanel.html', 'options.html'])('asks for all of %s in one go', (page) => {
    const asked = preloadedScripts(build, page);
    expect(asked.length).toBeGreaterThan(2);
    // Each costs the browser a request, and those cost more than the lines in them.
    expect(asked.length).toBeLessThanOrEqual(7);
    // The bundler's own two lines are a request as well.
    expect(asked.filter((path) => path.includes('runtime'))).toEqual([]);
    // A file that is found only when another has arrived is another wave of loading.
    expect([...withImports(build, asked)].sort()).toEqual([...asked].sort());
  });

  it('puts at most 16 kB of gzipped script into an order page', () => {
    expect(gzippedSize(build, ['order-page.js'])).toBeLessThanOrEqual(16 * KB);
  });

  it('puts at most 4 kB of gzipped script, no observer and no timer into the shop’s other pages', () => {
    expect(gzippedSize(build, ['shop-page.js'])).toBeLessThanOrEqual(4 * KB);
    const watching = /Observer|setTimeout|setInterval|requestAnimationFrame|requestIdleCallback/;
    expect(readBuilt(build, 'shop-page.js')).not.toMatch(watching);
  });

  it.each(['ru', 'en'])('unfolds on a page with at most 45 kB of gzipped script, in %s', (language) => {
    const scripts = ['overlay.js', 'panel.js', `panel-words-${language}.js`];
    expect(gzippedSize(build, scripts)).toBeLessThanOrEqual(45 * KB);
  });
});
