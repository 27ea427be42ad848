import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFile } from '../../lib/papers/csv';

/** Reads a CSV as RFC 4180 describes it, with semicolons. */
function readCsv(file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = file.replace(/^\ufeff/, '');
  while (rest !== '') {
    const cell = /^"((?:[^"]|"")*)"(;|\r\n)/.exec(rest);
    if (!cell) throw new Error(`No cell at ${rest.slice(0, 20)}`);
    row.push((cell[1] ?? '').replaceAll('""', '"'));
    if (cell[2] === '\r\n') {
      rows.push(row);
      row = [];
    }
    rest = rest.slice(cell[0].length);
  }
  return rows;
}

describe('a table for a spreadsheet', () => {
  it('begins so that Excel reads Russian, and is separated as Russian machines expect', () => {
    expect(
      csvFile([
        ['День', 'Текст'],
        ['2026-11-20', 'a;b "c"\nd'],
      ]),
    ).toBe('\ufeff"День";"Текст"\r\n"2026-11-20";"a;b ""c""\nd"\r\n');
  });

  it.each([
    '=1+1',
    '+7',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    ' =1',
    '"=1',
    "'=1",
    '«=1»',
    '\n=1',
  ])('holds no cell that could be a formula: %j', (text) => {
    expect(readCsv(csvFile([[text]]))).toEqual([[`'${text}`]]);
  });

  it('leaves ordinary texts as they are', () => {
    for (const text of ['44563249-0877', 'цена = 5', 'a@b', '', '2026-11-20']) {
      expect(readCsv(csvFile([[text]]))).toEqual([[text]]);
    }
  });

  it('comes back cell by cell, whatever the texts', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => `x${text}`);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 })), (rows) => {
        expect(readCsv(csvFile(rows))).toEqual(rows);
      }),
    );
  });
});
