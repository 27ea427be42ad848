import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attemptState } from '../../lib/case/attempt-state';
import { LogIndex } from '../../lib/log/log-index';
import { NO_FILTER, narrowRows } from '../../lib/log/narrow-rows';
import { orderRows, SORT_COLUMNS, type SortColumn } from '../../lib/log/order-rows';
import { ATTEMPT_STATES, type Attempt, type AttemptEvent } from '../../lib/model/attempt';
import { attemptDay, attemptMoment } from '../../lib/model/attempt-moment';
import { PROBLEMS } from '../../lib/model/problem';
import { CHANNELS } from '../../lib/model/step';
import type { CaseWithAttempts } from '../../lib/store/store';
import { log } from '../store/arbitrary';
import { makeAttempt, makeCase, makeItem, makeOrder, makeParcel } from '../store/examples';

interface Brief {
  readonly id: string;
  readonly orderNumber: string;
}

function indexOver(files: readonly CaseWithAttempts[]): LogIndex<Brief> {
  const index = new LogIndex<Brief>();
  for (const file of files) index.add(file, { id: file.case.id, orderNumber: file.case.orderNumber });
  return index;
}

/** A case of its own with one contact. */
function entry(text: string, changes: Partial<Attempt> = {}, order = makeOrder({ parcels: [] })) {
  return { order, attempt: makeAttempt({ text, orderNumber: order.number, ...changes }) };
}

function filesOf(entries: readonly ReturnType<typeof entry>[]): readonly CaseWithAttempts[] {
  return entries.map(({ order, attempt }, at) => ({
    case: makeCase({ id: `case-${at}`, order }),
    attempts: [{ ...attempt, caseId: `case-${at}` }],
  }));
}

/** Which of the entries are found, by their place. */
function find(entries: readonly ReturnType<typeof entry>[], query: string): number[] {
  const found = indexOver(filesOf(entries)).search(query);
  return entries.flatMap((_one, at) => (found === null || found.rows[at] === 1 ? at : []));
}

