import { describe, expect, it } from 'vitest';
import { lineInWords } from '../../entrypoints/background/line-in-words';
import { sayOfOrder } from '../../entrypoints/background/say-of-order';
import { wordsFor } from '../../entrypoints/background/words';
import { FIRST_ATTENTION } from '../../lib/model/attention';
import type { IsoDay } from '../../lib/model/day';
import type { Language } from '../../lib/model/settings';
import type { CaseWithAttempts } from '../../lib/store/store';
import { makeAttempt, makeCase, makeOrder, prepared, sent } from '../store/examples';

async function lineOn(day: IsoDay, files: readonly CaseWithAttempts[], language: Language = 'ru') {
  const say = sayOfOrder(makeOrder(), files, day);
  if (!say) throw new Error('There is nothing to say.');
  const words = await wordsFor({ settings: async () => ({ language }) });
  return lineInWords(say, '44563249-0877', FIRST_ATTENTION, day, words);
}

const waiting = { case: makeCase(), attempts: [makeAttempt({ events: [prepared(), sent()] })] };
const copied = { case: makeCase(), attempts: [makeAttempt({ events: [prepared()] })] };

describe('the tab’s one line', () => {
  it.each([
    ['ru', [], 'Обещали к 19 ноября: напишите в чат поддержки', true],
    ['ru', [waiting], 'Ждём ответа до 23 ноября', false],
    ['ru', [copied], 'Сообщение скопировано. Отправили?', false],
    ['en', [waiting], 'Waiting for an answer until 23 November', false],
    ['en', [copied], 'Your message is copied. Have you sent it?', false],
  ] as const)('in %s of %j is «%s»', async (language, files, text, isLate) => {
    expect(await lineOn('2026-11-23', files, language)).toMatchObject({
      text,
      late: isLate,
      language,
      edge: 'right',
    });
  });

  it('names today where the step is for today', async () => {
    expect((await lineOn('2026-11-24', [waiting])).text).toMatch(/^Сегодня: [а-я]/);
  });

  it('holds nothing of the order but what the person sees on the page anyway', async () => {
    const text = JSON.stringify(await lineOn('2026-11-23', [waiting]));
    expect(text).not.toContain('Чайник');
  });
});
