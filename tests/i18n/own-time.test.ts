import { afterEach, expect, it } from 'vitest';
import { stepInWords } from '../../entrypoints/popup/step-in-words';
import { nextStep } from '../../lib/case/next-step';
import { loadPopupWords } from '../../lib/i18n/load-words';
import { ownTime } from '../../lib/i18n/own-time';
import type { IsoDay } from '../../lib/model/day';
import { attempt, event, order, parcel } from '../case/made-up';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

it.each([
  ['Europe/Moscow', '23:59', null],
  ['Europe/Kaliningrad', '23:59', '22:59'],
  ['Asia/Vladivostok', '23:59', '06:59, 25 ноября'],
  ['Asia/Kamchatka', '12:00', '21:00'],
  ['America/New_York', '23:59', '15:59'],
  ['America/New_York', '05:00', '21:00, 23 ноября'],
] as const)('in %s the clock shows at Moscow’s %s: %s', (place, time, own) => {
  process.env.TZ = place;
  expect(ownTime('ru', '2026-11-24', time)).toBe(own);
});

const one = parcel({ status: 'ready-for-pickup', storageUntil: '2026-11-24' });
const step = (today: IsoDay) =>
  nextStep({
    order: order({ parcels: [one] }),
    parcel: one,
    problem: 'changed-mind',
    answers: {},
    attempts: [],
    today,
  });

it.each([
  ['Europe/Moscow', '2026-11-23', 'до вторника, 24 ноября, 23:59 по Москве'],
  ['Europe/Moscow', '2026-11-24', 'сегодня, до 23:59 по Москве'],
  ['Europe/Moscow', '2026-11-25', 'срок вышел 24 ноября, в 23:59 по Москве'],
  ['Asia/Vladivostok', '2026-11-23', 'до вторника, 24 ноября, 23:59 по Москве (у вас 06:59, 25 ноября)'],
  ['Asia/Vladivostok', '2026-11-24', 'сегодня, до 23:59 по Москве (у вас 06:59, 25 ноября)'],
  ['Asia/Vladivostok', '2026-11-25', 'срок вышел 24 ноября, в 23:59 по Москве (у вас 06:59, 25 ноября)'],
  ['Europe/Kaliningrad', '2026-11-24', 'сегодня, до 23:59 по Москве (у вас 22:59)'],
] as const)(
  'a term that ends says so by Moscow’s time, and by the buyer’s own clock: %s, %s',
  async (place, today, words) => {
    process.env.TZ = place;
    const next = step(today);
    expect(next.due?.day).toBe('2026-11-24');
    expect(stepInWords(next, { today } as never, await loadPopupWords('ru')).due?.text).toBe(words);
  },
);

it('says in English the same', async () => {
  process.env.TZ = 'Asia/Vladivostok';
  const words = await loadPopupWords('en');
  expect(stepInWords(step('2026-11-24'), { today: '2026-11-24' } as never, words).due?.text).toBe(
    'today, by 23:59 Moscow time (06:59, 25 November by your clock)',
  );
});

const defect = parcel({ status: 'received', receivedOn: '2026-11-16' });
const waiting = (today: IsoDay) =>
  nextStep({
    order: order({ parcels: [defect] }),
    parcel: defect,
    problem: 'defect',
    answers: {},
    attempts: [attempt('defect', 'self-service', [event('sent', '2026-11-23')])],
    today,
  });
const asking = nextStep({
  order: order({ parcels: [] }),
  parcel: null,
  problem: 'other',
  answers: {},
  attempts: [attempt('other', 'chat', [event('sent', '2026-11-23')])],
  today: '2026-11-24',
});

it.each([
  ['Europe/Moscow', 'ждём ответа до вторника, 24 ноября, 13:00 по Москве'],
  ['Asia/Vladivostok', 'ждём ответа до вторника, 24 ноября, 13:00 по Москве (у вас 20:00)'],
] as const)('where hours count the wait ends at one: %s', async (place, words) => {
  process.env.TZ = place;
  const next = waiting('2026-11-24');
  expect(stepInWords(next, { today: '2026-11-24' } as never, await loadPopupWords('ru')).due?.text).toBe(
    words,
  );
});

it('a wait for a day ends with that day in Moscow', async () => {
  process.env.TZ = 'Asia/Kamchatka';
  expect(stepInWords(asking, { today: '2026-11-24' } as never, await loadPopupWords('ru')).due?.text).toBe(
    'ждём ответа до четверга, 26 ноября, 23:59 по Москве (у вас 08:59, 27 ноября)',
  );
});

it('what is merely better done today ends at no hour', async () => {
  process.env.TZ = 'Asia/Vladivostok';
  const next = nextStep({
    order: order({ parcels: [] }),
    parcel: null,
    problem: 'other',
    answers: {},
    attempts: [],
    today: '2026-11-24',
  });
  expect(stepInWords(next, { today: '2026-11-24' } as never, await loadPopupWords('ru')).due?.text).toBe(
    'лучше сегодня',
  );
});
