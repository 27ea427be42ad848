// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { CasePaper } from '../../lib/model/case-paper';
import { casePage } from '../../lib/papers/case-page';

const evil = '<script>alert(1)</script> "&amp; <img src=x onerror=alert(1)>';

const paper: CasePaper = {
  language: 'ru',
  title: evil,
  facts: [[evil, evil]],
  heading: 'Обращения',
  contacts: [
    { title: 'Чат, 20 ноября', lines: ['Отправлено', evil], text: `первая\n${evil}` },
    { title: 'Звонок', lines: [], text: '' },
  ],
  evidence: { heading: 'Доказательства', lines: [evil] },
  footer: evil,
};

it('the page of a case shows every text as it is, and runs and loads nothing', () => {
  const page = new DOMParser().parseFromString(casePage(paper), 'text/html');
  expect(page.title).toBe(evil);
  expect(page.querySelector('dd')?.textContent).toBe(evil);
  expect(page.querySelector('pre')?.textContent).toBe(`первая\n${evil}`);
  expect(page.querySelector('li')?.textContent).toBe(evil);
  expect(page.querySelectorAll('article')).toHaveLength(2);
  expect(page.querySelectorAll('pre')).toHaveLength(1);
  expect(page.querySelectorAll('script, img, link, iframe, [src], [onerror]')).toHaveLength(0);
  expect(page.documentElement.lang).toBe('ru');
  const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content');
  expect(policy).toContain("default-src 'none'");
});

it('a case without evidence says nothing of it', () => {
  expect(casePage({ ...paper, evidence: { heading: 'Доказательства', lines: [] } })).not.toContain(
    'Доказательства',
  );
});
