import { expect, it } from 'vitest';
import { chooseLanguage } from '../../lib/i18n/choose-language';

it.each([
  ['the person’s choice wins', 'en', ['ru-RU'], 'en'],
  ['Russian browser', null, ['ru-RU', 'en-US'], 'ru'],
  ['English browser', null, ['en-US', 'ru'], 'en'],
  ['the first language we speak', null, ['de-DE', 'en-GB', 'ru'], 'en'],
  ['a browser that speaks neither: the shop’s language', null, ['kk-KZ'], 'ru'],
  ['a browser that says nothing', null, [], 'ru'],
] as const)('%s', (_, chosen, browser, expected) => {
  expect(chooseLanguage(chosen, browser)).toBe(expected);
});
