import type { NoticeInWords } from '../../components/popup/Notice';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import { now } from '../../lib/today';
import { failureOf } from './failure';
import type { Log } from './log';
import type { Recorded } from './record';
import { refresh } from './refresh';
import type { Session } from './session';

/** Takes back what one press wrote down: its facts, or the whole attempt, which then lies in the bin. Says how it went. */
export async function takeBack(
  session: Session,
  store: Log,
  { attempt, events, drafts }: Recorded,
  words: PopupWords,
): Promise<NoticeInWords> {
  try {
    if (events === null) await store.removeAttempt(attempt.id, now(), attempt.caseId);
    for (const event of events ?? []) await store.takeBackEvent(attempt.id, event, attempt.caseId);
    for (const [name, text] of drafts) if (text !== null) await store.saveDraft(name, text);
    await refresh(session, store);
    return { kind: 'good', text: words.undone };
  } catch (error) {
    return { kind: 'bad', text: words.notWritten(words.failure[failureOf(error)]) };
  }
}
