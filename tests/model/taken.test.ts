import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appealNumberIn, cleanSelection, orderNumberIn, readTaken } from '../../lib/model/taken';

describe('a selection', () => {
  it.each([
    ['keeps its words and lines', 'Добрый день.\nМы всё проверим.', 'Добрый день.\nМы всё проверим.'],
    ['loses marks that nobody sees', 'От\u00ADвет\u200B\u202E готов\u0000\u0007', 'Ответ готов'],
    ['has single spaces and at most one empty line', ' а \t б \r\n\r\n\r\n\r\n в ', 'а б\n\nв'],
    ['may be nothing', ' \u200B\n ', ''],
  ])('%s', (_, selected, clean) => {
    expect(cleanSelection(selected)).toBe(clean);
  });

  it('is clean once it is cleaned, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const clean = cleanSelection(text);
        expect(cleanSelection(clean)).toBe(clean);
        expect(clean).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}|\n{3}/u);
      }),
    );
  });
});

it.each([
  ['Номер обращения: № 4812-903', '4812-903'],
  ['обращение №123456789', '123456789'],
  ['Ваш номер заявки — ABC/12', 'ABC/12'],
  ['  77 012 345.  ', '77 012 345'],
  ['123456\nСпасибо за обращение', '123456'],
  ['N 55', '55'],
  ['Nova-55', 'Nova-55'],
])('the number of the appeal in «%s» is «%s»', (selected, number) => {
  expect(appealNumberIn(selected)).toBe(number);
});

it.each([
  ['Заказ 44563249-0877 передан', '44563249-0877'],
  ['44563249–0877', '44563249-0877'],
  ['отправление 44563249-0833-6', '44563249-0833'],
  ['8 800 234-70-00', null],
  ['FBS-3769566873-S2532799', null],
  ['ничего', null],
])('the order number in «%s» is %s', (selected, number) => {
  expect(orderNumberIn(selected)).toBe(number);
});

it('what cannot be understood was never taken', () => {
  for (const kept of [null, '', '{', '[]', '{"kind":"answer"}', '{"kind":"other","text":"x"}'])
    expect(readTaken(kept)).toBeNull();
  const taken = { kind: 'answer', text: 'Вернём деньги', orderNumber: null, from: null } as const;
  expect(readTaken(JSON.stringify(taken))).toEqual(taken);
  const from = { address: 'https://mail.example.org/', at: '2026-11-25T18:40:12.000Z', zone: 180 } as const;
  const evidence = { ...taken, kind: 'evidence', from } as const;
  expect(readTaken(JSON.stringify(evidence))).toEqual(evidence);
  expect(readTaken(JSON.stringify({ ...evidence, from: null }))).toBeNull();
  expect(readTaken(JSON.stringify({ ...evidence, from: { ...from, at: 'yesterday' } }))).toBeNull();
});
