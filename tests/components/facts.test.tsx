// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { Facts } from '../../components/working/Facts';
import { factsInWords } from '../../components/working/facts-in-words';
import { knownFacts } from '../../lib/case/known-facts';
import { popup as popupEn } from '../../lib/i18n/en/popup';
import { working as workingEn } from '../../lib/i18n/en/working';
import { popup as popupRu } from '../../lib/i18n/ru/popup';
import { working as workingRu } from '../../lib/i18n/ru/working';
import { PROBLEMS, type ProblemId } from '../../lib/model/problem';
import { order, parcel } from '../case/made-up';
import { en, ru } from '../rules/rulebook-words';
import { violations } from './setup';

const late = parcel({ expectedTo: '2026-11-19' });
const known = order({ parcels: [late], total: { amount: 195_842, currency: 'RUB' }, payment: 'unknown' });

function show(
  answers: Readonly<Record<string, string>> = {},
  problem: ProblemId = 'not-delivered',
  language: 'ru' | 'en' = 'ru',
) {
  const onAnswer = vi.fn();
  const [words, popup, book] = language === 'ru' ? [workingRu, popupRu, ru] : [workingEn, popupEn, en];
  const facts = factsInWords(knownFacts(known, late, problem, answers), 'RUB', words, popup, book.questions);
  render(<Facts facts={facts} words={words} onAnswer={onAnswer} />);
  return { onAnswer, facts };
}

function fact(id: string) {
  const found = screen.getAllByTestId('fact').find((one) => one.dataset.fact === id);
  if (!found) throw new Error(`no fact ${id}`);
  return within(found);
}

function open(id: string) {
  fireEvent.click(fact(id).getByTestId('fact-correct'));
  return fact(id).getByTestId('question').querySelector('input, select') as HTMLInputElement;
}

it('says of each fact who said it, and of what nobody said that it is not known', () => {
  const { facts } = show({ promisedOn: '2026-11-25' });
  expect(screen.getAllByTestId('fact')).toHaveLength(facts.length);
  const sources = Object.fromEntries(
    screen.getAllByTestId('fact').map(({ dataset }) => [dataset.fact, dataset.source]),
  );
  expect(sources).toMatchObject({ placedOn: 'page', promisedOn: 'person', total: 'page', payment: 'nobody' });
  expect(screen.getByText('25 ноября 2026 г.')).toBeTruthy();
  expect(fact('promisedOn').getByText('На странице: 19 ноября 2026 г.')).toBeTruthy();
  expect(fact('payment').getByText('не известно')).toBeTruthy();
});

it.each(PROBLEMS)('gives to every fact of %s a field of its own, with its name', (problem) => {
  const { facts } = show({}, problem);
  for (const { id, label } of facts) {
    expect(open(id).labels?.[0]?.textContent, id).toBe(label);
    expect(label, id).not.toBe(id);
  }
});

it('takes a day only once it is whole', () => {
  const { onAnswer } = show();
  const field = open('placedOn');
  fireEvent.change(field, { target: { value: '0202-11-02' } });
  fireEvent.change(field, { target: { value: '' } });
  expect(onAnswer).not.toHaveBeenCalled();
  fireEvent.change(field, { target: { value: '2026-11-03' } });
  expect(onAnswer).toHaveBeenCalledExactlyOnceWith('placedOn', '2026-11-03');
});

it('refuses a sum that is none with words, and takes it once it is one', () => {
  const { onAnswer } = show();
  const field = open('total');
  fireEvent.change(field, { target: { value: 'много' } });
  expect(fact('total').getByRole('alert').textContent).toBe(workingRu.notMoney);
  expect(field.getAttribute('aria-describedby')).toBe(fact('total').getByRole('alert').id);
  expect(onAnswer).not.toHaveBeenCalled();
  fireEvent.change(field, { target: { value: '5 000,50' } });
  expect(onAnswer).toHaveBeenCalledExactlyOnceWith('total', '5 000,50');
  expect(fact('total').queryByRole('alert')).toBeNull();
});

it.each([
  ['status', 'received'],
  ['payment', 'paid'],
  ['soldBy', 'ozon'],
  ['paidByCard', 'no'],
])('takes a choice of %s', (id, value) => {
  const { onAnswer } = show();
  fireEvent.change(open(id), { target: { value } });
  expect(onAnswer).toHaveBeenCalledExactlyOnceWith(id, value);
});

it('takes the person’s word back by an empty answer', () => {
  const { onAnswer } = show({ promisedOn: '2026-11-25', paidByCard: 'yes' });
  expect(fact('promisedOn').getByTestId('fact-undo').textContent).toBe('Вернуть прочитанное: Обещанный день');
  fireEvent.click(fact('promisedOn').getByTestId('fact-undo'));
  expect(onAnswer).toHaveBeenLastCalledWith('promisedOn', '');
  expect(fact('paidByCard').getByTestId('fact-undo').textContent).toContain('Убрать ответ');
  fireEvent.click(fact('paidByCard').getByTestId('fact-undo'));
  expect(onAnswer).toHaveBeenLastCalledWith('paidByCard', '');
});

it('says the same in English', () => {
  show({}, 'ozon-bank', 'en');
  expect(fact('bankForm').getByTestId('fact-correct').textContent).toBe(
    'Tell: Is the claim to the bank on its standard electronic form?',
  );
});

it('has nothing that axe objects to, with every field open', async () => {
  const { facts } = show({ promisedOn: '2026-11-25', total: '5' }, 'wrong-item');
  for (const { id } of facts) open(id);
  fireEvent.change(fact('total').getByTestId('question').querySelector('input') as HTMLInputElement, {
    target: { value: 'много' },
  });
  expect(await violations()).toEqual([]);
});
