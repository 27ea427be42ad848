import type { LogWords } from '../../lib/i18n/ru/log';

interface Props {
  view: 'cases' | 'log' | 'letters' | 'settings' | 'new-case';
  links: {
    readonly cases: string;
    readonly log: string;
    readonly letters: string;
    readonly settings: string;
    readonly newCase: string;
  };
  query: string;
  onQuery: (query: string) => void;
  /** How many contacts match; `null` while the log is being read. */
  found: number | null;
  words: LogWords;
}

/** The head of the page: where one is, the search over everything, and a new case by hand. */
export function PageHead({ view, links, query, onQuery, found, words }: Props) {
  return (
    <header class="page-head">
      <strong class="product">{words.product}</strong>
      <nav aria-label={words.nav} class="tabs">
        <a href={links.cases} aria-current={view === 'cases' ? 'page' : undefined}>
          {words.cases}
        </a>
        <a href={links.log} aria-current={view === 'log' ? 'page' : undefined}>
          {words.allContacts}
        </a>
        <a href={links.letters} aria-current={view === 'letters' ? 'page' : undefined}>
          {words.letters}
        </a>
        <a href={links.settings} aria-current={view === 'settings' ? 'page' : undefined}>
          {words.settings}
        </a>
      </nav>
      <search class="search">
        <input
          type="search"
          data-testid="log-search"
          aria-label={words.search}
          placeholder={words.searchHint}
          autocomplete="off"
          spellcheck={false}
          value={query}
          aria-keyshortcuts="/"
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        {found !== null && (
          <output class="soft" data-testid="attempt-count" data-count={found}>
            {words.found(found)}
          </output>
        )}
      </search>
      <a class="button" href={links.newCase} data-testid="add-case">
        {words.addCase}
      </a>
    </header>
  );
}
