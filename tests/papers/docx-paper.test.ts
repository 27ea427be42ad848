import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { PAPER_KINDS, type Paper } from '../../lib/model/paper';
import { docxPaper } from '../../lib/papers/docx-paper';
import { readPaper } from '../../lib/papers/read-paper';
import { type Written, writeAll } from '../letters/all-letters';
import { unzip } from './unzip';

const { DOMParser } = new JSDOM().window;
const papers = (await writeAll()).filter(({ kind }) => PAPER_KINDS.some((paper) => paper === kind));

/** The paragraphs of the file as Word reads them; throws where a part is no XML. */
async function paragraphsOf(paper: Paper): Promise<readonly string[]> {
  const files = unzip(new Uint8Array(await (await docxPaper(paper, 'Претензия')).arrayBuffer()));
  for (const [name, source] of files) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const parsed = new DOMParser().parseFromString(source, 'application/xml');
    if (parsed.querySelector('parsererror')) throw new Error(`${name} is no XML`);
  }
  const document = new DOMParser().parseFromString(files.get('word/document.xml') ?? '', 'application/xml');
  return [...document.getElementsByTagName('w:p')].map((paragraph) => paragraph.textContent ?? '');
}

function isFirstOfItsText({ letter }: Written, at: number, all: readonly Written[]): boolean {
  return all.findIndex((other) => other.letter.id === letter.id) === at;
}

const CALCULATION = {
  title: 'Расчёт неустойки',
  rows: [
    { what: 'Уплачено', value: '2 490 ₽' },
    { what: 'Итого', value: '37,35 ₽' },
  ],
};

describe('the Word file of a paper', () => {
  it('says what the sheet says, in its order', async () => {
    const paper = readPaper(
      'Продавцу: Лесной дом\n\nПРЕТЕНЗИЯ\n\nТовары:\n— Чайник\nПрошу вернуть деньги.\n\nПриложения (копии):\n1. Снимок\n\n22 ноября 2026 года\nВера Примерова',
      CALCULATION,
    );
    expect((await paragraphsOf(paper)).map((line) => line.replaceAll('\u00A0', ' '))).toEqual([
      'Продавцу: Лесной дом',
      'ПРЕТЕНЗИЯ',
      'Товары:',
      '—\tЧайник',
      'Прошу вернуть деньги.',
      'Приложения (копии):',
      '1.\tСнимок',
      '2.\tРасчёт неустойки',
      '22 ноября 2026 года\t____________________ Вера Примерова',
      'Приложение 2. Расчёт неустойки',
      'Уплачено',
      '2 490 ₽',
      'Итого',
      '37,35 ₽',
    ]);
  });

  it('leaves day and name to a pen where nobody filled them in, and is signed by nobody where it has no title', async () => {
    expect((await paragraphsOf(readPaper('ПРЕТЕНЗИЯ\n\nВерните.'))).at(-1)).toMatch(
      /^«____» .*20___ года\t_+ $/,
    );
    expect(await paragraphsOf(readPaper('Верните.'))).toEqual(['Верните.']);
  });

  it('is whole with the nastiest texts', async () => {
    // Each text once: the general ones differ by problem in a word or two.
    const nasty = papers.filter(({ set }) => set === 'nasty').filter(isFirstOfItsText);
    expect(nasty.length).toBeGreaterThan(20);
    for (const { name, letter } of nasty) {
      const paper = readPaper(letter.text);
      const said = (await paragraphsOf(paper)).join('\n');
      for (const block of paper.body) {
        const lines = block.kind === 'list' ? block.items : [block.text];
        for (const line of lines) expect(said, name).toContain(line);
      }
    }
  });

  it('drops what XML cannot hold and keeps the rest', async () => {
    const text = 'Начало \u0000\u0007\u001B\uD800 <b>&amp;</b> "]]>" 🦊 конец';
    expect(await paragraphsOf(readPaper(text))).toEqual(['Начало \uFFFD <b>&amp;</b> "]]>" 🦊 конец']);
  });

  // How long it takes stands in `npm run bench`, in L2.
  it('of two pages with fifty contacts holds each of them', async () => {
    const contacts = Array.from(
      { length: 50 },
      (_, day) => `— ${day + 1} ноября: чат поддержки, № ${day}, ответа нет`,
    );
    const [claim] = papers.filter(({ name }) => name === 'not-delivered/claim (full)');
    const paper = readPaper(
      (claim?.letter.text ?? '').replace(
        /^Ранее по этому вопросу.*$/m,
        (line) => `${line}\n${contacts.join('\n')}`,
      ),
      CALCULATION,
    );
    const file = await docxPaper(paper, 'Претензия');
    expect(file.type).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    expect(file.size).toBeGreaterThan(5_000);
    const said = (await paragraphsOf(paper)).join('\n');
    for (let day = 1; day <= 50; day += 1) expect(said).toContain(`\t${day}\u00A0ноября`);
  });
});
