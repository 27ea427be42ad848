import type { AskBackground, PanelLog } from '../../lib/model/panel';
import type { Log } from '../popup/log';

/**
 * The log as the panel has it: the background reads and writes, and lets it do so for its own order only. In a page
 * `indexedDB` would be the site's.
 */
export function remoteLog(ask: AskBackground): Log {
  /** Cases and contacts are asked for together and at once: one answer serves both. */
  let reading: Promise<PanelLog> | null = null;
  const read = () => {
    reading ??= ask('log', {}).finally(() => {
      reading = null;
    });
    return reading;
  };
  const done = async (writing: Promise<unknown>) => void (await writing);

  return {
    casesOfOrder: async () => (await read()).cases,
    attemptsOfOrder: async () => (await read()).attempts,
    rememberOrder: (order) => ask('remember-order', { order }),
    addAttempt: (theCase, attempt) => done(ask('add-attempt', { case: theCase, attempt })),
    appendEvent: (id, event) => ask('append-event', { id, event }),
    putCase: (theCase) => done(ask('put-case', { case: theCase })),
    answerCase: (id, question, answer, at) => ask('answer-case', { id, question, answer, at }),
    removeAttempt: (id) => done(ask('remove-attempt', { id })),
    takeBackEvent: (id, event) => done(ask('take-back-event', { id, event })),
    draft: (name) => ask('draft', { name }),
    saveDraft: (name, text) => done(ask('save-draft', { name, text })),
  };
}
