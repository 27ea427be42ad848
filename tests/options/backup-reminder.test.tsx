// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { Store } from '../../lib/store/store';
import { makeAttempt, makeCase, prepared, sent } from '../store/examples';
import { faults, openPage } from './open-page';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function threeContacts(store: Store): Promise<void> {
  for (const id of ['attempt-1', 'attempt-2', 'attempt-3']) {
    await store.addAttempt(makeCase(), makeAttempt({ id, events: [prepared(), sent()] }));
  }
}

it('reminds in one line where there is something to lose, and offers the copy', async () => {
  const { store } = await openPage(threeContacts);
  await screen.findByTestId('backup-reminder');
  expect((await store.safety()).remindedOn).toBe('2026-11-23');
  expect(await faults()).toEqual([]);
});

it('«later» is quiet for a week', async () => {
  const { store } = await openPage(threeContacts);
  fireEvent.click(await screen.findByTestId('backup-reminder-later'));
  await waitFor(async () => expect((await store.safety()).quietUntil).toBe('2026-11-30'));
  expect(screen.queryByTestId('backup-reminder')).toBeNull();
});

it('says nothing the second time on one day, nor where there is a fresh copy', async () => {
  for (const fill of [
    (store: Store) => store.changeSafety((stored) => ({ ...stored, remindedOn: '2026-11-23' })),
    (store: Store) => store.noteBackup('2026-11-20'),
  ]) {
    const { store } = await openPage(async (one) => {
      await threeContacts(one);
      await fill(one);
    }, '#/settings');
    const before = await store.safety();
    // The panels of the settings have come: the reminder has had its time too.
    await screen.findByTestId('switch-auto-backup');
    await screen.findByTestId('switch-sync');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByTestId('backup-reminder')).toBeNull();
    expect(await store.safety()).toEqual(before);
    cleanup();
  }
});
