import type { Attachment, Paper } from '../model/paper';

/**
 * The paper with evidence among its attachments: behind those that the letter names, and before the working of a sum,
 * which stays the last. The text says under which numbers it is attached: they are those of the list.
 */
export function withEvidence(paper: Paper, lines: readonly string[]): Paper {
  // A message is sent as it stands: nobody attaches a list to it.
  if (lines.length === 0 || paper.title === null) return paper;
  const worked = paper.calculation && paper.attachmentsTitle !== null ? paper.attachments.at(-1) : undefined;
  const named = worked ? paper.attachments.slice(0, -1) : paper.attachments;
  const first = (named.at(-1)?.number ?? 0) + 1;
  const evidence: readonly Attachment[] = lines.map((text, index) => ({ number: first + index, text }));
  const last = first + lines.length - 1;
  const numbers = first === last ? `приложение ${first}` : `приложения ${first}–${last}`;
  return {
    ...paper,
    body: [...paper.body, { kind: 'paragraph', text: `Доказательства прилагаются: ${numbers}.` }],
    attachmentsTitle: paper.attachmentsTitle ?? 'Приложения (копии):',
    attachments: [
      ...named,
      ...evidence,
      ...(worked ? [{ ...worked, number: last + 1 }] : []),
      ...(paper.calculation && !worked ? [{ number: last + 1, text: paper.calculation.title }] : []),
    ],
  };
}
