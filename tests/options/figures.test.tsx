// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { makeAttempt, makeCase, prepared, sent } from '../store/examples';
import { faults, openPage } from './open-page';

afterEach(cleanup);

it('the figures stand above the cases, each with a picture that is told in words', async () => {
  await openPage(async (store) => {
    await store.addAttempt(makeCase(), makeAttempt({ events: [prepared(), sent()] }));
    const at = '2026-11-20T10:00:00.000Z';
    const returned = { amount: 100_000, currency: 'RUB' };
    const closed = { at, on: '2026-11-20', outcome: 'partly', returned } as const;
    const other = makeCase({ id: 'case-2', problem: 'refund-late', closed });
    await store.addAttempt(
      other,
      makeAttempt({ id: 'attempt-2', caseId: 'case-2', events: [prepared(), sent()] }),
    );
  });
  await screen.findByTestId('figures');
  expect(screen.getByTestId('figure-open').dataset.value).toBe('1');
  expect(screen.getByTestId('figure-money').textContent).toMatch(/1\s000\s₽из 3\s916,84\s₽/);
  expect(screen.getByTestId('figure-answers').textContent).toContain('Ответов пока нет');
  for (const picture of screen.getAllByRole('img')) expect(picture.textContent).not.toBe('');
  expect(await faults()).toEqual([]);
});

it('an empty log has no figures', async () => {
  await openPage();
  expect(screen.queryByTestId('figures')).toBeNull();
});
