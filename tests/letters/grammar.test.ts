import { describe, expect, test } from 'vitest';
import type { Facts } from '../../lib/letters/facts';
import { parseTemplate } from '../../lib/letters/parse-template';
import { readPieces } from '../../lib/letters/read-pieces';
import { renderLetter } from '../../lib/letters/render-letter';
import { TemplateError } from '../../lib/letters/template-fault';
import { checkTemplate } from './check-template';

const NOVEMBER = { short: '13 ноября', year: '13 ноября 2026 года' };

function template(body: string, header = 'id: test/chat') {
  return parseTemplate(`${header}\n---\n${body}`);
}

function write(body: string, facts: Facts = {}): string {
  const rendered = renderLetter(template(body), facts);
  return rendered.ok ? rendered.letter.text : `missing: ${rendered.missing.join(' ')}`;
}

describe('a variable', () => {
  test.each([
    ['text', 'Заказ {order}.', { order: '1-2' }, 'Заказ 1-2.'],
    ['a day', 'От {placed}.', { placed: NOVEMBER }, 'От 13 ноября.'],
    ['a day with its year', 'От {placed year}.', { placed: NOVEMBER }, 'От 13 ноября 2026 года.'],
    ['a bare number', '{item-quantity} шт.', { 'item-quantity': 3 }, '3 шт.'],
    ['one', '{days-late: день|дня|дней}', { 'days-late': 1 }, '1 день'],
    ['few', '{days-late: день|дня|дней}', { 'days-late': 22 }, '22 дня'],
    ['many', '{days-late: день|дня|дней}', { 'days-late': 11 }, '11 дней'],
    ['the hundreds', '{days-late: день|дня|дней}', { 'days-late': 112 }, '112 дней'],
    ['one after a hundred', '{days-late: день|дня|дней}', { 'days-late': 101 }, '101 день'],
    ['two in one line', '{order} {parcel}', { order: 'a', parcel: 'b' }, 'a b'],
  ])('writes %s', (_, body, facts, text) => {
    expect(write(body, facts)).toBe(text);
  });

  test('that is unknown makes no letter and is named', () => {
    expect(write('Заказ {order} от {placed}', { order: '1' })).toBe('missing: placed');
  });

  test('of a list or a flag is never written', () => {
    expect(write('{items}', { items: [] })).toBe('missing: items');
    expect(write('{paid}', { paid: true })).toBe('missing: paid');
  });
});

describe('a condition', () => {
  test.each([
    ['holds', '{if paid}оплачен{end}', { paid: true }, 'оплачен'],
    ['does not hold', 'а{if paid}оплачен{end}', {}, 'а'],
    ['has another way', '{if paid}да{else}нет{end}', {}, 'нет'],
    ['asks for what is not', '{if not paid}не оплачен{end}', {}, 'не оплачен'],
    ['asks for all', '{if paid and not order}а{else}б{end}', { paid: true, order: '1' }, 'б'],
    ['stands in another', '{if order}{if paid}а{else}б{end}{end}', { order: '1' }, 'б'],
  ] as const)('that %s', (_, body, facts, text) => {
    expect(write(body, facts)).toBe(text);
  });

  test('that is left out takes its line along', () => {
    expect(write('раз\n{if paid}два{end}\nтри')).toBe('раз\nтри');
    expect(write('раз\n{if paid}\n\nдва\n{else}\nдругое\n{end}\nтри')).toBe('раз\nдругое\nтри');
    expect(write('раз\n{if paid}\n\nдва\n{end}\n\nтри', { paid: true })).toBe('раз\n\nдва\n\nтри');
  });

  test('that has two ways on one line keeps the line', () => {
    expect(write('{if paid}а{else}б{end}\nв')).toBe('б\nв');
    expect(write('{if paid}а{end}{if order}б{end}\nв', { order: '1' })).toBe('б\nв');
  });
});

test('a list writes its rows, each with its own facts and those of the letter', () => {
  const items = [{ item: 'чайник' }, { item: 'чашка', 'item-quantity': 2 }];
  const body = '{each items}— {item}{if item-quantity}, {item-quantity} шт.{end} ({order}){end}\nвсё';
  expect(write(body, { order: '7', items })).toBe('— чайник (7)\n— чашка, 2 шт. (7)\nвсё');
  expect(write(body, { order: '7' })).toBe('всё');
});

