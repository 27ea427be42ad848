import { describe, expect, it } from 'vitest';
import { correctOrder } from '../../lib/case/correct-order';
import { knownFacts } from '../../lib/case/known-facts';
import { nextStep } from '../../lib/case/next-step';
import { answersAboutOrder, isOrderAnswer, ORDER_ANSWERS } from '../../lib/case/order-answers';
import { soldByAsRead } from '../../lib/case/told-facts';
import { toldMoney } from '../../lib/case/told-money';
import type { Case } from '../../lib/model/case';
import type { Item } from '../../lib/model/order';
import type { ProblemId } from '../../lib/model/problem';
import { order, parcel } from './made-up';

const one = parcel({ expectedTo: '2026-11-19', status: 'in-transit', statusText: 'В пути' });
const known = order({ parcels: [one], total: { amount: 195_842, currency: 'RUB' } });

function step(problem: ProblemId, answers: Record<string, string>) {
  return nextStep({ order: known, parcel: one, problem, answers, attempts: [], today: '2026-11-23' });
}

const fact = (id: string, answers: Record<string, string> = {}, problem: ProblemId = 'not-delivered') =>
  knownFacts(known, one, problem, answers).find((each) => each.id === id);

describe('every fact of the order', () => {
  it('is there with what was read, and with what the person said beside it', () => {
    expect(fact('promisedOn')).toEqual({
      id: 'promisedOn',
      kind: 'day',
      read: '2026-11-19',
      told: null,
      asked: true,
    });
    expect(fact('promisedOn', { promisedOn: '2026-11-25' })).toMatchObject({
      read: '2026-11-19',
      told: '2026-11-25',
    });
    expect(fact('status')).toMatchObject({ kind: 'status', read: 'in-transit', told: null });
    expect(fact('status', { status: 'received' })).toMatchObject({ read: 'in-transit', told: 'received' });
    expect(fact('total')).toMatchObject({ kind: 'money', read: '1958.42' });
    expect(fact('total', { total: '2 000' })).toMatchObject({ read: '1958.42', told: '2000.00' });
    expect(fact('payment', { payment: 'on-receipt' })).toMatchObject({ read: 'paid', told: 'on-receipt' });
    expect(fact('soldBy', { soldBy: 'ozon' })).toMatchObject({ read: null, told: 'ozon', asked: false });
    expect(fact('storageUntil')).toMatchObject({ read: null, told: null, asked: false });
  });

  it('is shown for every problem, and the problem’s own questions after them', () => {
    const ids = knownFacts(known, one, 'defect', { complex: 'yes' }).map(({ id }) => id);
    const ofOrder = ORDER_ANSWERS.filter((id) => id !== 'parcelTotal');
    expect(ids.slice(0, ofOrder.length)).toEqual(ofOrder);
    expect(ids.slice(ofOrder.length)).toEqual([
      'complex',
      'returnUntil',
      'refusedOn',
      'refusedByOzon',
      'paidByCard',
    ]);
    expect(fact('complex', { complex: 'yes' }, 'defect')).toMatchObject({ kind: 'yes-no', told: 'yes' });
  });

  it('says nothing where the answer cannot be read or the page did not tell', () => {
    expect(fact('status', { status: 'вчера' })).toMatchObject({ told: null });
    expect(fact('total', { total: 'много' })).toMatchObject({ told: null });
    expect(fact('soldBy', { soldBy: '' })).toMatchObject({ told: null });
    const blank = order({ parcels: [parcel({ status: 'unknown' })], payment: 'unknown' });
    const read = knownFacts(blank, null, 'other', {}).flatMap((each) => (each.read ? [each.id] : []));
    expect(read).toEqual(['placedOn']);
    expect(knownFacts(order({ parcels: [one, one] }), null, 'other', {})[1]?.read).toBeNull();
  });
});

