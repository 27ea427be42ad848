import type { LogWords } from '../../lib/i18n/ru/log';
import { ATTEMPT_STATES, type AttemptState } from '../../lib/model/attempt';
import { CHANNELS, type ChannelId } from '../../lib/model/step';

/** What the table is narrowed to; `null`: not narrowed. */
export interface Filter {
  readonly state: AttemptState | null;
  readonly channel: ChannelId | null;
}

interface Props {
  filter: Filter;
  onFilter: (filter: Filter) => void;
  words: LogWords;
}

/** Narrows the table to one state and one channel. */
export function LogFilters({ filter, onFilter, words }: Props) {
  return (
    <div class="row filters">
      <label class="field">
        <span>{words.filterState}</span>
        <select
          data-testid="filter-state"
          value={filter.state ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            onFilter({ ...filter, state: ATTEMPT_STATES.find((one) => one === chosen) ?? null });
          }}
        >
          <option value="">{words.any}</option>
          {ATTEMPT_STATES.map((one) => (
            <option key={one} value={one}>
              {words.attemptState[one]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{words.filterChannel}</span>
        <select
          data-testid="filter-channel"
          value={filter.channel ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            onFilter({ ...filter, channel: CHANNELS.find((one) => one === chosen) ?? null });
          }}
        >
          <option value="">{words.any}</option>
          {CHANNELS.map((one) => (
            <option key={one} value={one}>
              {words.channel[one]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
