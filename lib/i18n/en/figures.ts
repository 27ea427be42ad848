import { plural } from '../plural';
import type { FiguresWords } from '../ru/figures';

const days = (count: number) => plural('en', count, { one: 'day', other: 'days' });

export const figures: FiguresWords = {
  title: 'The log in figures',
  open: 'Open cases',
  states: (needsYou, waiting) => `need you: ${needsYou}, waiting: ${waiting}`,
  statesPicture: (needsYou, waiting) => `Open cases: ${needsYou} need you, ${waiting} are waiting`,
  due: 'Due today',
  late: (count) => (count === 0 ? 'none is late' : `late: ${count}`),
  duePicture: (late, coming, period) =>
    `Due by day: ${late} late, ${coming} within the coming ${days(period)}`,
  returned: 'Came back',
  ofAsked: (asked) => `of ${asked} that were asked for`,
  moneyPicture: (returned, asked) => `${returned} of ${asked} came back`,
  answers: 'Usually answered in (answers)',
  noAnswers: 'No answers yet',
  days: (count) => (count === 0 ? 'a day' : days(count)),
  answerIn: (channel, count) => (count === 0 ? `${channel}: the same day` : `${channel}: ${days(count)}`),
  inDays: (count, all) => `${count === 0 ? 'the same day' : days(count)} (${all})`,
};
