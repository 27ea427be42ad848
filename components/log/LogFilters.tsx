import { useState } from 'preact/hooks';
import type { LogWords } from '../../lib/i18n/ru/log';
import { type Filter, isNarrowed, NO_FILTER } from '../../lib/log/narrow-rows';
import { ATTEMPT_STATES } from '../../lib/model/attempt';
import { isIsoDay } from '../../lib/model/day';
import { PROBLEMS, type ProblemId } from '../../lib/model/problem';
import { CHANNELS } from '../../lib/model/step';

interface Props {
  filter: Filter;
  onFilter: (filter: Filter) => void;
  problemName: (problem: ProblemId) => string;
  words: LogWords;
}

/** Narrows the table to a state, a channel, a problem, an order, and a time. */
export function LogFilters({ filter, onFilter, problemName, words }: Props) {
  const rare = [filter.problem, filter.order, filter.from, filter.to].some((one) => one !== null);
  const [opened, setOpened] = useState(false);
  return (
    <div class="row end filters">
      <Choice
        name="state"
        label={words.filterState}
        any={words.any}
        value={filter.state}
        choices={ATTEMPT_STATES}
        nameOf={(one) => words.attemptState[one]}
        onChoose={(state) => onFilter({ ...filter, state })}
      />
      <Choice
        name="channel"
        label={words.filterChannel}
        any={words.any}
        value={filter.channel}
        choices={CHANNELS}
        nameOf={(one) => words.channel[one]}
        onChoose={(channel) => onFilter({ ...filter, channel })}
      />
      {opened || rare ? (
        <RareFilters filter={filter} onFilter={onFilter} problemName={problemName} words={words} />
      ) : (
        <button
          type="button"
          class="button plain"
          data-testid="filter-more"
          aria-expanded={false}
          onClick={() => setOpened(true)}
        >
          {words.filterMore}
        </button>
      )}
      {isNarrowed(filter) && (
        <button
          type="button"
          class="button plain"
          data-testid="filter-none"
          onClick={() => onFilter(NO_FILTER)}
        >
          {words.filterNone}
        </button>
      )}
    </div>
  );
}

/** What is asked less often is not in the way until it is. */
function RareFilters({ filter, onFilter, problemName, words }: Props) {
  const day = (value: string) => (isIsoDay(value) ? value : null);
  return (
    <>
      <Choice
        name="problem"
        label={words.columns.problem}
        any={words.any}
        value={filter.problem}
        choices={PROBLEMS}
        nameOf={problemName}
        onChoose={(problem) => onFilter({ ...filter, problem })}
      />
      <label class="field">
        <span>{words.columns.order}</span>
        <input
          class="order-filter"
          data-testid="filter-order"
          inputMode="numeric"
          autocomplete="off"
          placeholder={words.filterOrderHint}
          value={filter.order ?? ''}
          onInput={(event) => onFilter({ ...filter, order: event.currentTarget.value.trim() || null })}
        />
      </label>
      <label class="field">
        <span>{words.filterFrom}</span>
        <input
          type="date"
          data-testid="filter-from"
          max={filter.to ?? undefined}
          value={filter.from ?? ''}
          onInput={(event) => onFilter({ ...filter, from: day(event.currentTarget.value) })}
        />
      </label>
      <label class="field">
        <span>{words.filterTo}</span>
        <input
          type="date"
          data-testid="filter-to"
          min={filter.from ?? undefined}
          value={filter.to ?? ''}
          onInput={(event) => onFilter({ ...filter, to: day(event.currentTarget.value) })}
        />
      </label>
    </>
  );
}

interface ChoiceProps<One extends string> {
  name: string;
  label: string;
  any: string;
  value: One | null;
  choices: readonly One[];
  nameOf: (one: One) => string;
  onChoose: (one: One | null) => void;
}

function Choice<One extends string>({
  name,
  label,
  any,
  value,
  choices,
  nameOf,
  onChoose,
}: ChoiceProps<One>) {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        data-testid={`filter-${name}`}
        value={value ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChoose(choices.find((one) => one === chosen) ?? null);
        }}
      >
        <option value="">{any}</option>
        {choices.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
