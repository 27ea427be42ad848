import { describe, expect, it } from 'vitest';
import { explain } from '../../lib/case/explain';
import { nextStep } from '../../lib/case/next-step';
import { formatFigure } from '../../lib/i18n/fill-words';
import { stepTitle, stepWay } from '../../lib/i18n/step-words';
import { whyLines, whyShort } from '../../lib/i18n/why-lines';
import type { IsoDay } from '../../lib/model/day';
import type { Reason } from '../../lib/model/next-step';
import type { Parcel } from '../../lib/model/order';
import { PROBLEMS, type ProblemId } from '../../lib/model/problem';
import type { RulebookWords } from '../../lib/model/rulebook-words';
import { en, ru } from '../rules/rulebook-words';
import { attempt, event, order, parcel } from './made-up';

function explained(problem: ProblemId, known: Partial<Parcel>, today: IsoDay, words: RulebookWords = ru) {
  const one = parcel(known);
  const next = nextStep({
    order: order({ parcels: [one] }),
    parcel: one,
    problem,
    answers: {},
    attempts: [],
    today,
  });
  const facts = explain(next, today);
  return { next, short: whyShort(words, facts), lines: whyLines(words, facts) };
}

describe('«почему?»', () => {
  it('shows the rule with its day, its article, its link and the day it was checked', () => {
    const { lines } = explained('not-delivered', { expectedTo: '2026-11-19' }, '2026-11-23');
    expect(lines).toContainEqual({
      text: 'За каждый день опоздания — неустойка 0,5\u00A0% от предоплаты, считая со дня после 19 ноября.',
      basis: 'ст. 23.1 п. 3, Закон «О защите прав потребителей»',
      link: 'https://www.consultant.ru/document/cons_doc_LAW_305/',
      checkedOn: '2026-11-22',
      doubtful: false,
      outdated: false,
    });
    expect(lines.map(({ text }) => text)).toContain('Обещанный день — 19 ноября (прочитано со страницы)');
  });

  it('says in one sentence why this step, and why this day', () => {
    expect(explained('not-delivered', { expectedTo: '2026-11-19' }, '2026-11-23').short).toBe(
      'Если обещанный день, 19 ноября, прошёл, а заказа нет, Ozon просит писать в чат.',
    );
    const known = { status: 'received', receivedOn: '2026-11-18' } as const;
    expect(explained('received-but-missing', known, '2026-11-23', en).short).toBe(
      'Ozon asks you to report “received but not there” within 7 days: by 25 November. Later it may not help.',
    );
  });

  it('marks what is doubtful, and what may be out of date', () => {
    const known = { status: 'received', receivedOn: '2026-11-18' } as const;
    const window = (today: IsoDay) =>
      explained('defect', known, today).lines.find(({ text }) => text.startsWith('Большинство товаров'));
    expect(window('2026-11-23')).toMatchObject({ doubtful: true, outdated: false });
    const old = explained('not-delivered', { expectedTo: '2027-08-01' }, '2027-08-05').lines;
    expect(old.some(({ outdated }) => outdated)).toBe(true);
  });

  it('tells each move of a last day, and by which law it moves', () => {
    const { lines } = explained(
      'changed-mind',
      { status: 'received', receivedOn: '2026-11-14' },
      '2026-11-20',
    );
    expect(lines.find(({ text }) => text.startsWith('21 ноября'))).toMatchObject({
      text: '21 ноября — выходной, срок переходит на 23 ноября.',
      basis: 'ст. 193, Гражданский кодекс, часть первая',
    });
  });

  it('says that days off are not decreed yet beyond the known years', () => {
    const { lines } = explained('warranty', { status: 'received', receivedOn: '2027-03-01' }, '2027-03-02');
    expect(lines.at(-1)?.text).toBe('Переносы выходных на тот год ещё не утверждены: день может сдвинуться.');
  });

  it('names the year of a day in another year, with one full stop', () => {
    const { lines } = explained('warranty', { status: 'received', receivedOn: '2026-03-02' }, '2026-11-20');
    expect(lines.map(({ text }) => text)).toContain(
      'Если гарантии нет, дефект можно предъявить в разумный срок, самое большее — за 2 года: до 2 марта 2028 г.',
    );
  });

  it('names the contact that is waited for', () => {
    const one = parcel({ expectedTo: '2026-11-19' });
    const attempts = [attempt('not-delivered', 'chat', [event('sent', '2026-11-20')])];
    const input = {
      order: order({ parcels: [one] }),
      parcel: one,
      problem: 'not-delivered',
      answers: {},
    } as const;
    const facts = explain(nextStep({ ...input, attempts, today: '2026-11-21' }), '2026-11-21');
    expect(whyLines(ru, facts)[0]?.text).toBe('Чат поддержки, 20 ноября');
    expect(whyShort(ru, facts)).toBe('В чате ждём ответа 3 дня: до 23 ноября.');
    expect(whyLines(en, facts)[1]).toMatchObject({ basis: 'Our recommendation', link: null });
  });

  const reasoned = (...why: readonly Reason[]) =>
    explain({ ...explained('other', {}, '2026-11-20').next, why }, '2026-11-20');

  it('tells what the person said from what the page says', () => {
    const fact = { kind: 'fact', fact: 'promised', value: '2026-11-19' } as const;
    expect(reasoned({ ...fact, source: 'person' })[0]).toMatchObject({ kind: 'fact-person' });
    expect(reasoned({ ...fact, source: 'page' })[0]).toMatchObject({ kind: 'fact-page' });
  });

  it('shows a penalty with its days, its sums and the law it stands on', () => {
    const [base, sum] = [200_000, 4000].map((amount) => ({ amount, currency: 'RUB' }));
    if (!base || !sum) throw new Error('Two sums are wanted');
    const penalty = { kind: 'penalty', days: 4, base, sum, from: '2026-11-20' } as const;
    expect(reasoned({ ...penalty, rule: 'late-penalty' })).toEqual([
      {
        kind: 'penalty',
        text: 'late-penalty',
        figures: {
          value: 4,
          unit: 'calendar-day',
          from: '2026-11-20',
          due: null,
          day: null,
          sum,
          base,
          today: '2026-11-20',
        },
        source: expect.objectContaining({ article: 'ст. 23.1 п. 3', doubtful: false }),
      },
    ]);
    expect(reasoned({ ...penalty, rule: 'gone' })[0]?.source).toBeNull();
  });

  it('takes the row of a rule that was in force on the day it is counted from, and leaves out one that never was', () => {
    const law = { kind: 'rule', rule: 'platform-law', due: null, shifts: [] } as const;
    expect(reasoned({ ...law, from: '2026-11-01' })).toHaveLength(1);
    expect(reasoned({ ...law, from: '2026-01-10' })).toEqual([]);
    expect(reasoned({ ...law, from: null })).toHaveLength(1);
  });

  it('leaves out a text that the language does not have', () => {
    const facts = explain(
      {
        ...explained('other', {}, '2026-11-20').next,
        why: [{ kind: 'sentence', sentence: 'unheard-of', day: null }],
      },
      '2026-11-20',
    );
    expect(whyLines(ru, facts)).toEqual([]);
    expect(whyShort(ru, facts)).toBe('');
  });
});

