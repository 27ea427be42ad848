import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { showOrder } from '../../entrypoints/popup/choose-order';
import { followStep } from '../../entrypoints/popup/follow-step';
import { recordContact, recordEvent } from '../../entrypoints/popup/record';
import { recordCall } from '../../entrypoints/popup/record-call';
import { createSession, type Session } from '../../entrypoints/popup/session';
import { takeBack } from '../../entrypoints/popup/take-back';
import { attemptState } from '../../lib/case/attempt-state';
import { popup } from '../../lib/i18n/ru/popup';
import { draftName } from '../../lib/model/draft-name';
import { openStore } from '../../lib/store/open-store';
import type { Store } from '../../lib/store/store';
import { now } from '../../lib/today';
import { order } from './example';

let store: Store;
let session: Session;
let count = 0;

const chat = { channel: 'chat', subject: null, text: 'Где заказ?', state: 'prepared' } as const;
const states = () => session.attempts.value.map(attemptState);

beforeEach(async () => {
  count += 1;
  store = await openStore({ name: `take-back-${count}`, watermark: null });
  session = createSession('2026-11-22', followStep);
  await showOrder(session, store, order());
});

describe('what the popup wrote down', () => {
  it('«отправил» is taken back, and the person’s own wording is there again', async () => {
    const { id } = await recordContact(session, store, chat);
    const draft = draftName(order().number, 'not-delivered', 'chat');
    await store.saveDraft(draft, 'Мой текст');
    const at = now();
    const recorded = await recordEvent(session, store, id, { kind: 'sent', at, on: '2026-11-22' });
    expect(states()).toEqual(['sent']);
    expect(await store.draft(draft)).toBeNull();
    expect(await takeBack(session, store, recorded, popup)).toEqual({ kind: 'good', text: popup.undone });
    expect(states()).toEqual(['prepared']);
    expect(await store.draft(draft)).toBe('Мой текст');
  });

  it('a step that was taken lies in the bin then, and comes back from there', async () => {
    const attempt = await recordContact(session, store, { ...chat, state: 'sent' });
    await takeBack(session, store, { attempt, events: null, drafts: [] }, popup);
    expect(states()).toEqual([]);
    expect((await store.binned()).map(({ id }) => id)).toEqual([attempt.id]);
    await store.restore(attempt.id, now());
    expect(await store.attemptsOfCase(attempt.caseId)).toHaveLength(1);
  });

  it('a call with its number and its answer goes as a whole', async () => {
    const call = { who: 'Анна', number: '77', outcome: 'refused', said: 'нет', promisedOn: null } as const;
    const script = await recordContact(session, store, { ...chat, channel: 'phone' });
    const recorded = await recordCall(session, store, call, 'Звонок');
    expect(states()).toEqual(['answered']);
    expect((await store.attemptById(script.id))?.events).toContainEqual(
      expect.objectContaining({ kind: 'noted', operator: 'Анна' }),
    );
    await takeBack(session, store, recorded, popup);
    expect(states()).toEqual(['prepared']);
  });

  it('that is not there any more is said to be not there, and nothing else is lost', async () => {
    const attempt = await recordContact(session, store, { ...chat, state: 'sent' });
    await store.removeAttempt(attempt.id, now());
    const said = await takeBack(session, store, { attempt, events: null, drafts: [] }, popup);
    expect(said.kind).toBe('bad');
    expect(await store.binned()).toHaveLength(1);
  });
});