describe('a fact that the person corrects', () => {
  it('changes the step at once, and taken back leaves it as it was', () => {
    expect(step('not-delivered', {}).rung).toBe('chat');
    expect(step('not-delivered', { promisedOn: '2026-11-30' }).rung).toBe('track');
    expect(step('not-delivered', { promisedOn: '' })).toEqual(step('not-delivered', {}));
    expect(step('changed-mind', {}).rung).toBe('cancel-order');
    expect(step('changed-mind', { status: 'received', receivedOn: '2026-11-20' }).rung).toBe(
      'return-unneeded',
    );
    expect(step('changed-mind', { status: 'ready-for-pickup', storageUntil: '2026-11-24' }).due?.day).toBe(
      '2026-11-24',
    );
    expect(step('not-delivered', { status: 'unheard of' }).rung).toBe('chat');
  });

  it('decides who is written to: Ozon is no go-between for what it sells itself', () => {
    const later = (answers: Record<string, string>) =>
      step('not-delivered', answers).later.map(({ rung }) => rung);
    expect(later({})).toContain('refusal-notice');
    expect(later({ soldBy: 'seller' })).toContain('refusal-notice');
    expect(later({ soldBy: 'ozon' })).not.toContain('refusal-notice');
    expect(later({ payment: 'on-receipt' })).not.toContain('refusal-notice');
  });

  it('goes into what is written, and leaves what was read untouched', () => {
    const said = { status: 'received', receivedOn: '2026-11-20', total: '2000', promisedOn: '2026-11-18' };
    const before = structuredClone(known);
    const { order: corrected, parcel: first } = correctOrder(known, one, said);
    expect(known).toEqual(before);
    expect(corrected).toMatchObject({ total: { amount: 200_000, currency: 'RUB' }, placedOn: '2026-11-02' });
    expect(first).toMatchObject({
      status: 'received',
      statusText: null,
      receivedOn: '2026-11-20',
      expectedFrom: '2026-11-18',
      expectedTo: '2026-11-18',
    });
    expect(corrected.parcels).toEqual([first]);
    expect(correctOrder(known, one, {})).toEqual({ order: known, parcel: one });
    expect(correctOrder(known, null, {}).parcel).toBeNull();
    const two = order({ parcels: [one, parcel({ shipmentId: '30000000002' })] });
    expect(correctOrder(two, one, said).order.parcels[1]).toEqual(two.parcels[1]);
    expect(correctOrder(two, null, said).order.parcels).toEqual(two.parcels);
  });
});

describe('a sum that is typed in', () => {
  it.each([
    ['1958.42', 195_842],
    ['1 958,42 ₽', 195_842],
    ['1\u00a0958', 195_800],
    ['10,5', 1050],
    ['0', null],
    ['-5', null],
    ['1.2.3', null],
    ['сто', null],
    ['', null],
  ])('%s is %s kopecks', (typed, amount) => {
    expect(toldMoney({ total: typed }, null)?.amount ?? null).toBe(amount);
  });

  it('is in the currency of what was read', () => {
    expect(toldMoney({ total: '5' }, { amount: 1, currency: 'BYN' })).toEqual({
      amount: 500,
      currency: 'BYN',
    });
    expect(toldMoney({}, null)).toBeNull();
  });
});

describe('who sells', () => {
  const by = (...sellers: (string | null)[]) =>
    soldByAsRead([
      parcel({
        items: sellers.map(
          (seller): Item => ({ sku: null, name: null, variant: null, quantity: 1, price: null, seller }),
        ),
      }),
    ]);

  it('is Ozon under any of its names, else a seller; not known where it is not said or differs', () => {
    expect(by('Ozon')).toBe('ozon');
    expect(by(' Ozon ')).toBe('ozon');
    expect(by('ООО «Интернет Решения»')).toBe('ozon');
    expect(by('Озон', 'Ozon')).toBe('ozon');
    expect(by('ИП Ромашка')).toBe('seller');
    expect(by('Ozon Fashion Shop')).toBe('seller');
    expect(by('Ozon', 'ИП Ромашка')).toBeNull();
    expect(by('ИП Ромашка', null)).toBeNull();
    expect(by(' ')).toBeNull();
    expect(soldByAsRead([])).toBeNull();
  });
});

describe('what was said about the order in another of its cases', () => {
  const aCase = (changedAt: string, answers: Record<string, string>) =>
    ({ changedAt, answers }) as unknown as Case;

  it('is known to the next one, the newest word first, and nothing of that case alone', () => {
    const cases = [
      aCase('2026-11-20T10:00:00.000Z', { promisedOn: '2026-11-10', total: '5', refusedOn: '2026-11-19' }),
      aCase('2026-11-22T10:00:00.000Z', { promisedOn: '2026-11-12', total: '', story: 'x' }),
    ];
    expect(answersAboutOrder(cases)).toEqual({ promisedOn: '2026-11-12', total: '5' });
    expect(answersAboutOrder(cases.toReversed())).toEqual(answersAboutOrder(cases));
    expect(isOrderAnswer('status')).toBe(true);
    expect(isOrderAnswer('story')).toBe(false);
  });
});