describe.each([
  ['Russian', ru as RulebookWords],
  ['English', en as RulebookWords],
])('in %s', (_, words) => {
  it('every problem’s first step has a title, a way, and whole sentences for reasons', () => {
    for (const problem of PROBLEMS) {
      for (const status of ['in-transit', 'received', 'cancelled', 'ready-for-pickup'] as const) {
        const known = {
          status,
          expectedTo: '2026-11-19',
          receivedOn: status === 'received' ? '2026-11-18' : null,
        } as const;
        const { next, lines, short } = explained(problem, known, '2026-11-23', words);
        expect(stepTitle(words, next).length, next.rung).toBeGreaterThan(5);
        expect(stepWay(words, next).length, next.rung).toBeGreaterThan(0);
        expect(short, next.rung).not.toBe('');
        for (const { text } of lines) expect(text).not.toMatch(/[{}[\]]|undefined|null|!|\.\.| {2}/);
      }
    }
  });
});

describe('a problem’s own advice', () => {
  it('comes before the usual way', () => {
    const way = stepWay(ru, { problem: 'not-delivered', rung: 'chat', step: 'chat' });
    expect(way[0]).toContain('отслеживание');
    expect(way.slice(1)).toEqual(ru.ways.chat);
  });

  it('is none for a rung out of an older log, which falls back to its step', () => {
    const gone = { problem: 'other', rung: 'gone', step: 'ombudsman' } as const;
    expect(stepWay(ru, gone)).toEqual(ru.ways.ombudsman);
    expect(stepTitle(ru, gone)).toBe(ru.titles.ombudsman);
  });
});

it.each([
  ['ru', 1, 'calendar-day', '1 день'],
  ['ru', 3, 'calendar-day', '3 дня'],
  ['ru', 45, 'calendar-day', '45 дней'],
  ['ru', 15, 'working-day', '15 рабочих дней'],
  ['ru', 24, 'hour', '24 часа'],
  ['ru', 0.5, 'percent-per-day', '0,5\u00A0%'],
  ['ru', 2, 'year', '2 года'],
  ['ru', 1, 'month', '1 месяц'],
  ['en', 1, 'month', '1 month'],
  ['en', 0.5, 'percent', '0.5%'],
  ['en', 3, null, '3'],
] as const)('in %s %d %s is «%s»', (language, value, unit, text) => {
  expect(formatFigure(language, value, unit)).toBe(text);
});
