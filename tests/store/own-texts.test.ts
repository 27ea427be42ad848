import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnText } from '../../lib/model/own-text';
import type { Store } from '../../lib/store/store';
import { makeCase, openTestStore } from './examples';

const CHAT: OwnText = {
  id: 'not-delivered/chat',
  subject: null,
  text: 'Где заказ {order}?',
  changedAt: '2026-11-20T10:00:00.000Z',
};
const EMAIL: OwnText = { ...CHAT, id: 'not-delivered/email', subject: 'Заказ {order}' };

async function take(store: Store, text: string) {
  const plan = await store.planImport(text);
  if (plan.ok) await store.applyImport(plan);
  return plan;
}

describe('letters in the person’s own words', () => {
  it('are kept by id, written anew and removed', async () => {
    const store = await openTestStore();
    expect(await store.ownText(CHAT.id)).toBeNull();
    await store.saveOwnText(EMAIL);
    await store.saveOwnText(CHAT);
    await store.saveOwnText({ ...CHAT, text: 'Иначе' });
    expect(await store.ownTexts()).toEqual([{ ...CHAT, text: 'Иначе' }, EMAIL]);
    await store.removeOwnText(CHAT.id);
    expect(await store.ownText(CHAT.id)).toBeNull();
    expect(await store.ownText(EMAIL.id)).toEqual(EMAIL);
  });

  it('tell the other windows and go with everything else', async () => {
    const store = await openTestStore();
    const told: string[] = [];
    store.subscribe(({ kind }) => told.push(kind));
    await store.saveOwnText(CHAT);
    await store.removeOwnText(CHAT.id);
    expect(told).toEqual(['settings', 'settings']);
    await store.saveOwnText(CHAT);
    await store.deleteAll();
    expect(await store.ownTexts()).toEqual([]);
  });

  it('travel in a backup', async () => {
    const [one, other] = [await openTestStore(), await openTestStore()];
    await one.putCase(makeCase());
    expect(await one.exportAll()).not.toContain('"texts"');
    await one.saveOwnText(CHAT);
    await one.saveOwnText(EMAIL);
    const text = await one.exportAll();
    expect(await take(other, text)).toMatchObject({ ok: true });
    expect(await other.exportAll()).toBe(text);
  });

  it('of two copies the later stays, whichever comes first', async () => {
    const words = fc.constantFrom('а', 'б', 'в');
    const moment = fc.constantFrom('2026-11-20T10:00:00.000Z', '2026-11-21T10:00:00.000Z');
    const copy = fc.record({ text: words, changedAt: moment });
    await fc.assert(
      fc.asyncProperty(copy, copy, async (left, right) => {
        const kept: (OwnText | null)[] = [];
        for (const [first, second] of [
          [left, right],
          [right, left],
        ] as const) {
          const [one, other] = [await openTestStore(), await openTestStore()];
          await one.saveOwnText({ ...CHAT, ...first } as OwnText);
          await other.saveOwnText({ ...CHAT, ...second } as OwnText);
          await take(other, await one.exportAll());
          kept.push(await other.ownText(CHAT.id));
        }
        expect(kept[0]).toEqual(kept[1]);
      }),
      { numRuns: 20 },
    );
  });

  it('with anything else beside them, or twice the same, are refused and nothing is taken', async () => {
    const store = await openTestStore();
    await store.saveOwnText(CHAT);
    const text = await store.exportAll();
    const line = /\{"changedAt[^\n]*\}/.exec(text)?.[0] ?? '';
    for (const bad of [
      text.replace('"subject":null', '"subject":null,"code":"x"'),
      text.replace('"Где заказ {order}?"', '5'),
      text.replace(line, `${line},\n${line}`),
    ]) {
      expect(bad).not.toBe(text);
      const other = await openTestStore();
      expect(await take(other, bad)).toMatchObject({ ok: false, refusal: 'damaged' });
      expect(await other.ownTexts()).toEqual([]);
    }
  });
});
