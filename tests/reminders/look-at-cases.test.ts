import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openNoticed, putOff } from '../../entrypoints/background/answer-notice';
import { lookAtCases } from '../../entrypoints/background/look-at-cases';
import { openLog } from '../../entrypoints/background/open-log';
import { makeAttempt, makeCase, openTestStore, prepared, sent } from '../store/examples';

const browser = vi.hoisted(() => ({
  allowed: true,
  action: {
    setBadgeBackgroundColor: vi.fn(async () => {}),
    setBadgeTextColor: vi.fn(async () => {}),
    setBadgeText: vi.fn(async (_details: { text: string }) => {}),
    setTitle: vi.fn(async (_details: { title: string }) => {}),
  },
  alarms: { create: vi.fn((_name: string, _info: object) => {}), clear: vi.fn(async () => true) },
  permissions: { contains: async () => browser.allowed },
  notifications: { create: vi.fn(async (id: string, _options: object) => id) },
  runtime: {
    getURL: (path: string) => `chrome-extension://ours${path}`,
    openOptionsPage: vi.fn(async () => {}),
  },
  tabs: { create: vi.fn(async (_details: { url: string }) => {}) },
}));
vi.mock('wxt/browser', () => ({ browser }));

const rung = () => browser.notifications.create.mock.calls.map(([id]) => id);
/** When the one alarm would ring, after all that was asked of it; `null` once it is cleared. */
const alarm = () => {
  const set = browser.alarms.create.mock.invocationCallOrder.at(-1) ?? 0;
  const cleared = browser.alarms.clear.mock.invocationCallOrder.at(-1) ?? 0;
  return cleared > set ? null : (browser.alarms.create.mock.calls.at(-1)?.[1] ?? null);
};
const at = (instant: string) => vi.setSystemTime(new Date(instant));
const NOON_ON_THE_DAY = '2026-11-24T09:00:00.000Z';
const zone = process.env.TZ;

beforeEach(async () => {
  process.env.TZ = 'Europe/Moscow';
  vi.useFakeTimers({ toFake: ['Date'] });
  at(NOON_ON_THE_DAY);
  vi.clearAllMocks();
  browser.allowed = true;
  const store = await openLog();
  await store.deleteAll();
  await store.saveSettings({ language: 'ru' });
  await store.addAttempt(makeCase(), makeAttempt({ events: [prepared(), sent()] }));
  await store.changeAttention((stored) => ({ ...stored, reminders: '2026-11-20T10:00:00.000Z' }));
});
afterEach(() => {
  vi.useRealTimers();
  process.env.TZ = zone;
});

describe('a look at all cases', () => {
  it('sets the badge with its words, rings, and asks to be woken at Moscow’s midnight', async () => {
    await lookAtCases();
    expect(browser.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ text: '1' });
    expect(browser.action.setTitle).toHaveBeenCalledExactlyOnceWith({ title: 'Порядок: 1 дело ждёт вас' });
    expect(rung()).toEqual(['case-1']);
    expect(alarm()).toEqual({ when: Date.parse('2026-11-24T21:00:00.000Z') });
  });

  it('rings once, however often it is repeated', async () => {
    await lookAtCases();
    await lookAtCases();
    at('2026-11-25T09:00:00.000Z');
    await lookAtCases();
    expect(rung()).toEqual(['case-1']);
  });

  it('that died while it rang is repeated under the same id', async () => {
    browser.notifications.create.mockRejectedValueOnce(new Error('the background was killed'));
    await expect(lookAtCases()).rejects.toThrow();
    // Not at the next midnight, but within a minute.
    expect(alarm()).toEqual({ delayInMinutes: 1 });
    await lookAtCases();
    expect(rung()).toEqual(['case-1', 'case-1']);
  });

  it('that was killed at any moment is due again within a minute', async () => {
    const looks = [browser.action.setBadgeText, browser.action.setTitle, browser.notifications.create];
    for (const dies of looks) {
      dies.mockRejectedValueOnce(new Error('the background was killed'));
      await expect(lookAtCases()).rejects.toThrow();
      expect(alarm()).toEqual({ delayInMinutes: 1 });
    }
  });

  it('keeps what is due until notifications are allowed', async () => {
    browser.allowed = false;
    await lookAtCases();
    expect(rung()).toEqual([]);
    browser.allowed = true;
    await lookAtCases();
    expect(rung()).toEqual(['case-1']);
  });

  it('clears badge and alarm where no case is open', async () => {
    await (await openLog()).removeCase('case-1', '2026-11-20T10:00:00.000Z');
    await lookAtCases();
    expect(browser.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ text: '' });
    expect(alarm()).toBeNull();
  });
});

describe('a case that comes in after the day’s look', () => {
  const came = () => {
    const theCase = makeCase({ id: 'came' });
    return {
      case: theCase,
      attempts: [makeAttempt({ id: 'came-1', caseId: 'came', events: [prepared(), sent()] })],
    };
  };

  it.each([
    [
      'by a file',
      async () => {
        const other = await openTestStore();
        const { case: theCase, attempts } = came();
        for (const attempt of attempts) await other.addAttempt(theCase, attempt);
        const store = await openLog();
        await store.applyImport(await store.planImport(await other.exportAll()));
      },
    ],
    [
      'from another machine',
      async () => {
        await (await openLog()).takeSketches([came()]);
      },
    ],
  ] as const)('%s rings once', async (_how, comeIn) => {
    await lookAtCases();
    await comeIn();
    await lookAtCases();
    await comeIn();
    await lookAtCases();
    at('2026-11-25T09:00:00.000Z');
    await lookAtCases();
    expect(rung()).toEqual(['case-1', 'came']);
    expect((await (await openLog()).attention()).arrived).toEqual({});
  });

  it('waits until notifications are allowed', async () => {
    await lookAtCases();
    await (await openLog()).takeSketches([came()]);
    browser.allowed = false;
    await lookAtCases();
    browser.allowed = true;
    await lookAtCases();
    expect(rung()).toEqual(['case-1', 'came']);
  });
});

describe('a notice that was pressed', () => {
  it('opens its case, or all of them', async () => {
    await openNoticed('case-1');
    expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({
      url: 'chrome-extension://ours/options.html#/case/case-1',
    });
    await openNoticed('many');
    expect(browser.runtime.openOptionsPage).toHaveBeenCalledOnce();
  });

  it.each(['case-1', 'many'])('for tomorrow (%s) rings tomorrow once more', async (id) => {
    await lookAtCases();
    await putOff(id);
    await lookAtCases();
    expect(rung()).toEqual(['case-1']);
    at('2026-11-25T09:00:00.000Z');
    await lookAtCases();
    await lookAtCases();
    expect(rung()).toEqual(['case-1', 'case-1']);
  });
});
