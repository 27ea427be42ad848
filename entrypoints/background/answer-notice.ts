import { openLog as showLog } from '../../lib/browser/open-log';
import { caseState } from '../../lib/case/case-state';
import { addDays } from '../../lib/model/day';
import { today } from '../../lib/today';
import { MANY } from './notice-in-words';
import { openCases, openLog } from './open-log';

/** Opens the log at the case that a notice was about. */
export async function openNoticed(id: string): Promise<void> {
  await showLog(id === MANY ? '' : `#/case/${encodeURIComponent(id)}`);
}

/** Puts off to tomorrow what a notice was about: its case, or all that need the person. */
export async function putOff(id: string): Promise<void> {
  const store = await openLog();
  const day = today();
  const needed = (await openCases(store)).filter(
    ({ case: one, attempts }) => caseState(one, attempts, day) === 'needs-you',
  );
  const ids = id === MANY ? needed.map((file) => file.case.id) : [id];
  await store.changeAttention((stored) => ({
    ...stored,
    postponed: { ...stored.postponed, ...Object.fromEntries(ids.map((one) => [one, addDays(day, 1)])) },
  }));
}
