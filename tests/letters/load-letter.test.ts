import { expect, test } from 'vitest';
import { LETTER_KINDS } from '../../lib/letters/letter-kind';
import { loadLetter } from '../../lib/letters/load-letter';
import { PROBLEMS } from '../../lib/model/problem';

test('a problem’s own letter goes before the general one', async () => {
  expect((await loadLetter('not-delivered', 'phone')).id).toBe('not-delivered/phone');
  expect((await loadLetter('defect', 'phone')).id).toBe('general/phone');
});

test('the general letter takes the words of the problem', async () => {
  const { words } = await loadLetter('double-charge', 'phone');
  expect(words).toEqual({
    trouble: 'деньги за один заказ списаны дважды',
    ask: 'вернуть лишнее списание',
    demand: 'вернуть лишнее списание',
    charged: true,
  });
});

test('the help pages borrow the chat’s text', async () => {
  expect((await loadLetter('other', 'faq')).id).toBe('other/chat');
});

test('a letter is there for every problem and every kind', async () => {
  const ids = await Promise.all(
    PROBLEMS.flatMap((problem) => LETTER_KINDS.map(async (kind) => (await loadLetter(problem, kind)).id)),
  );
  expect(ids.filter((id) => !/^[a-z-]+\/[a-z-]+$/.test(id))).toEqual([]);
});
