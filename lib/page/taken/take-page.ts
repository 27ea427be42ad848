import { type Box, CUT_LINE, type TakenPage } from '../../model/taken-page';
import { SECRET_BLOCKS } from '../blocks/secret-blocks';
import { bodyOfDocument, boxOf, findAll, isWithin, textIn } from '../dom';
import { tidy } from '../text/fold';
import { isSecretText, namesSecret } from '../text/secret-text';
import { type PageLine, pageLines } from './page-lines';

/** More secrets than any window shows at once. */
const MOST_BOXES = 300;

/**
 * What the page shows, for evidence. Secrets are cut three ways: the shop's blocks that hold them by their names, lines
 * that have their form, and the line behind a label such as «Получатель». Cut is rather too much than too little.
 */
export function takePage(document: Document): TakenPage {
  const root = bodyOfDocument(document);
  const lines = root ? pageLines(root) : [];
  const isSecret = secretLines(lines);
  const kept: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (!isSecret[index]) kept.push(line.text);
    // One word for a whole block of them.
    else if (kept.at(-1) !== CUT_LINE) kept.push(CUT_LINE);
  }
  const hidden = lines.flatMap((line, index) => (isSecret[index] ? line.element : []));
  const [title] = findAll(document, 'title');
  return {
    title: title ? tidy(textIn(title, 1_000), 200) : '',
    text: kept.join('\n'),
    cut: hidden.length,
    secret: boxesOf([
      ...findAll(document, SECRET_BLOCKS),
      ...hidden,
      ...findAll(document, 'input').filter(isTold),
    ]),
    width: innerWidth,
    height: innerHeight,
  };
}

function secretLines(lines: readonly PageLine[]): readonly boolean[] {
  let afterLabel = false;
  return lines.map(({ text, element }) => {
    const isSecret = afterLabel || isWithin(element, SECRET_BLOCKS) || isSecretText(text);
    afterLabel = namesSecret(text);
    return isSecret;
  });
}

/** A field with the account's e-mail or phone in it. */
function isTold(field: Element): boolean {
  return field instanceof HTMLInputElement && isSecretText(field.value);
}

function boxesOf(elements: readonly Element[]): readonly Box[] {
  return [...new Set(elements)]
    .map(boxOf)
    .filter(({ width, height }) => width > 0 && height > 0)
    .slice(0, MOST_BOXES)
    .map(({ left, top, width, height }) => ({ left, top, width, height }));
}
