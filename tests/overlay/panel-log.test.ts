import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { guardedLog, panelAsks } from '../../entrypoints/background/panel-log';
import { followStep } from '../../entrypoints/popup/follow-step';
import { recordEvent } from '../../entrypoints/popup/record';
import { createSession } from '../../entrypoints/popup/session';
import type { AttemptEvent } from '../../lib/model/attempt';
import type { Store } from '../../lib/store/store';
import { now } from '../../lib/today';
import { makeAttempt, makeCase, makeOrder, openTestStore, prepared, sent } from '../store/examples';

const held = vi.hoisted(() => ({ store: null as Store | null }));
vi.mock('../../entrypoints/background/open-log', () => ({ openLog: async () => held.store }));

const OWN = '44563249-0877';
const OTHER = '44563249-0901';
const TAB = { tabId: 7, windowId: 3, orderNumber: OWN };
const AT = '2026-11-24T09:00:00.000Z';
const ON = '2026-11-24';

const own = makeCase({ answers: { 'sender-name': 'Иванова Мария', 'refused-goods': 'yes' } });
const others = makeCase({
  id: 'case-other',
  orderNumber: OTHER,
  order: makeOrder({ number: OTHER }),
});
const chat = makeAttempt({ events: [prepared(), sent()] });
const theirs = makeAttempt({
  id: 'attempt-other',
  caseId: others.id,
  orderNumber: OTHER,
  text: 'О другом заказе',
  events: [prepared()],
});

let store: Store;
const log = () => guardedLog(TAB);

beforeEach(async () => {
  store = await openTestStore();
  held.store = store;
  await store.addAttempt(own, chat);
  await store.addAttempt(others, theirs);
});

/** Everything that is stored of the other order. */
const elsewhere = async () => [
  await store.casesOfOrder(OTHER),
  await store.attemptsOfOrder(OTHER),
  await store.draft(`${OTHER}/not-delivered/chat`),
];

describe('what the panel reads', () => {
  it('is its own order’s, and nothing that names the person', async () => {
    const read = await (await log()).read();
    expect(read.cases.map(({ id }) => id)).toEqual([own.id]);
    expect(read.cases[0]?.answers).toEqual({ 'refused-goods': 'yes' });
    expect(read.attempts.map(({ id }) => id)).toEqual([chat.id]);
    expect(read.attempts[0]?.text).toBe(chat.text);
    expect(JSON.stringify(read)).not.toContain('Иванова');
  });

  it('has neither the wording of papers nor what was answered', async () => {
    const claim = makeAttempt({
      id: 'claim',
      channel: 'claim',
      subject: 'Претензия',
      text: 'Я, Иванова Мария',
    });
    const call = makeAttempt({ id: 'call', direction: 'in', text: 'Нам позвонила Мария' });
    await store.addAttempt(own, claim);
    await store.addAttempt(own, call);
    const answer = {
      kind: 'answered',
      at: AT,
      on: ON,
      outcome: 'refused',
      text: 'Мария, увы',
      promisedOn: null,
    } as const;
    await store.appendEvent(chat.id, answer);
    const { attempts } = await (await log()).read();
    expect(attempts).toHaveLength(3);
    expect(JSON.stringify(attempts)).not.toMatch(/Мари/);
    expect(attempts.find(({ id }) => id === 'claim')).toMatchObject({ subject: null, text: '' });
  });
});

describe('the panel writes only to its own order', () => {
  it.each([
    [
      'a contact of another order',
      async () =>
        (await log()).addAttempt(
          v.parse(panelAsks.addAttempt, { case: others, attempt: { ...theirs, id: 'new' } }),
        ),
    ],
    [
      'another’s contact into its own case',
      async () =>
        (await log()).addAttempt(
          v.parse(panelAsks.addAttempt, { case: own, attempt: { ...theirs, id: 'new' } }),
        ),
    ],
    [
      'its own contact into another’s case',
      async () =>
        (await log()).addAttempt(
          v.parse(panelAsks.addAttempt, { case: others, attempt: { ...chat, id: 'new' } }),
        ),
    ],
    [
      'a case that says it is its own and is stored as another’s',
      async () => (await log()).putCase(v.parse(panelAsks.putCase, { case: { ...own, id: others.id } })),
    ],
    [
      'a case of another order',
      async () => (await log()).putCase(v.parse(panelAsks.putCase, { case: { ...others, id: 'new' } })),
    ],
    [
      'a fact to another’s contact',
      async () =>
        (await log()).appendEvent(
          v.parse(panelAsks.appendEvent, { id: theirs.id, event: { kind: 'sent', at: AT, on: ON } }),
        ),
    ],
    ['an old contact of its own into the bin', async () => (await log()).removeAttempt({ id: chat.id })],
    [
      'an old fact away',
      async () => (await log()).takeBackEvent(v.parse(panelAsks.appendEvent, { id: chat.id, event: sent() })),
    ],
    [
      'an answer to another’s case',
      async () =>
        (await log()).answerCase({ id: others.id, question: 'refused-goods', answer: 'yes', at: AT }),
    ],
    [
      'the person’s name',
      async () => (await log()).answerCase({ id: own.id, question: 'sender-name', answer: 'x', at: AT }),
    ],
    ['another order', async () => (await log()).rememberOrder(makeOrder({ number: OTHER }))],
    [
      'another’s draft',
      async () => (await log()).saveDraft({ name: `${OTHER}/not-delivered/chat`, text: 'x' }),
    ],
    [
      'the draft of a paper',
      async () => (await log()).saveDraft({ name: `${OWN}/not-delivered/claim`, text: 'x' }),
    ],
    ['a draft that is none', async () => (await log()).saveDraft({ name: 'taken', text: 'x' })],
  ])('and not %s', async (_what, write) => {
    const before = await elsewhere();
    const mine = [await store.casesOfOrder(OWN), await store.attemptsOfOrder(OWN)];
    await expect(write()).rejects.toMatchObject({ code: 'missing' });
    expect(await elsewhere()).toEqual(before);
    expect([await store.casesOfOrder(OWN), await store.attemptsOfOrder(OWN)]).toEqual(mine);
  });

  it('nor reads the draft of another order or of a paper', async () => {
    const guarded = await log();
    await store.saveDraft(`${OTHER}/not-delivered/chat`, 'Чужое');
    await store.saveDraft(`${OWN}/not-delivered/claim`, 'Я, Иванова Мария');
    const theirs = guarded.draft({ name: `${OTHER}/not-delivered/chat` });
    await expect(theirs).rejects.toMatchObject({ code: 'missing' });
    expect(await guarded.draft({ name: `${OWN}/not-delivered/claim` })).toBeNull();
    await guarded.saveDraft({ name: `${OWN}/not-delivered/chat`, text: 'Где он?' });
    expect(await guarded.draft({ name: `${OWN}/not-delivered/chat` })).toBe('Где он?');
  });
});

