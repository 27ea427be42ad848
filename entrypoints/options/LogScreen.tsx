import { LogFilters } from '../../components/log/LogFilters';
import { LogTable } from '../../components/log/LogTable';
import type { Page } from './page-state';
import { hashOf } from './route';

/** All contacts, or those that the search finds. */
export function LogScreen({ page }: { page: Page }) {
  const { log: words, rulebook, language } = page.words.value;
  const { matches, filter } = page.search;
  const { count, at } = matches.value;
  return (
    <>
      <h1 class="unseen">{words.allContacts}</h1>
      <LogFilters
        filter={filter.value}
        onFilter={(next) => {
          filter.value = next;
        }}
        words={words}
      />
      {count === 0 ? (
        <p class="soft">{words.foundNothing}</p>
      ) : (
        <LogTable
          count={count}
          at={at}
          problemName={(problem) => rulebook.problems[problem]}
          caseLink={(caseId) => hashOf({ view: 'cases', caseId })}
          words={words}
          language={language}
        />
      )}
    </>
  );
}
