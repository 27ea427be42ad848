import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../lib/model/evidence';
import { evidenceLine } from '../../lib/papers/evidence-line';
import { readPaper } from '../../lib/papers/read-paper';
import { withEvidence } from '../../lib/papers/with-evidence';

const TEXT =
  'Кому: Ozon\n\nПРЕТЕНЗИЯ\n\nСнимок — приложение 1.\n\nПриложения (копии):\n1. Снимок\n2. Чек\n\n23 ноября 2026 года\nИванова А.';
const WORKING = { title: 'Расчёт неустойки', rows: [{ what: 'Итого', value: '37 ₽' }] };
const EVIDENCE: Evidence = {
  ...{ id: 'e', caseId: 'c', attemptId: null, kind: 'picture', name: 'Снимок.png', type: 'image/png' },
  ...{ size: 4, sha256: '9f'.repeat(32), address: 'https://www.ozon.ru/my/orderdetails/?order=1' },
  ...{ at: '2026-11-20T11:05:12.000Z', zone: 180, note: '', blanked: true, preview: null },
};

describe('evidence in a paper', () => {
  it('stands in the list behind what the letter names, and the text says the same numbers', () => {
    const paper = withEvidence(readPaper(TEXT), ['Снимок экрана', 'Текст страницы']);
    expect(paper.attachments).toEqual([
      { number: 1, text: 'Снимок' },
      { number: 2, text: 'Чек' },
      { number: 3, text: 'Снимок экрана' },
      { number: 4, text: 'Текст страницы' },
    ]);
    expect(paper.body.at(-1)).toEqual({
      kind: 'paragraph',
      text: 'Доказательства прилагаются: приложения 3–4.',
    });
  });

  it('goes before the working of a sum, which stays the last', () => {
    const { attachments } = withEvidence(readPaper(TEXT, WORKING), ['Снимок экрана']);
    expect(attachments.map(({ number, text }) => `${number} ${text}`)).toEqual([
      '1 Снимок',
      '2 Чек',
      '3 Снимок экрана',
      '4 Расчёт неустойки',
    ]);
  });

  it('makes a list where the letter has none', () => {
    const bare = readPaper('ПРЕТЕНЗИЯ\n\nВерните деньги.', WORKING);
    const paper = withEvidence(bare, ['Снимок экрана']);
    expect(paper.attachmentsTitle).toBe('Приложения (копии):');
    expect(paper.attachments.map(({ number }) => number)).toEqual([1, 2]);
    expect(paper.attachments.at(-1)?.text).toBe('Расчёт неустойки');
  });

  it('leaves a paper without evidence, and a message, as they are', () => {
    const paper = readPaper(TEXT, WORKING);
    expect(withEvidence(paper, [])).toBe(paper);
    const message = readPaper('Добрый день. Где заказ?');
    expect(withEvidence(message, ['Снимок экрана'])).toBe(message);
  });

  it('is named by what it is, where and when it was taken, its number in the folder, and its sum', () => {
    expect(evidenceLine(EVIDENCE, 0, '2026-11-23')).toBe(
      `Снимок экрана от 20 ноября 2026 года, 14:05 (UTC+3); https://www.ozon.ru/my/orderdetails/?order=1; личные данные скрыты; в папке дела E01; SHA-256 ${'9f'.repeat(32)}`,
    );
    const file = { ...EVIDENCE, kind: 'file', address: null, blanked: false, zone: -210 } as const;
    expect(evidenceLine(file, 11, '2026-11-23')).toContain(
      'Файл «Снимок.png», добавлен 20 ноября 2026 года, 07:35 (UTC−3:30); в папке дела E12;',
    );
  });
});
