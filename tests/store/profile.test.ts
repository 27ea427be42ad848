import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { answersWith, type Profile } from '../../lib/model/profile';
import type { Store } from '../../lib/store/store';
import { makeCase, openTestStore } from './examples';

const VERA: Profile = { 'sender-name': 'Вера Примерова', 'sender-address': '420000, Казань' };

async function take(store: Store, text: string) {
  const plan = await store.planImport(text);
  if (plan.ok) await store.applyImport(plan);
  return plan;
}

describe('the profile', () => {
  it('is empty at first, keeps what is given, trimmed, and forgets what is blanked', async () => {
    const store = await openTestStore();
    expect(await store.profile()).toEqual({});
    expect(await store.saveProfile({ ...VERA, 'sender-phone': ' +7 000 000-00-00 ' })).toEqual({
      ...VERA,
      'sender-phone': '+7 000 000-00-00',
    });
    await store.saveProfile({ 'sender-phone': '  ' });
    expect(await store.profile()).toEqual(VERA);
  });

  it('changed in two windows at once loses neither change', async () => {
    const store = await openTestStore();
    await Promise.all([
      store.saveProfile({ 'sender-name': 'Вера Примерова' }),
      store.saveProfile({ 'sender-address': '420000, Казань' }),
    ]);
    expect(await store.profile()).toEqual(VERA);
  });

  it('tells the other windows', async () => {
    const store = await openTestStore();
    const told: string[] = [];
    store.subscribe(({ kind }) => told.push(kind));
    await store.saveProfile(VERA);
    expect(told).toEqual(['settings']);
  });

  it('goes with everything else', async () => {
    const store = await openTestStore();
    await store.saveProfile(VERA);
    await store.deleteAll();
    expect(await store.profile()).toEqual({});
  });
});

describe('a backup', () => {
  it('carries the profile to an empty machine', async () => {
    const [one, other] = [await openTestStore(), await openTestStore()];
    await one.putCase(makeCase());
    await one.saveProfile(VERA);
    const text = await one.exportAll();
    expect(await take(other, text)).toMatchObject({ ok: true });
    expect(await other.profile()).toEqual(VERA);
    expect(await other.exportAll()).toBe(text);
  });

  it('fills in what was never given here, and changes nothing that was', async () => {
    const [one, other] = [await openTestStore(), await openTestStore()];
    await one.saveProfile(VERA);
    await other.saveProfile({ 'sender-name': 'В. Примерова', 'bank-details': 'Примербанк' });
    await take(other, await one.exportAll());
    expect(await other.profile()).toEqual({
      ...VERA,
      'sender-name': 'В. Примерова',
      'bank-details': 'Примербанк',
    });
  });

  it('without a profile says nothing of one and leaves the own one alone', async () => {
    const [one, other] = [await openTestStore(), await openTestStore()];
    const text = await one.exportAll();
    expect(text).not.toContain('profile');
    await other.saveProfile(VERA);
    await take(other, text);
    expect(await other.profile()).toEqual(VERA);
  });

  it('with anything else in the profile is refused, and nothing is taken', async () => {
    const store = await openTestStore();
    await store.saveProfile(VERA);
    const text = await store.exportAll();
    for (const bad of [
      text.replace('sender-name', 'sender-passport'),
      text.replace('"Вера Примерова"', '5'),
    ]) {
      expect(await take(await openTestStore(), bad)).toMatchObject({ ok: false, refusal: 'damaged' });
    }
  });
});

it('a case’s own answer stands before the profile, a blank one does not', () => {
  const answers = { 'sender-name': 'Пётр', 'sender-address': ' ', story: '' };
  expect(answersWith(VERA, answers)).toEqual({
    'sender-name': 'Пётр',
    'sender-address': '420000, Казань',
    story: '',
  });
});
