import type { OverlayLineWords } from '../ru/overlay';
import { caseOutcome } from './log-names';

/** A step's title, or an outcome, within a line. */
const inLine = (step: string) => step.charAt(0).toLowerCase() + step.slice(1);

/** What the tab on an order's page says, in English. */
export const overlay: OverlayLineWords = {
  unsent: 'Your message is copied. Have you sent it?',
  promised: (day, step) => `Promised by ${day}: ${inLine(step)}`,
  byDay: (day, step) => `By ${day}: ${inLine(step)}`,
  byToday: (step) => `Today: ${inLine(step)}`,
  passed: (day, step) => `The term ended on ${day}: ${inLine(step)}`,
  waiting: (day) => `Waiting for an answer until ${day}`,
  marks: {
    news: 'There is news',
    unsent: 'Message not sent',
    step: 'Needs you',
    today: 'Last day',
    byDay: (day) => `Needs you by ${day}`,
    passed: 'The term has ended',
    waiting: (day) => `Answer awaited until ${day}`,
    late: 'Late',
    case: 'Has a case',
    closed: (outcome) => `Case closed — ${inLine(caseOutcome[outcome])}`,
  },
  words: {
    name: 'Poryadok',
    open: 'Open Poryadok',
    move: 'Move to the other edge',
    close: 'Close for this order',
    fold: 'Fold away',
    pressIcon: 'Press Poryadok’s icon beside the address bar.',
  },
};