/** Words as a person compares them. */
function fold(text: string): string[] {
  const plain = text.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

describe('the search', () => {
  it('does not tell ё from е, nor capitals from small letters, however the letters were typed', () => {
    const entries = [entry('Всё ещё не приЁхал'), entry('чайник'), entry('е\u0308лка')];
    expect(find(entries, 'ЕЩЕ')).toEqual([0]);
    expect(find(entries, 'приехал')).toEqual([0]);
    expect(find(entries, 'ёлка')).toEqual([2]);
  });

  it('finds words by their beginning, not by their middle', () => {
    const entries = [entry('Чайник электрический'), entry('кнопка чайника')];
    expect(find(entries, 'чай')).toEqual([0, 1]);
    expect(find(entries, 'ник')).toEqual([]);
  });

  it('wants every word of the query, in any order', () => {
    const entries = [entry('чайник не доставлен'), entry('чайник доставлен не тот'), entry('не тот')];
    expect(find(entries, 'не чайник тот')).toEqual([1]);
    expect(find(entries, '  чайник ,  доставлен! ')).toEqual([0, 1]);
  });

  it('finds numbers, items and what was answered', () => {
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
    const entries = [entry('ничего'), entry('', { events }, order)];
    for (const query of [
      '44563249-0877 рюкз',
      '0877 рюкзак',
      '4410239',
      'сортировке',
      '148812345',
      '28812345678',
    ]) {
      expect(find(entries, query), query).toEqual([1]);
    }
  });

  it('finds everything where nothing is asked, and nothing in an empty log', () => {
    const entries = [entry('раз'), entry('')];
    expect(find(entries, ' !? ')).toEqual([0, 1]);
    expect(find([], 'раз')).toEqual([]);
  });

  it('finds letters of any script, and Latin ones without their accents', () => {
    const entries = [
      entry('Տուփ բաց էր'),
      entry('café crème'),
      entry('қайтару'),
      entry('дай'),
      entry('emoji 😀 ok'),
    ];
    expect(find(entries, 'տու')).toEqual([0]);
    expect(find(entries, 'cafe')).toEqual([1]);
    expect(find(entries, 'қай')).toEqual([2]);
    expect(find(entries, 'даи')).toEqual([]);
    expect(find(entries, 'ok')).toEqual([4]);
  });

  it('names the cases about which all of it is said, also those without a contact', () => {
    const order = makeOrder({ number: '11111111-0001' });
    const index = indexOver([{ case: makeCase({ id: 'empty', order }), attempts: [] }]);
    const found = index.search('11111111 чайник');
    expect(found?.slots.map((slot) => index.briefAt(slot)?.id)).toEqual(['empty']);
    expect(index.search('11111111 рюкзак')?.slots).toEqual([]);
  });

  it('finds what going through contact by contact finds, in every log', () => {
    const word = fc.constantFrom('чай', 'чайник', 'ёж', 'еж', 'не', '0877', 'a', 'Я', 'қ');
    const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
    const file = fc.tuple(text, fc.array(text, { maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(file, { maxLength: 6 }), text, (texts, query) => {
        const files = texts.map(([item, contacts], at) => {
          const order = makeOrder({ parcels: [makeParcel({ items: [makeItem({ name: item })] })] });
          const id = `case-${at}`;
          return {
            case: makeCase({ id, order }),
            attempts: contacts.map((each, place) => makeAttempt({ id: `${id}/${place}`, text: each })),
          };
        });
        const index = indexOver(files);
        const found = index.search(query);
        const asked = fold(query);
        for (const [at, [item, contacts]] of texts.entries()) {
          for (const [place, contact] of contacts.entries()) {
            const known = fold(`44563249-0877 28812345678 44563249-0877-1 148812345 ${item} ${contact}`);
            const expected = asked.every((one) => known.some((each) => each.startsWith(one)));
            const row = index.rowOf(`case-${at}`, place) ?? -1;
            expect(found === null || found.rows[row] === 1).toBe(expected);
          }
        }
      }),
    );
  });
});

/** The contacts of these rows, by their ids. */
function idsOf(index: LogIndex<Brief>, files: readonly CaseWithAttempts[], rows: Uint32Array): string[] {
  const attempts = new Map(files.map((file) => [file.case.id, file.attempts]));
  return [...rows].map((row) => {
    const known = attempts.get(index.briefOf(row)?.id ?? '');
    return known?.[index.columns.place[row] ?? -1]?.id ?? '?';
  });
}

describe('the list', () => {
  it('has the newest first, whatever is added, changed and removed', () => {
    fc.assert(
      fc.property(log, log, fc.nat(2), (before, after, gone) => {
        const index = indexOver(before);
        for (const file of after) index.add(file, { id: file.case.id, orderNumber: file.case.orderNumber });
        index.remove(`case-${gone}`);
        const files = new Map([...before, ...after].map((file) => [file.case.id, file]));
        files.delete(`case-${gone}`);
        const kept = [...files.values()];
        const attempts = kept.flatMap((file) => file.attempts);
        expect(index.cases).toBe(kept.length);
        expect(index.attempts).toBe(attempts.length);
        const moment = (one: Attempt) => attemptMoment(one).slice(0, -one.id.length);
        const byId = new Map(attempts.map((one) => [one.id, one]));
        const listed = idsOf(index, kept, index.newest());
        expect(new Set(listed)).toEqual(new Set(byId.keys()));
        const moments = listed.map((id) => moment(byId.get(id) ?? makeAttempt()));
        expect(moments).toEqual(moments.toSorted().reverse());
      }),
    );
  });

  it('is sorted by each column, both ways', () => {
    const keys: Record<SortColumn, (one: Attempt) => string | number> = {
      day: (one) => attemptDay(one) ?? '',
      order: (one) => one.orderNumber,
      problem: (one) => PROBLEMS.indexOf(one.problem),
      channel: (one) => CHANNELS.indexOf(one.channel),
      state: (one) => ATTEMPT_STATES.indexOf(attemptState(one)),
    };
    fc.assert(
      fc.property(log, fc.constantFrom(...SORT_COLUMNS), fc.boolean(), (files, by, down) => {
        const index = indexOver(files);
        const byId = new Map(files.flatMap((file) => file.attempts.map((one) => [one.id, one])));
        const rows = orderRows(index, { by, down });
        const sorted = idsOf(index, files, rows).map((id) => keys[by](byId.get(id) ?? makeAttempt()));
        const expected = sorted.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        expect(sorted).toEqual(down ? expected.reverse() : expected);
        expect(rows).toHaveLength(byId.size);
      }),
    );
  });

  it('is narrowed to what passes every filter, and nothing else', () => {
    const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values));
    const filter = fc.record({
      state: maybe(ATTEMPT_STATES),
      channel: maybe(CHANNELS.slice(0, 4)),
      problem: maybe(PROBLEMS.slice(0, 4)),
      from: maybe(['2026-11-19', '2026-11-22'] as const),
      to: maybe(['2026-11-20', '2026-11-23'] as const),
      order: maybe(['4456', '44563249-0001', '9']),
    });
    fc.assert(
      fc.property(log, filter, (files, asked) => {
        const index = indexOver(files);
        const rows = narrowRows(index, index.newest(), null, asked);
        const passes = (one: Attempt) =>
          (asked.state === null || attemptState(one) === asked.state) &&
          (asked.channel === null || one.channel === asked.channel) &&
          (asked.problem === null || one.problem === asked.problem) &&
          (asked.from === null || (attemptDay(one) ?? '') >= asked.from) &&
          (asked.to === null || (attemptDay(one) ?? '') <= asked.to) &&
          (asked.order === null || one.orderNumber.startsWith(asked.order));
        const expected = files.flatMap((file) => file.attempts.filter(passes).map((one) => one.id));
        expect(new Set(idsOf(index, files, rows))).toEqual(new Set(expected));
      }),
    );
  });

  it('without a filter is the very list it was made from', () => {
    const index = indexOver(filesOf([entry('раз'), entry('два')]));
    const newest = index.newest();
    expect(narrowRows(index, newest, null, NO_FILTER)).toBe(newest);
  });
});
