import { saveFile } from '../../lib/browser/save-file';
import { appealNumber, attemptState, lastAnswer } from '../../lib/case/attempt-state';
import { attemptDay } from '../../lib/model/attempt-moment';
import { calendarFile } from '../../lib/papers/calendar';
import { csvFile } from '../../lib/papers/csv';
import { now } from '../../lib/today';
import { stepOrOutcome } from './case-in-words';
import type { Page } from './page-state';

/** `poryadok-2026-11-23.json`: a file found again by its day. */
function nameOf(page: Page, ending: string): string {
  return `poryadok-${page.log.today.value}.${ending}`;
}

/** Everything, for another machine or for later. */
export async function exportJson(page: Page): Promise<void> {
  saveFile(nameOf(page, 'json'), 'application/json', await page.store.exportAll());
  await page.log.noteBackup();
}

/** All contacts as a table for a spreadsheet. */
export async function exportTable(page: Page): Promise<void> {
  const { log: words, popup, rulebook } = page.words.value;
  const head = [
    words.columns.day,
    words.columns.order,
    words.columns.problem,
    words.columns.channel,
    words.columns.state,
    words.appealField,
    words.columns.text,
    words.answer,
  ];
  const rows = page.log.entries.value.map(({ attempt }) => {
    const answer = lastAnswer(attempt);
    return [
      attemptDay(attempt) ?? '',
      attempt.orderNumber,
      rulebook.problems[attempt.problem],
      words.channel[attempt.channel],
      words.attemptState[attemptState(attempt)],
      appealNumber(attempt) ?? '',
      attempt.text,
      answer ? `${popup.outcome[answer.outcome]}${answer.text === '' ? '' : `: ${answer.text}`}` : '',
    ];
  });
  saveFile(nameOf(page, 'csv'), 'text/csv;charset=utf-8', csvFile([head, ...rows]));
}

/** The days by which something is due in open cases, for the person's calendar. */
export async function exportCalendar(page: Page): Promise<void> {
  const words = page.words.value;
  const entries = page.log.views.value.flatMap((view) => {
    const { id, orderNumber, problem, closed } = view.case;
    if (closed || view.due === null) return [];
    const title = `${words.log.order(orderNumber)}: ${stepOrOutcome(view, words)}`;
    return { id, day: view.due, title, text: words.rulebook.problems[problem] };
  });
  saveFile(nameOf(page, 'ics'), 'text/calendar;charset=utf-8', calendarFile(entries, now()));
}
