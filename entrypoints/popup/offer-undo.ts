import type { NoticeInWords } from '../../components/popup/Notice';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { Log } from './log';
import type { Recorded } from './record';
import type { Session } from './session';

/** What says that something was written down, and takes it back. */
export function writtenNotice(
  text: string,
  recorded: Recorded | null,
  session: Session,
  store: Log | null,
  words: PopupWords,
  onNotice: (notice: NoticeInWords | null) => void,
): NoticeInWords {
  if (!recorded || !store) return { kind: 'good', text };
  const undo = async () => {
    const { takeBack } = await import('./take-back');
    onNotice(await takeBack(session, store, recorded, words));
  };
  return { kind: 'good', text, undo: () => void undo() };
}
