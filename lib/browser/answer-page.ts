import { browser } from 'wxt/browser';
import { isIsoDay } from '../model/day';
import type { PageAnswers, PageMessage } from './messages';

/** Where a reader leaves word that it listens: seen by the extension's scripts of this page only. */
const LISTENING = Symbol.for('poryadok.listening');

/**
 * Answers the popup's questions about this page. A second call on one page (the popup put the script in once
 * more) changes nothing; a reader whose extension was updated meanwhile is deaf and is replaced.
 */
export function answerPageQuestions(answers: PageAnswers): void {
  const before: unknown = Reflect.get(globalThis, LISTENING);
  if (typeof before === 'function' && before() === true) return;
  Reflect.set(globalThis, LISTENING, isAlive);

  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    // The extension's scripts in other pages of the shop have its id too, but only its own pages may ask.
    if (sender.id !== browser.runtime.id || /^https?:/.test(sender.url ?? '')) return undefined;
    return isQuestion(message) ? answers[message.type](message.today) : undefined;
  });
}

/** False once the extension was updated or removed: its id is then gone from this script. */
function isAlive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}

function isQuestion(message: unknown): message is PageMessage {
  if (typeof message !== 'object' || message === null) return false;
  const type: unknown = Reflect.get(message, 'type');
  return type === 'read-page' && isIsoDay(Reflect.get(message, 'today'));
}
