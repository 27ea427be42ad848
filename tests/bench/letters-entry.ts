import { exampleInput } from '../../lib/letters/example-input';
import { letterFacts } from '../../lib/letters/letter-facts';
import { loadLetter } from '../../lib/letters/load-letter';
import { renderLetter } from '../../lib/letters/render-letter';
import { docxPaper } from '../../lib/papers/docx-paper';
import { readPaper } from '../../lib/papers/read-paper';

const CONTACTS = 50;

/** A claim about a late order that fifty contacts went before. */
function claimInput() {
  const input = exampleInput('not-delivered', 'claim', '2026-11-25');
  const [first] = input.attempts;
  if (!first) throw new Error('The example has no contact');
  const attempts = Array.from({ length: CONTACTS }, (_, index) => ({ ...first, id: String(index) }));
  return { ...input, attempts };
}

/** What is timed: facts put into words and the text written; the text as one paper in a Word file. */
export async function prepare() {
  const template = await loadLetter('not-delivered', 'claim');
  const input = claimInput();
  const write = () => {
    const rendered = renderLetter(template, letterFacts(input));
    if (!rendered.ok) throw new Error(rendered.missing.join());
    return rendered.letter.text;
  };
  const text = write();
  return {
    write,
    /** The least: the finished lines put together. */
    join: () => text.split('\n').join('\n'),
    docx: () => docxPaper(readPaper(text), 'Претензия'),
    /** The least: a Word file of one line. */
    docxOfOneLine: () => docxPaper(readPaper('Претензия'), 'Претензия'),
  };
}
