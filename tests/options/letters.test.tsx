// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from '../../lib/browser/save-file';
import { FACTS } from '../../lib/letters/facts';
import { readOwnTextsFile } from '../../lib/letters/own-texts-file';
import { problemWords } from '../../lib/letters/problem-words';
import type { OwnText } from '../../lib/model/own-text';
import { faults, openPage } from './open-page';

vi.mock('../../lib/browser/save-file', () => ({ saveFile: vi.fn() }));

beforeEach(() => vi.mocked(saveFile).mockClear());
afterEach(cleanup);

const OWN: OwnText = {
  id: 'not-delivered/chat',
  subject: null,
  text: 'Где заказ {order}?',
  changedAt: '2026-11-20T10:00:00.000Z',
};

const area = () => screen.findByTestId<HTMLTextAreaElement>('own-text');
const state = () => screen.getByTestId('own-state').dataset.own;

async function write(text: string): Promise<void> {
  fireEvent.input(await area(), { target: { value: text } });
}

describe('a letter in the person’s own words', () => {
  it('begins with the original, is kept at every key and is put back, which can be undone', async () => {
    const { store } = await openPage(undefined, '#/letters/not-delivered/chat');
    const original = (await area()).value;
    expect(original).toContain('{answer-by}');
    expect(state()).toBe('false');
    await write(`${original}\nСпасибо.`);
    await waitFor(async () => expect((await store.ownText(OWN.id))?.text).toBe(`${original}\nСпасибо.`));
    expect(screen.getByTestId('own-preview').textContent).toContain('Спасибо.');
    fireEvent.click(screen.getByTestId('own-compare'));
    const changed = within(screen.getByTestId('own-compared')).getAllByText('Спасибо.');
    expect(changed[0]?.closest('li')?.dataset.line).toBe('new');
    fireEvent.click(screen.getByTestId('own-restore'));
    await waitFor(async () => expect(await store.ownText(OWN.id)).toBeNull());
    await waitFor(async () => expect((await area()).value).toBe(original));
    fireEvent.click(screen.getByTestId('undo'));
    await waitFor(async () => expect((await area()).value).toBe(`${original}\nСпасибо.`));
    expect((await store.ownText(OWN.id))?.text).toBe(`${original}\nСпасибо.`);
  });

  it('that is broken is kept, said where, and shown at the place', async () => {
    const { store } = await openPage(undefined, '#/letters/not-delivered/chat');
    await write('Заказ {order}\nобещали {promised}');
    const [fault] = screen.getAllByTestId('own-fault');
    expect(fault?.dataset.fault).toBe('unguarded');
    expect(fault?.textContent).toContain('Строка 2');
    expect(fault?.textContent).toContain('{if promised}');
    expect(screen.queryByTestId('own-preview')).toBeNull();
    fireEvent.click(within(fault as HTMLElement).getByRole('button'));
    const { selectionStart, selectionEnd, value } = await area();
    expect(value.slice(selectionStart, selectionEnd)).toBe('{promised}');
    await waitFor(async () => expect((await store.ownText(OWN.id))?.text).toContain('обещали'));
  });

  it('takes a name from the list where the cursor stands', async () => {
    await openPage(undefined, '#/letters/not-delivered/chat');
    await write('Обещали: .');
    (await area()).setSelectionRange(9, 9);
    fireEvent.change(screen.getByTestId('own-insert'), { target: { value: 'promised' } });
    expect((await area()).value).toBe('Обещали: {if promised}{promised}{end}.');
    expect(screen.queryAllByTestId('own-fault')).toEqual([]);
  });

  it('for everybody’s eyes offers no name that leads to the person', async () => {
    await openPage(undefined, '#/letters/not-delivered/social');
    await area();
    const offered = [...screen.getByTestId('own-insert').querySelectorAll('option')].map(
      ({ value }) => value,
    );
    expect(offered).toContain('order-tail');
    for (const name of ['order', 'story', 'sender-name', 'goods']) expect(offered).not.toContain(name);
  });

  it('is marked in the list, and goes by its address', async () => {
    const { page } = await openPage((store) => store.saveOwnText(OWN), '#/letters');
    expect((await area()).value).toBe(OWN.text);
    await waitFor(() => expect(screen.getByTestId('own-kind').textContent).toContain('(свой текст)'));
    fireEvent.change(screen.getByTestId('own-problem'), { target: { value: 'defect' } });
    await waitFor(() => expect(page.route.value).toEqual({ view: 'letters', letter: 'defect/dispute' }));
  });

  it('goes out to a file and comes in from one, which can be undone', async () => {
    const { store } = await openPage((open) => open.saveOwnText(OWN), '#/letters');
    fireEvent.click(await screen.findByTestId('own-export'));
    await waitFor(() => expect(saveFile).toHaveBeenCalled());
    const file = String(vi.mocked(saveFile).mock.calls[0]?.[2]);
    expect(readOwnTextsFile(file)).toEqual({ ok: true, texts: [OWN], skipped: [] });

    const other = file.replace('Где заказ', 'Куда делся заказ');
    const take = (text: string) =>
      fireEvent.change(screen.getByTestId('own-import'), {
        target: { files: [new File([text], 'letters.json')] },
      });
    take(other);
    await waitFor(async () => expect((await store.ownText(OWN.id))?.text).toContain('Куда делся'));
    fireEvent.click(await screen.findByTestId('undo'));
    await waitFor(async () => expect((await store.ownText(OWN.id))?.text).toBe(OWN.text));
    take('это не файл писем');
    await waitFor(() => expect(screen.getByText(/не файл с письмами/)).toBeTruthy());
    expect((await store.ownText(OWN.id))?.text).toBe(OWN.text);
  });
});

describe('the person’s own details', () => {
  it('are kept, forgotten, and brought back', async () => {
    const { store } = await openPage(undefined, '#/letters');
    await screen.findByTestId('profile');
    const field = () =>
      screen.getByTestId('profile').querySelector<HTMLInputElement>('[data-question="sender-name"] input');
    fireEvent.change(field() as HTMLInputElement, { target: { value: 'Вера Примерова' } });
    await waitFor(async () => expect((await store.profile())['sender-name']).toBe('Вера Примерова'));
    expect(screen.queryByTestId('profile-once')).toBeNull();
    fireEvent.click(await screen.findByTestId('profile-forget'));
    await waitFor(async () => expect(await store.profile()).toEqual({}));
    fireEvent.click(await screen.findByTestId('undo'));
    await waitFor(() => expect(field()?.value).toBe('Вера Примерова'));
  });
});

it.each(['ru', 'en'])('every name that may stand in a letter is called something in %s', async (language) => {
  const { factNames } = await import(`../../lib/i18n/${language}/fact-names.ts`);
  const names = new Set([...Object.keys(FACTS), ...Object.keys(problemWords('other'))]);
  expect(Object.keys(factNames).sort()).toEqual([...names].sort());
});

it('has no fault that axe can find', async () => {
  await openPage((store) => store.saveOwnText({ ...OWN, text: 'Где {promised}?' }), '#/letters');
  await area();
  fireEvent.click(screen.getByTestId('own-compare'));
  await screen.findByTestId('profile');
  expect(await faults()).toEqual([]);
});
