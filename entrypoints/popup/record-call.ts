import type { Attempt, AttemptEvent } from '../../lib/model/attempt';
import type { TypedCall } from '../../lib/model/typed-call';
import { moscowDay, now } from '../../lib/today';
import type { Log } from './log';
import { inTurn } from './one-at-a-time';
import { caseOf, type Recorded } from './record';
import { refresh } from './refresh';
import type { Session } from './session';

/**
 * Writes a call down with what was said in it: made today, its number, its answer. A script that was copied for it
 * becomes this call instead of a second contact.
 */
export function recordCall(session: Session, store: Log, call: TypedCall, text: string): Promise<Recorded> {
  return inTurn(session, async () => {
    const at = now();
    const noted = { at, on: moscowDay(at) };
    const said: AttemptEvent[] = [{ kind: 'sent', ...noted }];
    if (call.number.trim()) said.push({ kind: 'acknowledged', ...noted, number: call.number.trim() });
    if (call.outcome)
      said.push({
        kind: 'answered',
        ...noted,
        outcome: call.outcome,
        text: call.said.trim(),
        promisedOn: call.outcome === 'promised' ? call.promisedOn : null,
      });
    const theCase = session.currentCase.value ?? caseOf(session);
    const script = session.prepared.value;
    if (script?.channel === 'phone' && script.caseId === theCase.id) {
      if (call.who.trim()) said.push({ kind: 'noted', ...noted, operator: call.who.trim(), text: '' });
      for (const event of said) await store.appendEvent(script.id, event, theCase.id);
      await refresh(session, store);
      return { attempt: script, events: said, drafts: [] };
    }
    const attempt: Attempt = {
      id: crypto.randomUUID(),
      caseId: theCase.id,
      orderNumber: theCase.orderNumber,
      problem: theCase.problem,
      channel: 'phone',
      direction: 'out',
      subject: null,
      text,
      events: [{ kind: 'prepared', ...noted }, ...said],
    };
    await store.addAttempt(theCase, attempt);
    await refresh(session, store);
    return { attempt, events: null, drafts: [] };
  });
}
