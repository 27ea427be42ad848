/** Excel takes a file for UTF-8 only if it begins with this. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * What a spreadsheet may take for a formula and carry out: `=`, `+`, `-`, `@`, tab and carriage return,
 * their full-width forms, also behind blanks and quotes.
 */
const FORMULA = /^[\s"'«“”„]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/**
 * Rows as a CSV that Excel and LibreOffice of a Russian machine open with a double click: semicolons,
 * CRLF, every cell quoted. A cell that could be a formula begins with an apostrophe.
 */
export function csvFile(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + csvRows(rows);
}

/** More rows, to stand below those of such a file. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('');
}

function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
