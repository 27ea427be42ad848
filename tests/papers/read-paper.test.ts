import { describe, expect, it } from 'vitest';
import { PAPER_KINDS, type Paper } from '../../lib/model/paper';
import { readPaper } from '../../lib/papers/read-paper';
import { writeAll } from '../letters/all-letters';

const papers = (await writeAll()).filter(({ kind }) => PAPER_KINDS.some((paper) => paper === kind));

/** Every word of a paper in the order in which the sheet shows it. */
function wordsOf(paper: Paper): readonly string[] {
  const lines = [
    ...paper.head,
    paper.title ?? '',
    ...paper.body.flatMap((block) => (block.kind === 'list' ? block.items : [block.text])),
    paper.attachmentsTitle ?? '',
    ...paper.attachments.map(({ number, text }) => `${number}. ${text}`),
    paper.day ?? '',
    paper.signer ?? '',
  ];
  return words(lines.join(' '));
}

/** A list's own dashes, and how quotes and dashes are drawn, are the sheet's business. */
function words(text: string): readonly string[] {
  return text
    .replaceAll(/[«»"]/g, '"')
    .split(/[\s\u00A0]+/)
    .filter((word) => !/^[—–-]?$/.test(word));
}

describe('every paper of the house', () => {
  it('keeps each word of its letter once', () => {
    expect(papers.length).toBeGreaterThan(200);
    for (const { name, letter } of papers) {
      expect([...wordsOf(readPaper(letter.text))].sort(), name).toEqual([...words(letter.text)].sort());
    }
  });

  it('has its head, title, day and numbered attachments in their own places', () => {
    const signed = papers.filter(({ problem, kind }) => !(problem === 'ozon-bank' && kind === 'bank'));
    for (const { name, letter } of signed) {
      const paper = readPaper(letter.text);
      expect(paper.title, name).toMatch(/^[А-ЯЁA-Z\u00A0 «»]+$/);
      expect(paper.day, name).toMatch(/^\d+\u00A0[а-я]+ \d{4}\u00A0года$/);
      expect(paper.body.length, name).toBeGreaterThan(1);
      expect(
        paper.attachments.map(({ number }) => number),
        name,
      ).toEqual(paper.attachments.map((_, index) => index + 1));
    }
  });
});

const CLAIM = `Продавцу: Лесной дом
От: Вера Примерова, Казань

ПРЕТЕНЗИЯ

Товары:
— Чайник, 2 490 ₽
— Кружка
Прошу вернуть деньги.

Приложения (копии):
1. Снимок страницы заказа
2. Подтверждение оплаты

22 ноября 2026 года
Вера Примерова`;

const CALCULATION = { title: 'Расчёт неустойки', rows: [{ what: 'Неустойка', value: '37,35 ₽' }] };

describe('a claim on paper', () => {
  it('is taken apart', () => {
    expect(readPaper(CLAIM)).toEqual({
      head: ['Продавцу: Лесной дом', 'От: Вера Примерова, Казань'],
      title: 'ПРЕТЕНЗИЯ',
      body: [
        { kind: 'paragraph', text: 'Товары:' },
        { kind: 'list', items: ['Чайник, 2\u00A0490\u00A0₽', 'Кружка'] },
        { kind: 'paragraph', text: 'Прошу вернуть деньги.' },
      ],
      attachmentsTitle: 'Приложения (копии):',
      attachments: [
        { number: 1, text: 'Снимок страницы заказа' },
        { number: 2, text: 'Подтверждение оплаты' },
      ],
      day: '22\u00A0ноября 2026\u00A0года',
      signer: 'Вера Примерова',
      calculation: null,
    });
  });

  it('gets its calculation as the next attachment', () => {
    const { attachments, calculation } = readPaper(CLAIM, CALCULATION);
    expect(attachments.at(-1)).toEqual({ number: 3, text: 'Расчёт неустойки' });
    expect(calculation).toBe(CALCULATION);
  });

  it('keeps what a person wrote behind the list, and a list that is none', () => {
    const edited = CLAIM.replace('2. Подтверждение оплаты', '2. Подтверждение оплаты\nИ ещё кое-что');
    const paper = readPaper(edited);
    expect(paper.attachmentsTitle).toBeNull();
    expect(wordsOf(paper)).toEqual(words(edited));
  });

  it('without title, day and name is read as it stands', () => {
    expect(readPaper('Верните деньги.\n\n\nСрочно.')).toMatchObject({
      head: [],
      title: null,
      body: [
        { kind: 'paragraph', text: 'Верните деньги.' },
        { kind: 'paragraph', text: 'Срочно.' },
      ],
      day: null,
      signer: null,
    });
    expect(readPaper('').body).toEqual([]);
  });

  it('names its writer above the title, also where the letter does so below', () => {
    const paper = readPaper('ЗАЯВЛЕНИЕ ОБ ОСПАРИВАНИИ ОПЕРАЦИИ\nКлиент: Вера Примерова\n\nОперация: оплата.');
    expect(paper.head).toEqual(['Клиент: Вера Примерова']);
    expect(paper.title).toBe('ЗАЯВЛЕНИЕ ОБ\u00A0ОСПАРИВАНИИ ОПЕРАЦИИ');
  });
});
