import { followStep } from '../../entrypoints/popup/follow-step';
import { draftName } from '../../lib/model/draft-name';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { showOrder } from '../../entrypoints/popup/choose-order';
import { recordCaseAnswer, recordContact, recordEvent } from '../../entrypoints/popup/record';
import { createSession, type Session } from '../../entrypoints/popup/session';
import { attemptState } from '../../lib/case/attempt-state';
import { openStore } from '../../lib/store/open-store';
import type { Store } from '../../lib/store/store';
import { now } from '../../lib/today';
import { order, parcel } from './example';

let store: Store;
let session: Session;
let count = 0;

const chat = (text: string) => ({ channel: 'chat', subject: null, text, state: 'prepared' }) as const;
const states = () => session.attempts.value.map((one) => `${one.text}: ${attemptState(one)}`);

async function reopen(shown = order()): Promise<void> {
  session = createSession('2026-11-22', followStep);
  await showOrder(session, store, shown);
}

beforeEach(async () => {
  count += 1;
  store = await openStore({ name: `popup-${count}`, watermark: null });
  await reopen();
});

describe('a copied message', () => {
  it('is in the log as prepared, in a case of its own, before anything else happens', async () => {
    await recordContact(session, store, chat('Где заказ?'));
    expect(states()).toEqual(['Где заказ?: prepared']);
    expect(session.currentCase.value).toMatchObject({
      orderNumber: '44563249-0877',
      parcel: '48120365501',
      problem: 'not-delivered',
    });
    expect(await store.listCases()).toHaveLength(1);
  });

  it('is one attempt however often it is copied', async () => {
    await recordContact(session, store, chat('Где заказ?'));
    await recordContact(session, store, chat('Где заказ?'));
    await reopen();
    await recordContact(session, store, chat('Где заказ?'));
    expect(states()).toEqual(['Где заказ?: prepared']);
  });

  it('is one attempt in one case where the button is pressed twice at once', async () => {
    const press = () => recordContact(session, store, chat('Где заказ?'));
    const [first, second] = await Promise.all([press(), press()]);
    expect(second?.id).toBe(first?.id);
    expect(states()).toEqual(['Где заказ?: prepared']);
    expect(await store.listCases()).toHaveLength(1);
  });

  it('counts a step that is taken once, however fast the button is pressed', async () => {
    const taken = { ...chat('Оформите возврат'), state: 'sent' } as const;
    await Promise.all([recordContact(session, store, taken), recordContact(session, store, taken)]);
    expect(states()).toEqual(['Оформите возврат: sent']);
  });

  it('shares its case with what is answered at the same moment', async () => {
    await Promise.all([
      recordCaseAnswer(session, store, 'still-wanted', 'yes'),
      recordContact(session, store, chat('Где заказ?')),
    ]);
    expect(await store.listCases()).toMatchObject([{ answers: { 'still-wanted': 'yes' } }]);
  });

  it('takes the place of the one copied a moment before in other words', async () => {
    await recordContact(session, store, chat('Где заказ?'));
    await recordContact(session, store, chat('Где мой заказ?'));
    expect(states()).toEqual(['Где заказ?: dropped', 'Где мой заказ?: prepared']);
  });

  it('leaves one of an earlier day alone: the person may have sent it', async () => {
    await recordContact(session, store, chat('Где заказ?'));
    await reopen();
    await recordContact(session, store, chat('Где мой заказ?'));
    expect(states()).toEqual(['Где заказ?: prepared', 'Где мой заказ?: prepared']);
  });

  it('does not move the step; that it was sent does', async () => {
    const attempt = await recordContact(session, store, chat('Где заказ?'));
    expect(session.next.value?.step).toBe('chat');
    await recordEvent(session, store, attempt.id, { kind: 'sent', at: now(), on: '2026-11-22' });
    expect(session.next.value?.step).toBe('follow-up');
    expect(session.prepared.value).toBeNull();
  });
});

describe('a step that is done rather than written', () => {
  const received = parcel({ status: 'received', receivedOn: '2026-11-20', expectedTo: null });
  beforeEach(() => reopen(order({ parcels: [received] })));

  it('waits for its answer once it was taken', async () => {
    expect(session.next.value?.step).toBe('self-service');
    await recordContact(session, store, { channel: 'self-service', subject: null, text: 'x', state: 'sent' });
    expect(session.next.value?.step).toBe('follow-up');
  });

  it('gives way to the next one where it did not help', async () => {
    await recordContact(session, store, {
      channel: 'self-service',
      subject: null,
      text: 'x',
      state: 'no-help',
    });
    expect(session.next.value?.step).toBe('chat');
  });
});

describe('what the person told', () => {
  it('opens the case and stays with it', async () => {
    await recordCaseAnswer(session, store, 'promisedOn', '2026-11-30');
    await reopen();
    expect(session.currentCase.value?.answers).toEqual({ promisedOn: '2026-11-30' });
    expect(session.next.value?.rung).toBe('track');
  });
});

describe('a person’s own wording', () => {
  it('is forgotten once the message is sent, and not before', async () => {
    const name = draftName('44563249-0877', 'not-delivered', 'chat');
    await store.saveDraft(name, 'Мой текст');
    const attempt = await recordContact(session, store, chat('Мой текст'));
    expect(await store.draft(name)).toBe('Мой текст');
    const at = '2026-11-22T10:00:00.000Z';
    await recordEvent(session, store, attempt.id, { kind: 'not-yet', at, on: '2026-11-22' });
    expect(await store.draft(name)).toBe('Мой текст');
    await recordEvent(session, store, attempt.id, { kind: 'sent', at, on: '2026-11-22' });
    expect(await store.draft(name)).toBeNull();
  });

  it('of a notice is no claim’s, goes when the notice is sent, and stays when a chat is', async () => {
    const names = (['refusal-notice', 'claim', 'follow-up'] as const).map((letter) =>
      draftName('44563249-0877', 'not-delivered', letter),
    );
    expect(new Set(names).size).toBe(3);
    for (const name of names) await store.saveDraft(name, name);
    const drafts = () => Promise.all(names.map((name) => store.draft(name)));
    const sent = { kind: 'sent', at: '2026-11-22T10:00:00.000Z', on: '2026-11-22' } as const;
    const message = await recordContact(session, store, chat('Где заказ?'));
    await recordEvent(session, store, message.id, sent);
    expect(await drafts()).toEqual([names[0], names[1], null]);
    const notice = await recordContact(session, store, { ...chat('Отказ'), channel: 'claim' });
    await recordEvent(session, store, notice.id, sent);
    expect(await drafts()).toEqual([null, null, null]);
  });
});
