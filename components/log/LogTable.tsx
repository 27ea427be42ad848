import { useEffect, useRef, useState } from 'preact/hooks';
import { attemptState } from '../../lib/case/attempt-state';
import { formatDay } from '../../lib/i18n/format-day';
import type { LogWords } from '../../lib/i18n/ru/log';
import type { Attempt } from '../../lib/model/attempt';
import { attemptDay } from '../../lib/model/attempt-moment';
import type { ProblemId } from '../../lib/model/problem';
import type { Language } from '../../lib/model/settings';
import { firstRow, ROW_HEIGHT, rowsShown } from './visible-rows';

interface Props {
  /** How many there are, and the one that stands at a place: a hundred thousand are not copied for a screen. */
  count: number;
  at: (index: number) => Attempt | undefined;
  problemName: (problem: ProblemId) => string;
  caseLink: (caseId: string) => string;
  words: LogWords;
  language: Language;
}

const COLUMNS = ['day', 'order', 'problem', 'channel', 'text', 'state'] as const;

/** All contacts as a table. Only the rows near the window exist; the others are room above and below. */
export function LogTable({ count, at, problemName, caseLink, words, language }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const [first, setFirst] = useState(0);
  const [shown, setShown] = useState(() => rowsShown(window.innerHeight));

  useEffect(() => {
    const look = () => {
      const top = room.current?.getBoundingClientRect().top ?? 0;
      const rows = rowsShown(window.innerHeight);
      setShown(rows);
      setFirst(firstRow(-top, count, rows));
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [count]);

  const last = Math.min(count, first + shown);
  const rows = Array.from({ length: Math.max(0, last - first) }, (_row, offset) => first + offset);
  return (
    <div ref={room} style={{ paddingBlock: `${first * ROW_HEIGHT}px ${(count - last) * ROW_HEIGHT}px` }}>
      <table class="log-table" aria-label={words.tableLabel} aria-rowcount={count + 1}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" class={`column-${column}`}>
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((index) => {
            const attempt = at(index);
            if (!attempt) return null;
            const day = attemptDay(attempt);
            const state = attemptState(attempt);
            return (
              <tr
                key={attempt.id}
                aria-rowindex={index + 2}
                data-testid="attempt-row"
                data-channel={attempt.channel}
                data-state={state}
                data-order={attempt.orderNumber}
              >
                <td class="column-day">{day && formatDay(language, day)}</td>
                <td class="column-order">
                  <a href={caseLink(attempt.caseId)}>{attempt.orderNumber}</a>
                </td>
                <td class="column-problem">{problemName(attempt.problem)}</td>
                <td class="column-channel">{words.channel[attempt.channel]}</td>
                <td class="column-text">{attempt.subject ?? attempt.text.slice(0, 120)}</td>
                <td class="column-state">{words.attemptState[state]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
