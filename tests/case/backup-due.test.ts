import { expect, it } from 'vitest';
import { isBackupDue, type LogAtRisk } from '../../lib/case/backup-due';
import { FIRST_SAFETY, type Safety } from '../../lib/model/safety';

const TODAY = '2026-11-23';
const risk: LogAtRisk = { contacts: 3, newest: '2026-11-20', backedUpOn: null };

const cases: [string, boolean, Partial<LogAtRisk>, Partial<Safety>][] = [
  ['three contacts and no copy', true, {}, {}],
  ['two contacts', false, { contacts: 2 }, {}],
  ['an empty log', false, { contacts: 0, newest: null }, {}],
  ['a copy of a fortnight ago, and something new since', true, { backedUpOn: '2026-11-09' }, {}],
  ['a copy of thirteen days ago', false, { backedUpOn: '2026-11-10' }, {}],
  ['an old copy that still holds everything', false, { newest: '2026-10-01', backedUpOn: '2026-10-02' }, {}],
  [
    'something written on the day of the copy, perhaps after it',
    true,
    { newest: '2026-10-02', backedUpOn: '2026-10-02' },
    {},
  ],
  ['reminded today', false, {}, { remindedOn: TODAY }],
  ['reminded yesterday', true, {}, { remindedOn: '2026-11-22' }],
  ['put off to tomorrow', false, {}, { quietUntil: '2026-11-24' }],
  ['put off to today', true, {}, { quietUntil: TODAY }],
];

it.each(cases)('%s: %s', (_name, due, atRisk, safety) => {
  expect(isBackupDue({ ...risk, ...atRisk }, { ...FIRST_SAFETY, ...safety }, TODAY)).toBe(due);
});
