import type { LogWords } from '../../lib/i18n/ru/log';
import type { SortColumn, Sorting } from '../../lib/log/order-rows';

interface Props {
  sorting: Sorting;
  onSorting: (sorting: Sorting) => void;
  chosen: 'all' | 'some' | 'none';
  onChooseAll: (all: boolean) => void;
  words: LogWords;
}

const COLUMNS = ['day', 'order', 'problem', 'channel', 'text', 'state'] as const;

/** The head of the table: what stands in each column, and by which of them the rows are sorted. */
export function LogTableHead({ sorting, onSorting, chosen, onChooseAll, words }: Props) {
  return (
    <thead>
      <tr>
        {COLUMNS.map((column) => (
          <th
            key={column}
            scope="col"
            class={column === sorting.by ? `column-${column} sorted` : `column-${column}`}
            aria-sort={sortOf(column, sorting)}
          >
            {column === 'day' && (
              <input
                type="checkbox"
                class="choose"
                data-testid="choose-all"
                aria-label={words.chooseAll}
                checked={chosen === 'all'}
                ref={(box) => {
                  if (box) box.indeterminate = chosen === 'some';
                }}
                onClick={() => onChooseAll(chosen !== 'all')}
              />
            )}
            {column === 'text' ? (
              words.columns.text
            ) : (
              <button
                type="button"
                class="sort"
                data-testid={`sort-${column}`}
                onClick={() => onSorting(next(column, sorting))}
              >
                {words.columns[column]}
                <span aria-hidden="true">{arrow(column, sorting)}</span>
              </button>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function sortOf(column: SortColumn | 'text', { by, down }: Sorting) {
  if (column !== by) return undefined;
  return down ? ('descending' as const) : ('ascending' as const);
}

function arrow(column: SortColumn, { by, down }: Sorting): string {
  if (column !== by) return '';
  return down ? ' ↓' : ' ↑';
}

/** Another press turns the order round; days begin with the newest, all else with the first. */
function next(column: SortColumn, { by, down }: Sorting): Sorting {
  return { by: column, down: column === by ? !down : column === 'day' };
}
