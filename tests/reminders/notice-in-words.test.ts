import { describe, expect, it } from 'vitest';
import { noticesInWords } from '../../entrypoints/background/notice-in-words';
import type { Ring } from '../../entrypoints/background/plan-look';
import { wordsFor } from '../../entrypoints/background/words';
import { makeAttempt, makeCase, prepared, sent } from '../store/examples';

const TODAY = '2026-11-24';
const ring = (id: string, call: Ring['call'] = { day: TODAY, kind: 'turn' }): Ring => ({
  case: makeCase({ id }),
  attempts: [makeAttempt({ caseId: id, events: [prepared(), sent()] })],
  call,
});
const russian = () => wordsFor({ settings: async () => ({ language: 'ru' }) });

describe('a notice', () => {
  it('says the step, the problem and the ending of the number, and nothing private', async () => {
    const [notice] = noticesInWords([ring('a')], TODAY, await russian());
    expect(notice?.id).toBe('a');
    expect(notice?.title).not.toBe('');
    expect(notice?.text).toBe('Не доставили в срок. Заказ …0877.');
    expect(JSON.stringify(notice)).not.toMatch(/44563249|Чайник/);
  });

  it('says that it is the last day, or that the person wanted it today', async () => {
    const words = await russian();
    const lastDay = ring('a', { day: TODAY, kind: 'last-day' });
    expect(noticesInWords([lastDay], TODAY, words)[0]?.text).toContain('Сегодня последний день.');
    expect(noticesInWords([lastDay], '2026-11-26', words)[0]?.text).not.toContain('последний');
    expect(noticesInWords([ring('a', 'postponed')], TODAY, words)[0]?.text).toContain('Вы просили');
  });

  it('stands for all where there are more than three', async () => {
    const words = await russian();
    expect(
      noticesInWords(
        ['a', 'b', 'c'].map((id) => ring(id)),
        TODAY,
        words,
      ),
    ).toHaveLength(3);
    const many = noticesInWords(
      ['a', 'b', 'c', 'd', 'e'].map((id) => ring(id)),
      TODAY,
      words,
    );
    expect(many).toMatchObject([{ id: 'many', title: '5 дел ждут вас' }]);
  });
});
