// @vitest-environment jsdom
import { render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { Before } from '../../components/popup/Before';
import { popup as words } from '../../lib/i18n/ru/popup';
import type { Attempt, AttemptEvent } from '../../lib/model/attempt';
import './setup';

const at = '2026-11-20T09:00:00.000Z';
const prepared: AttemptEvent = { kind: 'prepared', at, on: '2026-11-20' };

function attempt(id: string, ...more: readonly AttemptEvent[]): Attempt {
  return {
    id,
    caseId: 'case-1',
    orderNumber: '44563249-0877',
    problem: 'not-delivered',
    channel: 'chat',
    direction: 'out',
    subject: null,
    text: 'Где заказ?',
    events: [prepared, ...more],
  };
}

function show(attempts: readonly Attempt[]) {
  const onOpen = vi.fn();
  render(<Before attempts={attempts} words={words} language="ru" onOpen={onOpen} />);
  return screen.queryByTestId('before')?.textContent;
}

it('counts what was sent, and names the day it was sent on', () => {
  const sent = attempt('1', { kind: 'sent', at, on: '2026-11-21' });
  expect(show([sent, attempt('2')])).toContain('1 обращение, последнее 21 ноября');
});

it('says of a copied and of a dropped message that nothing was sent', () => {
  expect(show([attempt('1'), attempt('2', { kind: 'dropped', at, on: '2026-11-20' })])).toContain(
    words.beforeNone,
  );
});

it('is not there before anything was done', () => {
  expect(show([])).toBeUndefined();
});
