// @vitest-environment jsdom
import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { ChannelGuide } from '../../components/working/ChannelGuide';
import { guide as guideEn } from '../../lib/i18n/en/guide';
import { popup as popupEn } from '../../lib/i18n/en/popup';
import { reasons as reasonsEn } from '../../lib/i18n/en/reasons';
import { guide as guideRu } from '../../lib/i18n/ru/guide';
import { popup as popupRu } from '../../lib/i18n/ru/popup';
import { reasons as reasonsRu } from '../../lib/i18n/ru/reasons';
import type { IsoDay } from '../../lib/model/day';
import { CHANNELS, type ChannelId } from '../../lib/model/step';
import { CHANNEL_WAITS } from '../../lib/rules/channel-waits';
import { violations } from './setup';

function show(
  channel: ChannelId,
  rung: string = channel,
  today: IsoDay = '2026-11-25',
  language: 'ru' | 'en' = 'ru',
) {
  const [guide, reasons, marks] =
    language === 'ru' ? [guideRu, reasonsRu, popupRu] : [guideEn, reasonsEn, popupEn];
  const { container } = render(
    <ChannelGuide
      channel={channel}
      rung={rung}
      warned={false}
      wait={CHANNEL_WAITS[channel]}
      today={today}
      guide={guide}
      reasons={reasons}
      marks={marks}
    />,
  );
  return container;
}

const places = () => screen.getAllByTestId('channel-place').map(({ dataset }) => dataset.place);

it.each(CHANNELS)(
  'says of %s what to have ready, how long to wait, how sure that is and since when',
  (channel) => {
    const text = show(channel).textContent ?? '';
    expect(text).toContain('Приготовьте: ');
    expect(text).toContain('Сколько ждать:');
    expect(text).toContain('проверено 22 ноября 2026');
    expect(text).not.toMatch(/undefined|null/);
  },
);

it('leads to several doors of a consumer society, and says of the weak ones that they are to be verified', () => {
  const container = show('consumer-society');
  expect(places()).toEqual(['consumer-portal', 'bank-help', 'rospotrebnadzor', 'local-society']);
  const society = screen
    .getAllByTestId('channel-place')
    .find(({ dataset }) => dataset.place === 'local-society');
  expect(society?.textContent).toContain('проверьте');
  expect(society?.querySelector('a')).toBeNull();
  expect(container.textContent).toContain('8 800 555-49-43');
});

it('shows the closed networks as closed, with what takes their place, and never as a link', () => {
  show('social');
  const closed = screen.getAllByTestId('closed-channel');
  expect(closed.map(({ dataset }) => dataset.place)).toEqual(['facebook', 'instagram']);
  for (const one of closed) {
    expect(one.querySelector('a')).toBeNull();
    expect(one.textContent).toContain('Вместо него — ВКонтакте или Одноклассники');
  }
});

it('names the bank’s own doors for a step of the bank', () => {
  show('bank', 'bank-claim');
  expect(places()).toEqual(['ozon-bank']);
});

it('says past the day of review that it may be out of date', () => {
  expect(show('chat').textContent).not.toContain(popupRu.outdated);
  document.body.replaceChildren();
  expect(show('chat', 'chat', '2027-02-23').textContent).toContain(popupRu.outdated);
});

it('says the same in English', () => {
  expect(show('police', 'police', '2026-11-25', 'en').textContent).toContain('Have ready: ');
});

it.each(['social', 'consumer-society', 'authority'] as const)(
  'has nothing that axe objects to: %s',
  async (channel) => {
    show(channel);
    expect(await violations()).toEqual([]);
  },
);
