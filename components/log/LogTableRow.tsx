import { formatDayFrom } from '../../lib/i18n/format-day';
import type { LogWords } from '../../lib/i18n/ru/log';
import type { IsoDay } from '../../lib/model/day';
import type { ProblemId } from '../../lib/model/problem';
import type { Language } from '../../lib/model/settings';
import type { TableRow } from './table-row';

interface Props {
  index: number;
  row: TableRow;
  /** The one row of the table that Tab comes to. */
  reached: boolean;
  onReached: (index: number) => void;
  /** A key was pressed on the row's link or box. */
  onKeyDown: (event: KeyboardEvent) => void;
  chosen: boolean;
  today: IsoDay;
  onChoose: (index: number, through: boolean) => void;
  problemName: (problem: ProblemId) => string;
  caseLink: (caseId: string) => string;
  words: LogWords;
  language: Language;
}

/** One contact in the table. */
export function LogTableRow(props: Props) {
  const { index, row, reached, chosen, today, words, language } = props;
  const { day, orderNumber, channel, state } = row;
  return (
    <tr
      aria-rowindex={index + 2}
      class={chosen ? 'chosen' : undefined}
      data-testid="attempt-row"
      data-channel={channel}
      data-state={state}
      data-order={orderNumber}
    >
      <td class="column-day">
        <input
          type="checkbox"
          class="choose"
          tabIndex={-1}
          data-testid="choose-row"
          aria-label={words.chooseRow(orderNumber)}
          checked={chosen}
          disabled={row.row === null}
          onClick={(event) => props.onChoose(index, event.shiftKey)}
          onKeyDown={props.onKeyDown}
        />
        {day && formatDayFrom(language, day, today, 'in-figures')}
      </td>
      <td class="column-order">
        <a
          href={props.caseLink(row.caseId)}
          tabIndex={reached ? 0 : -1}
          onFocus={() => props.onReached(index)}
          onKeyDown={props.onKeyDown}
        >
          {orderNumber}
        </a>
      </td>
      <td class="column-problem">{props.problemName(row.problem)}</td>
      <td class="column-channel">{words.channel[channel]}</td>
      <td class="column-text">{row.text}</td>
      <td class="column-state">
        <span>{words.attemptState[state]}</span>
      </td>
    </tr>
  );
}
