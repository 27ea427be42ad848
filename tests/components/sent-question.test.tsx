// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AppealNumber, SentQuestion } from '../../components/popup/SentQuestion';
import { popup as words } from '../../lib/i18n/ru/popup';
import type { Attempt } from '../../lib/model/attempt';
import { violations } from './setup';

const attempt: Attempt = {
  id: 'a',
  caseId: 'c',
  orderNumber: '44563249-0877',
  problem: 'not-delivered',
  channel: 'chat',
  direction: 'out',
  subject: null,
  text: 'Где заказ?',
  events: [{ kind: 'prepared', at: '2026-11-20T11:05:00.000Z', on: '2026-11-20' }],
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('says where to and when the text was copied, by Moscow’s clock', () => {
  render(<SentQuestion attempt={attempt} words={words} language="ru" onAnswer={() => {}} />);
  expect(screen.getByTestId('sent-question').textContent).toContain(
    'Отправили в чат поддержки? Текст скопирован 20 ноября, 14:05',
  );
});

it.each([
  ['sent-yes', 'sent'],
  ['sent-not-yet', 'not-yet'],
  ['sent-no', 'dropped'],
])('%s answers «%s»', (testId, answer) => {
  const onAnswer = vi.fn();
  render(<SentQuestion attempt={attempt} words={words} language="ru" onAnswer={onAnswer} />);
  fireEvent.click(screen.getByTestId(testId));
  expect(onAnswer).toHaveBeenCalledExactlyOnceWith(answer);
});

it('keeps a number that is typed and left, because a popup dies at any moment', () => {
  const onSave = vi.fn();
  render(<AppealNumber words={words} number="" onSave={onSave} />);
  fireEvent.input(screen.getByTestId('appeal-number'), { target: { value: ' 778899 ' } });
  expect(onSave).not.toHaveBeenCalled();
  vi.advanceTimersByTime(700);
  expect(onSave).toHaveBeenCalledExactlyOnceWith('778899');
});

it('saves an empty number never, and the same number once', () => {
  const onSave = vi.fn();
  render(<AppealNumber words={words} number="778899" onSave={onSave} />);
  const field = screen.getByTestId('appeal-number');
  fireEvent.blur(field);
  fireEvent.input(field, { target: { value: '  ' } });
  fireEvent.blur(field);
  vi.advanceTimersByTime(2000);
  expect(onSave).not.toHaveBeenCalled();
});

it('has nothing that axe objects to', async () => {
  vi.useRealTimers();
  render(
    <main>
      <SentQuestion attempt={attempt} words={words} language="ru" onAnswer={() => {}} />
      <AppealNumber words={words} number="" onSave={() => {}} />
    </main>,
  );
  expect(await violations()).toEqual([]);
});
