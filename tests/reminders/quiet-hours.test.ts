import { afterEach, describe, expect, it } from 'vitest';
import { afterQuietHours } from '../../entrypoints/background/quiet-hours';
import type { Instant } from '../../lib/model/day';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

const CASES: readonly (readonly [zone: string, at: Instant, awake: Instant, why: string])[] = [
  ['Europe/Moscow', '2026-11-23T09:00:00.000Z', '2026-11-23T09:00:00.000Z', 'at noon it may ring at once'],
  ['Europe/Moscow', '2026-11-22T21:00:00.000Z', '2026-11-23T06:00:00.000Z', 'midnight waits for nine'],
  ['Europe/Moscow', '2026-11-23T18:00:00.000Z', '2026-11-24T06:00:00.000Z', 'nine in the evening is late'],
  ['Europe/Moscow', '2026-11-23T05:59:59.999Z', '2026-11-23T06:00:00.000Z', 'a moment before nine is early'],
  ['Asia/Vladivostok', '2026-11-22T21:00:00.000Z', '2026-11-22T23:00:00.000Z', 'nine is the person’s own'],
  ['America/New_York', '2026-11-22T21:00:00.000Z', '2026-11-22T21:00:00.000Z', 'afternoon there'],
  [
    'Europe/Berlin',
    '2026-03-28T22:00:00.000Z',
    '2026-03-29T07:00:00.000Z',
    'the night that is an hour short',
  ],
  ['Europe/Berlin', '2026-10-24T22:00:00.000Z', '2026-10-25T08:00:00.000Z', 'the night that is an hour long'],
  ['Europe/Moscow', '2026-12-31T20:00:00.000Z', '2027-01-01T06:00:00.000Z', 'into another year'],
];

describe('the quiet hours', () => {
  it.each(CASES)('in %s at %s end at %s: %s', (place, at, awake) => {
    process.env.TZ = place;
    expect(afterQuietHours(at)).toBe(awake);
  });
});
