import type { CasePaper } from '../model/case-paper';

const STYLE = `body{max-width:720px;margin:32px auto;padding:0 16px;font:15px/1.5 system-ui,sans-serif}
h1{font-size:22px}h2{font-size:17px;margin-top:32px}article{border-top:1px solid #999;padding:12px 0;break-inside:avoid}
h3{font-size:15px;margin:0}dt{color:#555}dd{margin:0 0 6px}li{overflow-wrap:anywhere;margin:6px 0}pre{white-space:pre-wrap;font:inherit;background:#f4f4f4;padding:8px 12px}
footer{color:#555;border-top:1px solid #999;margin-top:24px;padding-top:12px}`;

/** One HTML file that opens anywhere, loads nothing and runs nothing. */
export function casePage(paper: CasePaper): string {
  const facts = paper.facts.map(
    ([name, value]) => `<dt>${escapeText(name)}</dt><dd>${escapeText(value)}</dd>`,
  );
  const contacts = paper.contacts.map(({ title, lines, text }) =>
    [
      `<article><h3>${escapeText(title)}</h3>`,
      ...lines.map((line) => `<p>${escapeText(line)}</p>`),
      text === '' ? '' : `<pre>${escapeText(text)}</pre>`,
      '</article>',
    ].join(''),
  );
  return [
    '<!doctype html>',
    `<html lang="${paper.language}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeText(paper.title)}</title>`,
    `<style>${STYLE}</style>`,
    `<h1>${escapeText(paper.title)}</h1>`,
    `<dl>${facts.join('')}</dl>`,
    `<h2>${escapeText(paper.heading)}</h2>`,
    ...contacts,
    ...evidenceOf(paper),
    `<footer>${escapeText(paper.footer)}</footer>`,
    '</html>',
    '',
  ].join('\n');
}

function evidenceOf({ evidence: { heading, lines } }: CasePaper): readonly string[] {
  if (lines.length === 0) return [];
  const items = lines.map((line) => `<li>${escapeText(line)}</li>`);
  return [`<h2>${escapeText(heading)}</h2>`, `<ul>${items.join('')}</ul>`];
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeText(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign] ?? '');
}
