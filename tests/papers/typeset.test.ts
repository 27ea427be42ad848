import fc from 'fast-check';
import { expect, it } from 'vitest';
import { typeset } from '../../lib/papers/typeset';

/** Spaces that do not break, made visible. */
const seen = (line: string) => typeset(line).replaceAll('\u00A0', '~');

it.each([
  ['Сумма 12 490 ₽', 'Сумма 12~490~₽'],
  ['чайник, 2 шт.', 'чайник, 2~шт.'],
  ['Прошло 3 дня, 25 дней', 'Прошло 3~дня, 25~дней'],
  ['от 13 ноября 2026 года', 'от~13~ноября 2026~года'],
  ['Срок — 10 дней', 'Срок~— 10~дней'],
  ['Срок - 10 дней', 'Срок~— 10~дней'],
  ['обращение № 241', 'обращение №~241'],
  ['123112, г. Москва, д. 10, эт. 41, пом. I', '123112, г.~Москва, д.~10, эт.~41, пом.~I'],
  ['пункт 3 статьи 23.1', 'пункт~3 статьи~23.1'],
  ['обратиться в суд и к юристу', 'обратиться в~суд и~к~юристу'],
  ['Чайник "Тихий ключ" синий', 'Чайник «Тихий ключ» синий'],
  ['Монитор 24" и 27"', 'Монитор 24" и~27"'],
  ['заказ 44563249-0877-1', 'заказ 44563249-0877-1'],
  ['0,5 % за день', '0,5~% за~день'],
  ['размер 38 - 40', 'размер 38~— 40'],
])('%s is set as %s', (line, set) => {
  expect(seen(line)).toBe(set);
});

it('changes spaces, dashes and quotes and nothing else, and changes nothing the second time', () => {
  const bare = (text: string) =>
    text
      .replaceAll(/[\s\u00A0]/g, '')
      .replaceAll(/[—–-]/g, '-')
      .replaceAll(/[«»"]/g, '"');
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'абв г1 2—-"«».№%₽ д. ст. '), maxLength: 60 }),
      (line) => {
        const once = typeset(line);
        expect(bare(once)).toBe(bare(line));
        expect(typeset(once)).toBe(once);
      },
    ),
  );
});
