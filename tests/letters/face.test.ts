import { expect, test } from 'vitest';
import { letterFacts } from '../../lib/letters/letter-facts';
import { LETTER_KINDS } from '../../lib/letters/letter-kind';
import { loadLetter } from '../../lib/letters/load-letter';
import { renderLetter } from '../../lib/letters/render-letter';
import { PROBLEMS } from '../../lib/model/problem';

test.each(PROBLEMS)('%s has a text for every channel', async (problem) => {
  for (const kind of LETTER_KINDS) {
    const template = await loadLetter(problem, kind);
    const facts = letterFacts({
      order: {
        number: '44563249-0877',
        placedOn: '2026-11-13',
        parcels: [],
        total: null,
        payment: 'paid',
        shop: 'www.ozon.ru',
      },
      parcel: null,
      problem,
      channel: 'chat',
      attempts: [],
      answers: {},
      today: '2026-11-22',
      answerBy: '2026-11-25',
    });
    const r = renderLetter(template, facts);

    expect(r.ok).toBe(true);
  }
});
