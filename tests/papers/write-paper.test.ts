import { describe, expect, it } from 'vitest';
import type { Case } from '../../lib/model/case';
import { PAPER_KINDS } from '../../lib/model/paper';
import { hashOfPaper, readPaperPlace } from '../../lib/papers/paper-place';
import { type PaperInput, writePaper } from '../../lib/papers/write-paper';
import { full } from '../letters/fact-sets';

const SET = full('not-delivered', 'claim');

const CASE: Case = {
  id: 'c',
  orderNumber: SET.order.number,
  parcel: SET.order.parcels[0]?.shipmentId ?? null,
  problem: 'not-delivered',
  order: SET.order,
  openedAt: '2026-11-20T09:00:00.000Z',
  changedAt: '2026-11-20T09:00:00.000Z',
  answers: {},
  closed: null,
};

async function write(more: Partial<PaperInput> = {}) {
  return writePaper({
    theCase: CASE,
    attempts: SET.attempts,
    kind: 'claim',
    answers: SET.answers,
    own: null,
    draft: null,
    today: '2026-11-22',
    ...more,
  });
}

async function paperOf(more: Partial<PaperInput> = {}) {
  const written = await write(more);
  if (!written.ok) throw new Error(`Lacking: ${written.missing.join()}`);
  return written;
}

describe('the paper of a case', () => {
  it('counts the penalty that its text names, day for day', async () => {
    const { paper, edited } = await paperOf();
    expect(edited).toBe(false);
    expect(paper.calculation).toEqual({
      title: 'Расчёт неустойки',
      of: {
        kind: 'late',
        base: { amount: 249_000, currency: 'RUB' },
        since: '2026-11-19',
        to: expect.any(String),
      },
      rows: [
        { what: 'Уплачено за\u00A0товар', value: '2\u00A0490\u00A0₽' },
        { what: 'Последний день срока', value: '19\u00A0ноября 2026\u00A0года' },
        {
          what: 'Дни просрочки',
          value: 'с\u00A020\u00A0ноября по\u00A022\u00A0ноября 2026\u00A0года: 3\u00A0дня',
        },
        { what: 'Неустойка за\u00A0день', value: '0,5\u00A0%' },
        { what: 'Неустойка за\u00A03\u00A0дня', value: '37,35\u00A0₽' },
        { what: 'Предел неустойки', value: '2\u00A0490\u00A0₽' },
        { what: 'Итого', value: '37,35\u00A0₽' },
      ],
    });
    expect(paper.attachments.at(-1)?.text).toBe('Расчёт неустойки');
  });

  it('names both years where the days of the delay lie in two', async () => {
    const { paper } = await paperOf({ today: '2027-01-02' });
    const days = paper.calculation?.rows[2]?.value.replaceAll('\u00A0', ' ');
    expect(days).toBe('с 20 ноября 2026 года по 2 января 2027 года: 44 дня');
  });

  it('has no table where the text names no such sum', async () => {
    const { paper } = await paperOf({ draft: 'ПРЕТЕНЗИЯ\n\nПрошу вернуть деньги и неустойку.' });
    expect(paper.calculation).toBeNull();
    const unpaid = { ...CASE, order: { ...SET.order, total: null } };
    expect((await paperOf({ theCase: unpaid })).paper.calculation).toBeNull();
  });

  it('is the person’s own text where there is one, also where facts are missing', async () => {
    const draft = 'ПРЕТЕНЗИЯ\n\nВерните деньги.';
    const { paper, edited } = await paperOf({ draft, answers: {} });
    expect(edited).toBe(true);
    expect(paper.body).toEqual([{ kind: 'paragraph', text: 'Верните деньги.' }]);
  });

  it('without the writer’s name and address is none, and says what it lacks', async () => {
    expect(await write({ answers: {} })).toEqual({ ok: false, missing: ['sender-name', 'sender-address'] });
  });

  it.each(PAPER_KINDS)('can be of the kind %s', async (kind) => {
    expect((await paperOf({ kind })).paper.title).not.toBeNull();
  });
});

describe('the address of a paper', () => {
  it.each(PAPER_KINDS)('leads back to the paper: %s', (kind) => {
    const place = { caseId: 'а/б #1', kind };
    expect(readPaperPlace(hashOfPaper(place))).toEqual(place);
  });

  it.each(['', '#', '#/', '#/id', '#/id/chat', '#/%/claim', '#//claim'])('%s leads to none', (hash) => {
    expect(readPaperPlace(hash)).toBeNull();
  });
});
