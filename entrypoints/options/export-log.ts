import { saveFile } from '../../lib/browser/save-file';
import { calendarFile } from '../../lib/papers/calendar';
import { now } from '../../lib/today';
import { stepOrOutcome } from './case-in-words';
import type { Page } from './page-state';

/** `poryadok-2026-11-23.json`: a file found again by its day. */
export function nameOf(page: Page, ending: string): string {
  return `poryadok-${page.log.today.value}.${ending}`;
}

/** Everything, for another machine or for later. */
export async function exportJson(page: Page): Promise<void> {
  saveFile(nameOf(page, 'json'), 'application/json', await page.store.exportParts());
  await page.log.noteBackup();
}

/** The days by which something is due in open cases, for the person's calendar. */
export async function exportCalendar(page: Page): Promise<void> {
  const words = page.words.value;
  const entries = page.log.briefs.value.flatMap((brief) => {
    const { id, orderNumber, problem, closed, due } = brief;
    if (closed || due === null) return [];
    const title = `${words.log.order(orderNumber)}: ${stepOrOutcome(brief, words)}`;
    return { id, day: due, title, text: words.steps.problems[problem] };
  });
  saveFile(nameOf(page, 'ics'), 'text/calendar;charset=utf-8', calendarFile(entries, now()));
}
