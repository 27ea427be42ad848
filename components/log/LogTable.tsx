import { useEffect, useRef } from 'preact/hooks';
import type { LogWords } from '../../lib/i18n/ru/log';
import type { Sorting } from '../../lib/log/order-rows';
import type { IsoDay } from '../../lib/model/day';
import type { ProblemId } from '../../lib/model/problem';
import type { Language } from '../../lib/model/settings';
import { LogTableHead } from './LogTableHead';
import { LogTableRow } from './LogTableRow';
import type { TableRow } from './table-row';
import { useLayout } from './use-layout';
import { useRowKeys } from './use-row-keys';
import { ROW_HEIGHT } from './visible-rows';

interface Props {
  /** How many there are, and the one that stands at a place: a hundred thousand are not copied for a screen. */
  count: number;
  at: (index: number) => TableRow | undefined;
  /** Called with the cases of rows in the window whose text is not there yet. */
  onUnread: (caseIds: readonly string[]) => void;
  sorting: Sorting;
  onSorting: (sorting: Sorting) => void;
  isChosen: (row: number | null) => boolean;
  /** Whether all, some or none are chosen. */
  chosen: 'all' | 'some' | 'none';
  onChoose: (index: number, through: boolean) => void;
  onChooseAll: (all: boolean) => void;
  today: IsoDay;
  problemName: (problem: ProblemId) => string;
  caseLink: (caseId: string) => string;
  words: LogWords;
  language: Language;
}

/** All contacts as a table. Only the rows near the window exist; the others are room above and below. */
export function LogTable(props: Props) {
  const { count, at, onUnread, words } = props;
  const room = useRef<HTMLDivElement>(null);
  const { first, shown, above, below, height } = useLayout(room, count, ROW_HEIGHT);
  const keys = useRowKeys({ room, count, height, onChoose: props.onChoose });

  const indexes = Array.from({ length: Math.min(shown, count - first) }, (_row, offset) => first + offset);
  const rows = indexes.flatMap((index) => at(index) ?? []);
  const unread = rows.flatMap((row) => (row.text === null ? row.caseId : [])).join();
  useEffect(() => {
    if (unread !== '') onUnread(unread.split(','));
  }, [unread, onUnread]);

  return (
    <div ref={room} style={{ paddingBlock: `${above}px ${below}px` }}>
      <table class="log-table" aria-label={words.tableLabel} aria-rowcount={count + 1}>
        <LogTableHead {...props} />
        <tbody>
          {rows.map((row, offset) => (
            <LogTableRow
              key={row.key}
              {...props}
              index={first + offset}
              row={row}
              reached={keys.reached === first + offset}
              onReached={keys.reach}
              onKeyDown={keys.onKeyDown}
              chosen={props.isChosen(row.row)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
