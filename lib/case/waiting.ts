import type { IsoDay } from '../model/day';
import type { Shift } from '../model/next-step';
import type { ChannelId } from '../model/step';
import { CHANNEL_WAITS } from '../rules/channel-waits';
import type { Condition } from '../rules/condition';
import type { RuleId } from '../rules/rule-on';
import type { Rung } from '../rules/rung';
import type { CaseFacts } from './case-facts';
import type { Placed } from './case-view';
import { holds } from './conditions';
import type { Contact } from './contacts';
import { moscowMoment } from './moscow-moment';
import { type CountedTerm, countTerm } from './term';
import { speaksOf } from './term-in-case';

/** Until when an answer is waited for, and what says so. */
export interface Wait {
  readonly until: IsoDay;
  /** `HH:MM` Moscow time where hours count. */
  readonly time: string | null;
  /** `null`: the other side promised the day itself. */
  readonly rule: RuleId | null;
  readonly from: IsoDay;
  readonly shifts: readonly Shift[];
}

/** A letter by post is waited for this long before its own term begins. */
const POST: RuleId = 'wait-post';
/** After an answer that promised something without a day. */
const PROMISE: RuleId = 'wait-chat';

/** How long an answer is waited for; `null` where none comes. Without a case it is the usual one. */
export function waitingRule(
  rung: Rung | null,
  channel: ChannelId,
  facts: CaseFacts | null = null,
): RuleId | null {
  const wait = rung?.wait;
  if (wait === undefined) return CHANNEL_WAITS[channel];
  if (wait === null || typeof wait === 'string') return wait;
  const fits = (rule: RuleId, when: Condition | null) => {
    if (!facts) return when === null;
    return when === null ? speaksOf(rule, facts) : holds(when, facts);
  };
  for (const one of wait) {
    const [rule, when] = typeof one === 'string' ? [one, null] : one;
    if (fits(rule, when)) return rule;
  }
  return null;
}

/** The wait of a contact that is still open; `null` for one that is settled. */
export function waitOf({ contact, rung, waits }: Placed): Wait | null {
  if (contact.state === 'answered') return contact.outcome === 'promised' ? promisedWait(contact) : null;
  if (contact.state !== 'sent' && contact.state !== 'acknowledged') return null;
  if (contact.attempt.direction === 'in') return null;
  return waits && usualWait(waits, contact, rung);
}

function promisedWait({ promisedOn, answeredOn, on }: Contact): Wait | null {
  const from = answeredOn ?? on;
  if (promisedOn) return { until: promisedOn, time: null, rule: null, from, shifts: [] };
  return dayWait(PROMISE, from);
}

function usualWait(rule: RuleId, contact: Contact, rung: Rung | null): Wait | null {
  if (rung?.byPost) {
    const delivered = contact.acknowledgedOn ?? countTerm(POST, contact.on)?.due ?? contact.on;
    return dayWait(rule, delivered);
  }
  const term = countTerm(rule, contact.on);
  const at = contact.sentAt;
  // The hour is known only where the sending was noted on its own day.
  if (at && term?.row.unit === 'hour' && moscowMoment(at).day === contact.on) {
    const { day, time } = moscowMoment(at, term.row.value ?? 0);
    return { until: day, time, rule, from: contact.on, shifts: term.shifts };
  }
  return term && waitFor(term, rule);
}

function dayWait(rule: RuleId, from: IsoDay): Wait | null {
  const term = countTerm(rule, from);
  return term && waitFor(term, rule);
}

function waitFor({ due, from, shifts }: CountedTerm, rule: RuleId): Wait {
  return { until: due, time: null, rule, from, shifts };
}
