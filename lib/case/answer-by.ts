import { addDays, type IsoDay } from '../model/day';
import type { ChannelId } from '../model/step';
import { ladderOf } from '../rules/ladder-of';
import { countTerm } from './term';
import { waitingRule } from './waiting';

/** Every letter asks for an answer by a day, also where nobody is bound to one. */
const AT_LEAST = 'wait-chat';

/**
 * The day by which a message asks for an answer: the channel's usual waiting time from today, and for
 * a letter by post the time of its delivery before that. A demand, not a promise of the law.
 */
export function answerBy(channel: ChannelId, today: IsoDay): IsoDay {
  const rung = ladderOf('other', 'ozon.ru').find(({ step }) => step === channel) ?? null;
  const start = rung?.byPost ? (countTerm('wait-post', today)?.due ?? today) : today;
  const term = countTerm(waitingRule(rung, channel) ?? AT_LEAST, start) ?? countTerm(AT_LEAST, today);
  return term?.due ?? addDays(today, 1);
}
