import type { NoticeInWords } from '../../components/popup/Notice';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { Home } from './home';
import type { Recorded } from './record';
import type { Session } from './session';

/** What says that something was written down and, in a window of the extension, how to take it back. */
export function writtenNotice(
  text: string,
  recorded: Recorded | null,
  session: Session,
  { ownWindow }: Home,
  words: PopupWords,
  onNotice: (notice: NoticeInWords | null) => void,
): NoticeInWords {
  const store = ownWindow?.store;
  if (!recorded || !store) return { kind: 'good', text };
  const undo = async () => {
    const { takeBack } = await import('./take-back');
    onNotice(await takeBack(session, store, recorded, words));
  };
  return { kind: 'good', text, undo: () => void undo() };
}