it('«да, отправил» about a paper is written down, and its wording stays for the popup', async () => {
  const guarded = await log();
  const name = `${OWN}/not-delivered/claim`;
  await store.addAttempt(own, makeAttempt({ id: 'claim', channel: 'claim', events: [prepared()] }));
  await store.saveDraft(name, 'Я, Иванова Мария');
  const session = createSession('2026-11-24', followStep);
  const asPanel = {
    appendEvent: (id: string, event: AttemptEvent) => guarded.appendEvent({ id, event }),
    draft: (of: string) => guarded.draft({ name: of }),
    saveDraft: async (of: string, text: string | null) => {
      await guarded.saveDraft({ name: of, text });
    },
  };
  await recordEvent(session, { ...store, ...asPanel }, 'claim', sent(now()));
  expect((await store.attemptById('claim'))?.events.map(({ kind }) => kind)).toEqual(['prepared', 'sent']);
  expect(await store.draft(name)).toBe('Я, Иванова Мария');
});

describe('what stands in the log', () => {
  it('is not replaced by the panel’s poorer copy of it', async () => {
    const guarded = await log();
    await guarded.putCase(
      v.parse(panelAsks.putCase, {
        case: { ...own, answers: {}, closed: { at: AT, on: ON, outcome: 'solved' } },
      }),
    );
    expect(await store.caseById(own.id)).toMatchObject({ answers: own.answers, closed: null });
    await guarded.addAttempt(
      v.parse(panelAsks.addAttempt, { case: own, attempt: { ...chat, text: 'Переписано' } }),
    );
    expect(await store.attemptById(chat.id)).toMatchObject({ text: chat.text, events: chat.events });
  });

  it('grows by what is appended', async () => {
    const guarded = await log();
    await guarded.addAttempt(
      v.parse(panelAsks.addAttempt, { case: own, attempt: { ...chat, id: 'new', events: [prepared()] } }),
    );
    await guarded.appendEvent(
      v.parse(panelAsks.appendEvent, { id: 'new', event: { kind: 'sent', at: AT, on: ON } }),
    );
    expect((await store.attemptById('new'))?.events.map(({ kind }) => kind)).toEqual(['prepared', 'sent']);
    await guarded.answerCase({ id: own.id, question: 'refused-goods', answer: 'no', at: AT });
    expect((await store.caseById(own.id))?.answers['refused-goods']).toBe('no');
  });
});

describe('what was written down a moment ago', () => {
  const justNow = () => prepared(now());
  const kinds = async (id: string) => (await store.attemptById(id))?.events.map(({ kind }) => kind);

  it('goes into the bin as a contact, and away as a fact', async () => {
    const guarded = await log();
    await store.addAttempt(own, { ...chat, id: 'new', events: [justNow()] });
    const event = sent(now());
    await guarded.appendEvent({ id: 'new', event });
    await guarded.takeBackEvent(v.parse(panelAsks.appendEvent, { id: 'new', event }));
    expect(await kinds('new')).toEqual(['prepared']);
    await guarded.removeAttempt({ id: 'new' });
    expect((await store.attemptsOfOrder(OWN)).map(({ id }) => id)).toEqual([chat.id]);
    expect((await store.binned()).map(({ id }) => id)).toEqual(['new']);
  });

  it('stays where the contact is another order’s, or one of its facts is old', async () => {
    const guarded = await log();
    await store.addAttempt(others, { ...theirs, id: 'new', events: [justNow()] });
    await store.appendEvent(chat.id, sent(now()));
    await expect(guarded.removeAttempt({ id: 'new' })).rejects.toMatchObject({ code: 'missing' });
    await expect(guarded.removeAttempt({ id: chat.id })).rejects.toMatchObject({ code: 'missing' });
    expect(await store.binned()).toEqual([]);
  });
});

it.each([
  ['more than is asked', panelAsks.saveDraft, { name: 'a', text: 'b', also: 1 }],
  ['megabytes', panelAsks.saveDraft, { name: 'a', text: 'я'.repeat(200_000) }],
  [
    'a contact of megabytes',
    panelAsks.addAttempt,
    { case: own, attempt: { ...chat, text: 'я'.repeat(200_000) } },
  ],
  ['a fact that is none', panelAsks.appendEvent, { id: 'a', event: { kind: 'deleted', at: AT, on: ON } }],
  ['a moment that is none', panelAsks.answerCase, { id: 'a', question: 'b', answer: 'c', at: 'now' }],
])('%s is not heard', (_what, shape, asked) => {
  expect(v.safeParse(shape, asked).success).toBe(false);
});
