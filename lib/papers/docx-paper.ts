import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type IParagraphOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Calculation, Paper } from '../model/paper';

/** Lengths of a Word file are twentieths of a point. */
const MM = 56.7;
const MARGINS = {
  top: Math.round(20 * MM),
  right: Math.round(15 * MM),
  bottom: Math.round(20 * MM),
  left: Math.round(25 * MM),
};
const A4 = { width: 11_906, height: 16_838 };
const WIDTH = A4.width - MARGINS.left - MARGINS.right;
const INDENT = Math.round(10 * MM);
const GAP = Math.round(2 * MM);

/** Where nothing was filled in, a pen does it. */
const BY_HAND = '«____» ______________ 20___ года';
const SIGNATURE = '____________________';

/** The paper as a Word file that can be changed in Word and LibreOffice. `title` is the file's, not the sheet's. */
export function docxPaper(paper: Paper, title: string): Promise<Blob> {
  const { title: heading, body, attachmentsTitle, attachments, calculation } = paper;
  const document = new Document({
    title: clean(title),
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: 24, language: { value: 'ru-RU' } },
          paragraph: { spacing: { line: 288, lineRule: LineRuleType.AUTO } },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGINS } },
        footers: { default: pageNumbers() },
        children: [
          ...paper.head.map((line) =>
            text(line, { indent: { left: Math.round(WIDTH * 0.42) }, spacing: { after: 80 } }),
          ),
          ...(heading === null ? [] : [headingOf(heading)]),
          ...body.flatMap(blockOf),
          ...(attachmentsTitle === null
            ? []
            : [text(attachmentsTitle, { keepNext: true, spacing: { before: 240 } })]),
          ...attachments.map(({ number, text: name }) => listed(`${number}.`, name, true)),
          ...(heading === null ? [] : [signatureOf(paper)]),
          ...(calculation
            ? calculationOf(calculation, attachmentsTitle === null ? null : attachments.at(-1)?.number)
            : []),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

function text(line: string, options: IParagraphOptions = {}, bold = false): Paragraph {
  return new Paragraph({ ...options, children: [new TextRun({ text: clean(line), bold })] });
}

function headingOf(line: string): Paragraph {
  return text(
    line,
    { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 360, after: 240 } },
    true,
  );
}

function blockOf(block: Block): readonly Paragraph[] {
  if (block.kind === 'list')
    return block.items.map((item, index) =>
      listed('—', item, false, index === block.items.length - 1 ? GAP : 30),
    );
  // «Товары:» stays with its list when the sheet is full.
  const keepNext = block.text.endsWith(':');
  return [text(block.text, { indent: { firstLine: INDENT }, spacing: { after: GAP }, keepNext })];
}

/** A line of a list: its mark hangs to the left of it. */
function listed(mark: string, line: string, keepNext: boolean, after = 30): Paragraph {
  return text(`${mark}\t${line}`, {
    indent: { left: INDENT, hanging: Math.round(INDENT * 0.65) },
    keepLines: true,
    keepNext,
    spacing: { after },
  });
}

function signatureOf({ day, signer }: Paper): Paragraph {
  return text(`${day ?? BY_HAND}\t${SIGNATURE} ${signer ?? ''}`, {
    tabStops: [{ type: TabStopType.RIGHT, position: WIDTH }],
    keepLines: true,
    spacing: { before: 560 },
  });
}

function calculationOf(
  { title, rows }: Calculation,
  number: number | null | undefined,
): readonly (Paragraph | Table)[] {
  const last = rows.length - 1;
  return [
    text(
      number == null ? title : `Приложение ${number}. ${title}`,
      { keepNext: true, spacing: { before: 560, after: GAP } },
      true,
    ),
    new Table({
      width: { size: WIDTH, type: WidthType.DXA },
      columnWidths: [Math.round(WIDTH * 0.4), Math.round(WIDTH * 0.6)],
      rows: rows.map(({ what, value }, index) => {
        const keepNext = index < last;
        return new TableRow({
          cantSplit: true,
          children: [
            cell(0.4, text(what, { keepNext }, index === last)),
            cell(0.6, text(value, { keepNext, alignment: AlignmentType.RIGHT }, index === last)),
          ],
        });
      }),
    }),
  ];
}

function cell(share: number, content: Paragraph): TableCell {
  const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new TableCell({
    children: [content],
    width: { size: Math.round(WIDTH * share), type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 120, right: 120 },
    borders: { top: border, bottom: border, left: border, right: border },
  });
}

function pageNumbers(): Footer {
  const children = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ size: 18, children })] }),
    ],
  });
}

/** XML knows no control characters and no half of a pair, and Word opens no file that holds one. */
function clean(line: string): string {
  return line.toWellFormed().replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, (found) => (found === '\t' ? found : ''));
}
