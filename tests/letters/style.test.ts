import { expect, test } from 'vitest';
import { writeAll } from './all-letters';
import { NASTY_NAME, NASTY_NUMBER, NASTY_STORY } from './fact-sets';

/** A person's own words may look as they like: only ours are judged. */
function ourWords(text: string): string {
  const own = [
    NASTY_STORY,
    NASTY_NAME,
    NASTY_NUMBER,
    '{each items}',
    '{sender-name}',
    '{item}',
    '{копыта}',
    '$&',
  ];
  return own.reduce((rest, words) => rest.replaceAll(words, 'ИХ'), text);
}

/** Each fault with an example, so that the net itself is known to hold. */
const FAULTS: readonly (readonly [name: string, fault: RegExp, example: string])[] = [
  ['a hole', /[{}]|undefined|null|NaN|\[object|Invalid/, 'Заказ {order}'],
  ['a double space', /\S {2,}|\t/, 'Заказ  не получен'],
  ['a space at a line’s end', / $/m, 'Заказ \nне получен'],
  ['a space before punctuation', / [,.;:!?)»]/, 'Заказ , не получен'],
  ['no space after punctuation', /[а-яё][,;:][а-яё]/i, 'Заказ,не получен'],
  ['doubled punctuation', /[,;:]{2}|\.\.|[,:;]\./, 'Заказ,. не получен'],
  ['an empty bracket', /\( ?\)|« ?»/, 'Заказ ()'],
  ['an empty line too many', /\n{3}|^\n|\n$/, 'Заказ\n\n\nне получен'],
  ['an exclamation mark', /!/, 'Верните деньги!'],
  ['a small letter after a full stop', /(?<!шт|ул|кв|д|г|наб|эт|пом|комн)\. [а-яё]/, 'Не получен. прошу'],
  ['a straight quotation mark', /"/, 'Статус "В пути"'],
];

const written = await writeAll();

test.each(FAULTS)('no letter holds %s', (_, fault, example) => {
  expect(example).toMatch(fault);
  const faulty = written
    .map(({ name, letter }) => ({
      name,
      found: fault.exec(ourWords(`${letter.subject ?? 'Без темы'}\n${letter.text}`)),
    }))
    .flatMap(({ name, found }) =>
      found ? [`${name}: …${found.input.slice(Math.max(0, found.index - 30), found.index + 30)}…`] : [],
    );
  expect(faulty).toEqual([]);
});

const rules = new Intl.PluralRules('ru');
const COUNTED: readonly (readonly [one: string, few: string, many: string])[] = [
  ['день', 'дня', 'дней'],
  ['товар', 'товара', 'товаров'],
  ['обращение', 'обращения', 'обращений'],
];

test('every counted word has the form of its number', () => {
  const wrong: string[] = [];
  let seen = 0;
  for (const { name, letter } of written) {
    for (const [one, few, many] of COUNTED) {
      for (const [phrase, number, word] of letter.text.matchAll(
        new RegExp(`(\\d+) (${one}|${few}|${many})(?![а-яё])`, 'g'),
      )) {
        seen += 1;
        const form = rules.select(Number(number));
        const right = form === 'one' ? one : form === 'few' ? few : many;
        if (word !== right) wrong.push(`${name}: ${phrase}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(seen).toBeGreaterThan(100);
});

test('days are written in words', () => {
  const withFigures = written.filter(({ letter }) =>
    /\d{4}-\d{2}-\d{2}|\d{2}\.\d{2}\.\d{4}/.test(letter.text),
  );
  expect(withFigures.map(({ name }) => name)).toEqual([]);
});

test('a letter is no longer than a person would read', () => {
  const limit = { chat: 1000, 'seller-chat': 1000, social: 500, 'self-service': 500 } as const;
  const long = written.filter(
    ({ kind, set, letter }) =>
      set !== 'nasty' && letter.text.length > (limit[kind as keyof typeof limit] ?? 4000),
  );
  expect(long.map(({ name, letter }) => `${name}: ${letter.text.length}`)).toEqual([]);
});
