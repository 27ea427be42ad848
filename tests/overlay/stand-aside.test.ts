// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { standAside } from '../../components/overlay/stand-aside';

const aside = () => [...document.querySelectorAll('[data-aside]')].map(({ localName }) => localName);

it('everything of ours stands aside and comes back, and nothing of the page does', () => {
  document.body.innerHTML = '<main></main><poryadok-note></poryadok-note>';
  for (const name of ['poryadok-overlay', 'poryadok-marks'])
    document.documentElement.append(document.createElement(name));
  const comeBack = standAside(document);
  expect(aside()).toEqual(['poryadok-note', 'poryadok-overlay', 'poryadok-marks']);
  comeBack?.();
  expect(aside()).toEqual([]);
});

it('where nothing of ours stands there is nothing to bring back', () => {
  document.documentElement.querySelectorAll('poryadok-overlay, poryadok-marks').forEach((one) => {
    one.remove();
  });
  document.body.innerHTML = '<main></main>';
  expect(standAside(document)).toBeNull();
});
