import type { Attempt, AttemptEvent } from '../model/attempt';
import type { AttemptDetails } from '../model/attempt-details';
import { attemptDay } from '../model/attempt-moment';
import type { Instant, IsoDay } from '../model/day';
import { readAttempt } from './attempt-state';

type Note = Extract<AttemptEvent, { kind: 'noted' }>;

/** What the log says of a contact now: the last word on each thing. */
export function detailsOf(attempt: Attempt, today: IsoDay): AttemptDetails {
  const { last } = readAttempt(attempt);
  const { sent, acknowledged, answered } = last;
  const note = lastNote(attempt);
  const theirs = attempt.direction === 'in';
  return {
    channel: attempt.channel,
    day: attemptDay(attempt) ?? today,
    time: (theirs ? answered?.time : sent?.time) ?? '',
    text: attempt.text,
    number: acknowledged?.number ?? '',
    operator: note?.operator ?? '',
    note: note?.text ?? '',
    outcome: answered?.outcome ?? null,
    answer: answered?.text ?? '',
    answeredOn: theirs ? null : (answered?.on ?? null),
    promisedOn: answered?.promisedOn ?? null,
  };
}

/** The operator's name and the note as they stand now: a later one takes the place of an earlier. */
export function lastNote({ events }: Attempt): Note | null {
  return events.reduce<Note | null>(
    (last, event) => (event.kind === 'noted' && (!last || event.at >= last.at) ? event : last),
    null,
  );
}

/** The facts of a contact that is written down by hand: ours was sent, theirs is an answer by itself. */
export function firstFacts(
  direction: Attempt['direction'],
  details: AttemptDetails,
  at: Instant,
): readonly AttemptEvent[] {
  const { day: on, time, number, operator, note } = details;
  const noted = { at, on };
  const first: AttemptEvent =
    direction === 'in' ? answerOf(details, at, on) : { kind: 'sent', ...noted, ...(time && { time }) };
  return [
    first,
    ...(number === '' ? [] : [{ kind: 'acknowledged', ...noted, number } as const]),
    ...(direction === 'in' || details.outcome === null
      ? []
      : [answerOf({ ...details, time: '' }, at, details.answeredOn ?? on)]),
    ...(operator === '' && note === '' ? [] : [{ kind: 'noted', ...noted, operator, text: note } as const]),
  ];
}

/**
 * The facts that make of the contact what `details` say. What stood there before stays in its history. Empty where
 * nothing is different.
 */
export function corrections(
  attempt: Attempt,
  details: AttemptDetails,
  at: Instant,
  today: IsoDay,
): readonly AttemptEvent[] {
  const known = detailsOf(attempt, today);
  const { last } = readAttempt(attempt);
  const changed = (...names: readonly (keyof AttemptDetails)[]) =>
    names.some((name) => known[name] !== details[name]);
  const facts: AttemptEvent[] = [];
  const { channel, text, number, operator, note, time, day } = details;
  if (changed('channel', 'text')) {
    const was = { channel: attempt.channel, text: attempt.text };
    facts.push({ kind: 'rewritten', at, on: today, now: { channel, text }, was });
  }
  const theirs = attempt.direction === 'in';
  if (!theirs && last.sent && changed('day', 'time'))
    facts.push({ kind: 'sent', at, on: day, ...(time && { time }) });
  if (changed('number'))
    facts.push({ kind: 'acknowledged', at, on: last.acknowledged?.on ?? (theirs ? day : today), number });
  const answered = theirs
    ? changed('day', 'time', 'outcome', 'answer', 'promisedOn')
    : details.outcome !== null && changed('outcome', 'answer', 'answeredOn', 'promisedOn');
  if (answered) {
    const on = theirs ? day : (details.answeredOn ?? today);
    const fact = answerOf(theirs ? details : { ...details, time: '' }, at, on);
    facts.push({ ...fact, ...(last.answered && { corrects: last.answered.at }) });
  }
  if (changed('operator', 'note')) facts.push({ kind: 'noted', at, on: today, operator, text: note });
  return facts;
}

function answerOf({ outcome, answer, promisedOn, time }: AttemptDetails, at: Instant, on: IsoDay) {
  return {
    kind: 'answered',
    at,
    on,
    outcome: outcome ?? 'other',
    text: answer,
    promisedOn,
    ...(time && { time }),
  } as const;
}
