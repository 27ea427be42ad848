import { showBadge } from '../../lib/browser/badge';
import { expectLook, scheduleLook } from '../../lib/browser/next-look';
import { mayNotify, showNotice } from '../../lib/browser/notifications';
import { addDays } from '../../lib/model/day';
import { BIN_DAYS } from '../../lib/model/mark';
import type { Store } from '../../lib/store/store';
import { moscowDay, now } from '../../lib/today';
import { noticesInWords } from './notice-in-words';
import { openCases, openLog } from './open-log';
import { type Look, onlyOf, planLook } from './plan-look';
import { type BackgroundWords, wordsFor } from './words';

/**
 * Looks at all open cases: the badge, what is due, and when to look again. Everything comes from the store, so
 * a background that was killed half-way does it again: a notice shown twice under one id is one notice, and it
 * is remembered as rung only after it was shown.
 */
export async function lookAtCases(): Promise<void> {
  // Until it is done, the look is due again soon: whatever kills or fails it, no reminder waits for midnight.
  await expectLook();
  const store = await openLog();
  const at = now();
  await store.emptyBin(`${addDays(moscowDay(at), -BIN_DAYS)}T00:00:00.000Z`).catch(() => 0);
  const [attention, words] = await Promise.all([store.attention(), wordsFor(store)]);
  // After what is known of arrivals: each of those is then among the cases.
  const open = await openCases(store);
  const look = planLook(open, attention, at);
  const { title, waiting } = words.reminders;
  await showBadge(look.count, look.count === 0 ? title : `${title}: ${waiting(look.count)}`);
  if (look.attention !== attention && (await mayNotify())) await ring(store, look, words);
  await scheduleLook(look.nextLook);
}

async function ring(store: Store, { rings, attention, heard }: Look, words: BackgroundWords): Promise<void> {
  const { open, tomorrow } = words.reminders;
  for (const notice of noticesInWords(rings, moscowDay(now()), words)) {
    await showNotice({ ...notice, open, later: tomorrow });
  }
  const { lookedOn, rangFor, rangToday, postponed } = attention;
  await store.changeAttention((stored) => ({
    ...stored,
    lookedOn,
    rangFor,
    rangToday,
    postponed,
    // What came in during the look waits for the next one.
    arrived: onlyOf(stored.arrived, (id) => !heard.has(id)),
  }));
}
