import { expect, test } from 'vitest';
import type { LetterKind } from '../../lib/letters/letter-kind';
import { writeAll } from './all-letters';
import { full, NASTY_STORY } from './fact-sets';

const written = await writeAll();
const ORDER = '44563249-0877';
const ASKING: readonly LetterKind[] = [
  'chat',
  'seller-chat',
  'email',
  'social',
  'other',
  'follow-up',
  'more-data',
  'dispute',
];

function names(list: typeof written): readonly string[] {
  return list.map(({ name }) => name);
}

test('the order’s number stands in every letter that is not public', () => {
  const open: readonly LetterKind[] = ['social', 'self-service'];
  const without = written.filter(({ kind, letter }) => !open.includes(kind) && !letter.text.includes(ORDER));
  expect(names(without)).toEqual([]);
});

test('a message to the shop begins with the numbers', () => {
  const first = written.filter(({ kind }) => ['chat', 'seller-chat', 'follow-up', 'dispute'].includes(kind));
  expect(names(first.filter(({ letter }) => !letter.text.startsWith(`Заказ ${ORDER}`)))).toEqual([]);
  const mails = written.filter(({ kind }) => kind === 'email');
  expect(names(mails.filter(({ letter }) => !letter.subject?.startsWith(`Заказ ${ORDER}: `)))).toEqual([]);
});

test('every message asks for an answer by a day', () => {
  const asking = written.filter(({ kind }) => ASKING.includes(kind));
  expect(
    names(asking.filter(({ letter }) => !/ до (25 ноября|11 января 2027 года)/.test(letter.text))),
  ).toEqual([]);
});

/** Requests beside the demand: about the appeal itself, its proof, or the refusal's ground. */
const BESIDE =
  /^Прошу (сообщить номер|ответить|зарегистрировать|подтвердить получение|сохранить запись)|^Если |прошу (сохранить|не считать)|^Ответ прошу|^Деньги прошу/;

function demands(text: string): readonly string[] {
  return text
    .split(/(?<=[.?])\s+|\n+/)
    .filter((sentence) => /прошу|требую/i.test(sentence) && !BESIDE.test(sentence));
}

test('every message makes exactly one demand', () => {
  const kinds: readonly LetterKind[] = [
    ...ASKING,
    'claim',
    'authority',
    'consumer-society',
    'bank',
    'police',
    'court',
  ];
  const wrong = written
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ name, letter }) => ({ name, demands: demands(letter.text) }))
    .filter((each) => each.demands.length !== 1);
  expect(wrong).toEqual([]);
});

test('no message asks for a replacement and the money at once', () => {
  const both = written.filter(({ letter }) => {
    const asked = demands(letter.text).join(' ');
    return /замен|обмен/i.test(asked) && /вернуть|деньг/i.test(asked);
  });
  expect(names(both)).toEqual([]);
});

test('chat and e-mail of a late order name all that support needs', () => {
  for (const kind of ['chat', 'email'] as const) {
    const found = written.find(
      (each) => each.problem === 'not-delivered' && each.kind === kind && each.set === 'full',
    );
    for (const part of [
      ORDER,
      '47288826961',
      'Чайник электрический «Тихий ключ» КЭ-17, 1,7 л, стекло, 2200 Вт',
      '13 ноября',
      '19 ноября',
      '3 дня',
      '20 ноября',
      '№ 120451877',
      '№ 120460023',
    ]) {
      expect(found?.letter.text).toContain(part);
    }
  }
});

test('a public text holds nothing that leads to the person', () => {
  const { answers } = full('defect', 'social');
  const secrets = [
    ORDER,
    '44563249',
    '47288826961',
    'Чайник',
    '120451877',
    '120460023',
    NASTY_STORY,
    ...Object.values(answers),
  ];
  const leaks = written
    .filter(({ kind }) => kind === 'social')
    .flatMap(({ name, letter }) =>
      secrets.filter((secret) => letter.text.includes(secret)).map((secret) => `${name}: ${secret}`),
    );
  expect(leaks).toEqual([]);
});

test('numbered attachments are numbered one by one', () => {
  for (const { name, letter } of written) {
    const numbers = [...letter.text.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
    expect(numbers, name).toEqual(numbers.map((_, index) => index + 1));
  }
});
