import { isIsoDay } from '../model/day';
import { isFirstInPage } from './first-in-page';
import { hearMessages, isOwn } from './hear-messages';
import type { PageAnswers, PageMessage } from './messages';

/** A reader in a page. */
export interface PageReader {
  /** Tells the readers of one page apart: a second one of the same name is not needed. */
  readonly name: string;
  /** Whether the page as it is now is one for this reader; a page may have two, for it moves on without a reload. */
  readonly reads: () => boolean;
  readonly answers: PageAnswers;
}

/**
 * Answers the popup's questions about this page. A second call on one page (the popup put the script in once
 * more) changes nothing; a reader whose extension was updated meanwhile is deaf and is replaced.
 */
export function answerPageQuestions({ name, reads, answers }: PageReader): void {
  if (!isFirstInPage(name)) return;
  hearMessages((message, sender) => {
    // The extension's scripts in other pages of the shop have its id too, but only its own pages may ask.
    if (!isOwn(sender) || /^https?:/.test(sender.url ?? '')) return undefined;
    return isQuestion(message) && reads() ? answers[message.type](message.today) : undefined;
  });
}

function isQuestion(message: unknown): message is PageMessage {
  if (typeof message !== 'object' || message === null) return false;
  const type: unknown = Reflect.get(message, 'type');
  return (type === 'read-page' || type === 'glance-at-page') && isIsoDay(Reflect.get(message, 'today'));
}
