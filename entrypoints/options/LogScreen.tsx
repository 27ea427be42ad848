import { CaseRow } from '../../components/log/CaseRow';
import { LogFilters } from '../../components/log/LogFilters';
import { LogTable } from '../../components/log/LogTable';
import { NothingFound } from '../../components/log/NothingFound';
import { isNarrowed, NO_FILTER } from '../../lib/log/narrow-rows';
import { ChosenPart } from './ChosenPart';
import { caseInWords } from './case-in-words';
import type { Page } from './page-state';
import { hashOf } from './route';

/** All contacts, or those that the search finds. */
export function LogScreen({ page }: { page: Page }) {
  const words = page.words.value;
  const { matches, filter, sorting, isSearching, cases } = page.search;
  const { count, at, rows } = matches.value;
  const problemName = (problem: keyof typeof words.steps.problems) => words.steps.problems[problem];
  const chosen = page.selection.rows.value;
  return (
    <>
      <h1 class="unseen">{words.log.allContacts}</h1>
      <LogFilters
        filter={filter.value}
        onFilter={(next) => {
          filter.value = next;
        }}
        problemName={problemName}
        words={words.log}
      />
      {cases.value.length > 0 && (
        <section aria-label={words.log.foundCases} class="found-cases" data-testid="found-cases">
          {cases.value.map((brief) => (
            <CaseRow
              key={brief.id}
              theCase={caseInWords(brief, page.log.today.value, page.log.damaged.value.has(brief.id), words)}
              chosen={false}
              words={words.log}
            />
          ))}
        </section>
      )}
      {page.log.firstRows.value === null ? null : count === 0 ? (
        <NothingFound
          isAsked={isSearching.value || isNarrowed(filter.value)}
          isNarrowed={isNarrowed(filter.value)}
          casesLink={hashOf({ view: 'cases', caseId: null })}
          onWithoutFilter={() => {
            filter.value = NO_FILTER;
          }}
          onAll={() => page.search.ask()}
          words={words.log}
        />
      ) : (
        <LogTable
          count={count}
          at={at}
          onUnread={page.log.files.want}
          sorting={sorting.value}
          onSorting={(next) => {
            sorting.value = next;
          }}
          isChosen={(row) => row !== null && chosen.has(row)}
          chosen={chosen.size === 0 ? 'none' : chosen.size >= (rows?.length ?? 0) ? 'all' : 'some'}
          onChoose={page.selection.toggle}
          onChooseAll={(all) => (all ? page.selection.all() : page.selection.none())}
          today={page.log.today.value}
          problemName={problemName}
          caseLink={(caseId) => hashOf({ view: 'cases', caseId })}
          words={words.log}
          language={words.language}
        />
      )}
      <ChosenPart page={page} />
    </>
  );
}
