import { saveFile } from '../../lib/browser/save-file';
import type { Paper } from '../../lib/model/paper';

/** Gives the person the paper as a Word file. What writes it is fetched from the disk only now: it is large. */
export async function saveDocx(paper: Paper, title: string): Promise<void> {
  const { docxPaper } = await import('../../lib/papers/docx-paper');
  const file = await docxPaper(paper, title);
  saveFile(`${title}.docx`, file.type, file);
}
