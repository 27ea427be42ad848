import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, fold, LogSearch } from '../../entrypoints/options/search-log';
import type { AttemptEvent } from '../../lib/model/attempt';
import { makeAttempt, makeItem, makeOrder, makeParcel } from '../store/examples';

const noPause = async () => undefined;

function entry(text: string, changes: Partial<Entry['attempt']> = {}): Entry {
  const order = makeOrder({ parcels: [] });
  return { attempt: makeAttempt({ text, orderNumber: order.number, ...changes }), order };
}

async function find(entries: readonly Entry[], query: string): Promise<number[]> {
  return [...(await LogSearch.over(entries, noPause)).find(query)];
}

describe('the search', () => {
  it('does not tell ё from е, nor capitals from small letters, however the letters were typed', async () => {
    const entries = [entry('Всё ещё не приЁхал'), entry('чайник'), entry('е\u0308лка')];
    expect(await find(entries, 'ЕЩЕ')).toEqual([0]);
    expect(await find(entries, 'приехал')).toEqual([0]);
    expect(await find(entries, 'ёлка')).toEqual([2]);
  });

  it('finds words by their beginning, not by their middle', async () => {
    const entries = [entry('Чайник электрический'), entry('кнопка чайника')];
    expect(await find(entries, 'чай')).toEqual([0, 1]);
    expect(await find(entries, 'ник')).toEqual([]);
  });

  it('wants every word of the query, in any order', async () => {
    const entries = [entry('чайник не доставлен'), entry('чайник доставлен не тот'), entry('не тот')];
    expect(await find(entries, 'не чайник тот')).toEqual([1]);
    expect(await find(entries, '  чайник ,  доставлен! ')).toEqual([0, 1]);
  });

  it('finds numbers, items and what was answered', async () => {
    const events: AttemptEvent[] = [
      { kind: 'acknowledged', at: '2026-11-20T09:00:00.000Z', on: '2026-11-20', number: '77-4410239' },
      {
        kind: 'answered',
        at: '2026-11-20T09:00:00.000Z',
        on: '2026-11-20',
        outcome: 'other',
        text: 'на сортировке',
        promisedOn: null,
      },
    ];
    const order = makeOrder({ parcels: [makeParcel({ items: [makeItem({ name: 'Рюкзак' })] })] });
    const entries = [entry('ничего'), { attempt: makeAttempt({ events }), order }];
    for (const query of [
      '44563249-0877 рюкз',
      '0877 рюкзак',
      '4410239',
      'сортировке',
      '148812345',
      '28812345678',
    ]) {
      expect(await find(entries, query), query).toEqual([1]);
    }
  });

  it('finds everything where nothing is asked, and nothing in an empty log', async () => {
    const entries = [entry('раз'), entry('')];
    expect(await find(entries, ' !? ')).toEqual([0, 1]);
    expect(await find([], 'раз')).toEqual([]);
  });

  it('finds what going through entry by entry finds, in every log', async () => {
    const word = fc.constantFrom('чай', 'чайник', 'ёж', 'еж', 'не', '0877', 'a', 'Я');
    const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 8 }), text, async (texts, query) => {
        const entries = texts.map((one) => entry(one));
        const words = fold(query).split(' ').filter(Boolean);
        const expected = texts.flatMap((one, index) => {
          const known = fold(`44563249-0877 ${one}`).split(' ');
          return words.every((asked) => known.some((each) => each.startsWith(asked))) ? index : [];
        });
        expect(await find(entries, query)).toEqual(expected);
      }),
    );
  });

  it('lets the page breathe while it is prepared', async () => {
    let pauses = 0;
    const many = Array.from({ length: 2_500 }, (_one, index) => entry(`текст ${index}`));
    const search = await LogSearch.over(many, async () => {
      pauses += 1;
    });
    expect(pauses).toBe(2);
    expect([...search.find('2499')]).toEqual([2_499]);
  });
});
