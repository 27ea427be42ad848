import { describe, expect, test } from 'vitest';
import { LETTER_KINDS } from '../../lib/letters/letter-kind';
import { letterSource } from '../../lib/letters/letter-source';
import { loadLetter } from '../../lib/letters/load-letter';
import { isIsoDay } from '../../lib/model/day';
import { PROBLEMS } from '../../lib/model/problem';
import { checkTemplate } from './check-template';
import { LETTER_FILES } from './letter-files';

const KEYS = ['id', 'problem', 'channel', 'subject', 'needs', 'basis', 'checked'];

describe.each(LETTER_FILES)('$path', ({ path, folder, kind, template }) => {
  test('has no hole whatever is unknown', () => {
    expect(checkTemplate(template)).toEqual([]);
  });

  test('says in its header what it is and when it was checked', () => {
    const { header } = template;
    expect(Object.keys(header).filter((key) => !KEYS.includes(key))).toEqual([]);
    expect(header.id).toBe(path);
    expect(header.channel).toBe(kind);
    expect(header.problem).toBe(folder === 'general' ? undefined : folder);
    expect(isIsoDay(header.checked)).toBe(true);
  });
});

test.each(PROBLEMS)(
  'no letter of %s has a hole, the general ones with its words and its law included',
  async (problem) => {
    for (const kind of LETTER_KINDS) {
      const template = await loadLetter(problem, kind);
      expect(checkTemplate(template), kind).toEqual([]);
      expect(await letterSource(problem, kind), kind).not.toMatchObject({
        text: expect.stringContaining('{law}'),
      });
    }
  },
);

test('every channel has a general letter, so that none is ever missing', () => {
  const general = LETTER_FILES.filter(({ folder }) => folder === 'general').map(({ kind }) => kind);
  // The help pages are read, not written to: they borrow the chat's text.
  expect([...general, 'faq'].sort()).toEqual([...LETTER_KINDS].sort());
});

test('every problem has a chat message and an e-mail of its own', () => {
  const own = LETTER_FILES.map(({ path }) => path);
  const without = PROBLEMS.flatMap((problem) => [`${problem}/chat`, `${problem}/email`]).filter(
    (path) => !own.includes(path),
  );
  expect(without).toEqual([]);
});

/** What no letter may say, with an example of each. */
const FORBIDDEN: readonly (readonly [what: string, words: RegExp, example: string])[] = [
  ['a threat of a criminal case', /уголовн|мошенн|посад|статьи? 159|прокуратур/i, 'возбудить уголовное дело'],
  ['a promise of a result', /гарантир|обязательно вернут|непременно/i, 'Вам гарантируют возврат'],
  [
    'the writer’s gender',
    /(^|[^а-яё])(обращал(ся|ась)|обратил(ся|ась)|заказал[а]?|оплатил[а]?|получил[а]?|купил[а]?|писал[а]?|звонил[а]?|согласен|согласна|вынужден[а]?|уверен[а]?|должен|должна|отменил[а]?)(?![а-яё])/i,
    'Уже обращался в чат',
  ],
  [
    'a channel that is not there',
    /support@|help@|234-55-55|234-55-66|234-00-00|234-65-80|234-70-00|232-10-00/,
    'support@ozon.ru',
  ],
  ['a phone number', /(\+7|8)[\s(-]?\d{3}[\s)-]{0,2}\d{3}/, '8 800 234-55-55'],
  ['a closed network', /instagram|facebook|whatsapp|viber|инстаграм|фейсбук|вотсап/i, 'напишите в WhatsApp'],
  [
    'a reply term for platforms',
    /платформ[аеуы]? обязан|289-ФЗ|500-ФЗ/i,
    'по 289-ФЗ платформа обязана ответить',
  ],
  ['«ты»', /(^|[^а-яё])(ты|тебе|тебя|твой)(?![а-яё])/i, 'Я тебе напишу'],
  ['an exclamation', /!/, 'Верните деньги!'],
];

test.each(FORBIDDEN)('no letter holds %s', (_, words, example) => {
  expect(example).toMatch(words);
  expect(LETTER_FILES.filter(({ source }) => words.test(source)).map(({ path }) => path)).toEqual([]);
});
