import type { Attachment, Block, Calculation, Paper } from '../model/paper';
import { typeset } from './typeset';

/** «ПРЕТЕНЗИЯ», «ПРЕТЕНЗИЯ В OZON БАНК»: a line of capitals among the first. */
const TITLE = /^[\p{Lu}\s«»",-]{6,}$/u;
const TITLE_AMONG = 14;

/** Lines below a title that belong above it: some papers name their writer there. */
const WRITER = /^(?:От|Клиент|Заявитель|Истец): /;

const ATTACHMENTS = /^Приложени[ея][^.]{0,40}:?$/;
const ATTACHMENT = /^(\d{1,2})[.)]\s+(.+)$/;
const BULLET = /^[—–•-]\s+(.+)$/;
const DAY = /^\d{1,2} \p{Ll}{3,9} \d{4} (?:года|г\.)$/u;
const LONGEST_NAME = 120;

/**
 * Takes a letter's text apart, also one that a person has changed: what is not recognised stays a paragraph, and
 * no line is lost or said twice. The calculation is numbered behind the last attachment.
 */
export function readPaper(text: string, calculation: Calculation | null = null): Paper {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const titleAt = lines.slice(0, TITLE_AMONG).findIndex((line) => TITLE.test(line));
  const head = titleAt < 0 ? [] : lines.slice(0, titleAt).filter(Boolean);
  const rest = lines.slice(titleAt + 1).filter(Boolean);
  if (titleAt >= 0) while (WRITER.test(rest[0] ?? '')) head.push(rest.shift() ?? '');

  const { day, signer } = takeEnd(rest);
  const { title: attachmentsTitle, attachments } = takeAttachments(rest);
  return {
    head: head.map(typeset),
    title: titleAt < 0 ? null : typeset(lines[titleAt] ?? ''),
    body: blocksOf(rest),
    attachmentsTitle,
    attachments:
      calculation && attachmentsTitle ? [...attachments, next(attachments, calculation)] : attachments,
    day,
    signer,
    calculation,
  };
}

/** The day and the name behind it are the signature's line. Taken off the end of the lines. */
function takeEnd(lines: string[]): { day: string | null; signer: string | null } {
  const last = lines.at(-1) ?? '';
  if (DAY.test(last)) return { day: typeset(lines.pop() ?? ''), signer: null };
  if (DAY.test(lines.at(-2) ?? '') && last.length <= LONGEST_NAME) {
    const signer = lines.pop() ?? '';
    return { day: typeset(lines.pop() ?? ''), signer };
  }
  return { day: null, signer: null };
}

/** The list of attachments is the last thing of a paper but the signature. Taken off the end of the lines. */
function takeAttachments(lines: string[]): { title: string | null; attachments: readonly Attachment[] } {
  const at = lines.findLastIndex((line) => ATTACHMENTS.test(line));
  const listed = lines.slice(at + 1).map((line) => ATTACHMENT.exec(line));
  if (at < 0 || listed.length === 0 || listed.includes(null)) return { title: null, attachments: [] };
  const [title = ''] = lines.splice(at);
  return {
    title: typeset(title),
    attachments: listed.map((parts) => ({ number: Number(parts?.[1]), text: typeset(parts?.[2] ?? '') })),
  };
}

function next(attachments: readonly Attachment[], { title }: Calculation): Attachment {
  return { number: (attachments.at(-1)?.number ?? 0) + 1, text: title };
}

function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let items: string[] | null = null;
  for (const line of lines) {
    const item = BULLET.exec(line)?.[1];
    if (item === undefined) {
      items = null;
      blocks.push({ kind: 'paragraph', text: typeset(line) });
    } else if (items) {
      items.push(typeset(item));
    } else {
      items = [typeset(item)];
      blocks.push({ kind: 'list', items });
    }
  }
  return blocks;
}
