// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { focusBeforePanel, isPanelFrame, rememberFocus } from '../../lib/browser/last-focus';

afterEach(() => {
  for (const one of document.querySelectorAll('poryadok-overlay, textarea, iframe')) one.remove();
});

function putOverlay(): HTMLElement {
  const host = document.createElement('poryadok-overlay');
  host.tabIndex = 0;
  document.documentElement.append(host);
  return host;
}

function putField(): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  document.body.append(field);
  return field;
}

it('where the person was typing is known once the panel has the keys, and only then', () => {
  const [host, field] = [putOverlay(), putField()];
  field.focus();
  rememberFocus(document.activeElement);
  expect(focusBeforePanel(document)).toBeNull();
  host.focus();
  rememberFocus(document.activeElement);
  expect(focusBeforePanel(document)).toBe(field);
  field.remove();
  expect(focusBeforePanel(document)).toBeNull();
});

it('the panel’s frame in our shadow is told from the page’s own', () => {
  const root = putOverlay().attachShadow({ mode: 'closed' });
  const [ours, theirs] = [document.createElement('iframe'), document.createElement('iframe')];
  root.append(ours);
  document.body.append(theirs);
  expect(isPanelFrame(window)).toBe(false);
  if (ours.contentWindow) expect(isPanelFrame(ours.contentWindow)).toBe(true);
  expect(theirs.contentWindow && isPanelFrame(theirs.contentWindow)).toBe(false);
});
