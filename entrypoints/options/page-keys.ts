/** Where a key is a letter and not a command. */
const FIELDS = 'input:not([type=checkbox]), textarea, select, [contenteditable]';
/** What a digit leads to: the cases in the list, or the contacts in the table. */
const ROWS = 'main .case-row, main .log-table tbody a';

/**
 * The keys of the whole page: `/` goes to the search, Arrow Down from there to the first row, and a digit to the
 * first, second, third … row that is seen.
 */
export function hearPageKeys(target: Document): void {
  target.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
    const search = target.querySelector<HTMLInputElement>('input[type=search]');
    if (event.target === search && event.key === 'ArrowDown') go(event, rowsSeen(target)[0]);
    if (event.target.closest(FIELDS)) return;
    if (event.key === '/') {
      go(event, search);
      search?.select();
    }
    if (/^[1-9]$/.test(event.key)) go(event, rowsSeen(target)[Number(event.key) - 1]);
  });
}

function go(event: KeyboardEvent, to: HTMLElement | null | undefined): void {
  if (!to) return;
  event.preventDefault();
  to.focus();
}

function rowsSeen(target: Document): readonly HTMLElement[] {
  return [...target.querySelectorAll<HTMLElement>(ROWS)].filter(
    (row) => row.getBoundingClientRect().bottom >= 0,
  );
}
