import type { Evidence } from '../model/evidence';
import { selectionFile } from '../model/selection-file';
import type { TakenFrom } from '../model/taken';
import { keepEvidence } from './keep-evidence';
import type { Store } from './store';

/**
 * Keeps a selected text as evidence of a case, as a file of its own.
 * @param name the file's name, without its ending
 */
export function keepSelection(
  store: Pick<Store, 'addEvidence'>,
  caseId: string,
  text: string,
  from: TakenFrom,
  name: string,
): Promise<Evidence> {
  const bytes = new TextEncoder().encode(selectionFile(text, from));
  return keepEvidence(store, caseId, {
    kind: 'page',
    name: `${name}.txt`,
    type: 'text/plain',
    bytes,
    ...from,
  });
}