test('what a person typed is never read as a template', () => {
  const story = '{order} {if paid} $& $1 {{ }} {end}';
  expect(write('{story}', { story, order: '1' })).toBe(story);
});

test.each([
  ['no header', 'Заказ {order}'],
  ['a header line without a key', 'nonsense\n---\nЗаказ'],
  ['an unclosed condition', 'id: a\n---\n{if paid}да'],
  ['an unclosed list', 'id: a\n---\n{each items}да'],
  ['an end too many', 'id: a\n---\nда{end}'],
  ['an else on its own', 'id: a\n---\nда{else}нет'],
  ['a second else', 'id: a\n---\n{if paid}а{else}б{else}в{end}'],
  ['an else in a list', 'id: a\n---\n{each items}а{else}б{end}'],
  ['a lonely brace', 'id: a\n---\nда } нет'],
  ['an open brace', 'id: a\n---\nда { нет'],
  ['two forms instead of three', 'id: a\n---\n{days-late: день|дня}'],
  ['a call', 'id: a\n---\n{order.toString()}'],
  ['an empty tag', 'id: a\n---\n{}'],
])('%s is refused', (_, source) => {
  expect(() => parseTemplate(source)).toThrow(source.includes('id: a\n---') ? TemplateError : Error);
});

test.each([
  ['{if paid}да', 'not-closed', '{if paid}', 0],
  ['раз\n{each items}два', 'not-closed', '{each items}', 4],
  ['да{end}', 'not-opened', '{end}', 2],
  ['раз\nда } нет', 'lonely-brace', '}', 7],
  ['{order} {заказ}', 'no-tag', '{заказ}', 8],
  ['{if paid}а{else}б{else}в{end}', 'not-closed', '{if paid}', 0],
  ['{each items}{each attempts}{end}{end}', 'too-deep', '{each attempts}', 12],
  ['{if paid}'.repeat(21), 'too-deep', '{if paid}', 180],
])('%s says what is wrong and where', (text, kind, found, at) => {
  let fault = null;
  try {
    readPieces(text);
  } catch (error) {
    fault = error instanceof TemplateError ? error.fault : error;
  }
  expect(fault).toEqual({ kind, found, at });
});

describe('the check', () => {
  test.each([
    ['an unknown name', '{colour}', 'unknown-name colour'],
    ['an unknown name in a condition', '{if colour}да{end}', 'unknown-name colour'],
    ['an unguarded fact', '{placed}', 'unguarded placed'],
    ['a fact guarded elsewhere', '{if placed}да{end} {placed}', 'unguarded placed'],
    ['a fact in the wrong branch', '{if placed}да{else}{placed}{end}', 'unguarded placed'],
    ['a fact of one of two tests', '{if not placed and paid}да{else}{placed}{end}', 'unguarded placed'],
    ['a row’s fact outside its list', '{item}', 'outside-list item'],
    ['a list that is none', '{each order}да{end}', 'no-list order'],
    ['a flag that is written', '{if paid}{paid}{end}', 'not-written paid'],
    ['a text that is counted', '{if status}{status: а|б|в}{end}', 'not-counted status'],
    ['a text with a year', '{if status}{status year}{end}', 'no-day status'],
  ])('finds %s', (_, body, fault) => {
    expect(checkTemplate(template(body))).toEqual([fault]);
  });

  test('finds an unknown need', () => {
    expect(checkTemplate(template('да', 'id: a\nneeds: colour'))).toEqual(['needs colour']);
  });

  test('lets pass what is needed, guarded, listed, or known by its absence', () => {
    const body =
      '{order}{if placed}{placed}{end}{each items}{item}{end}{if not parcel}нет{else}{parcel}{end}';
    expect(checkTemplate(template(body, 'id: a\nneeds: order'))).toEqual([]);
  });
});

test('a needed fact is missed even where the text could do without', () => {
  const rendered = renderLetter(template('Текст', 'id: a\nneeds: order sender-name'), { order: '1' });
  expect(rendered).toEqual({ ok: false, missing: ['sender-name'] });
});

test('lines from Windows end like all others', () => {
  expect(parseTemplate('id: a\r\n---\r\nраз\r\nдва\r\n').body).toEqual(['раз\nдва']);
});
