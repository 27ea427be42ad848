import { useEffect, useRef, useState } from 'preact/hooks';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { ProblemId } from '../../lib/model/problem';
import { Choice } from '../shared/Choice';
import { isFocusFree } from '../shared/use-focus-on-arrival';

/** A group of problems in words, in the order in which they are offered. */
export interface ProblemGroupInWords {
  readonly name: string;
  readonly problems: readonly { readonly id: ProblemId; readonly name: string }[];
}

interface Props {
  groups: readonly ProblemGroupInWords[];
  chosen: ProblemId;
  /** The page gives no hint of what went wrong: the person is asked rather than told. */
  unsure: boolean;
  words: PopupWords;
  onChoose: (problem: ProblemId) => void;
}

/** «Что случилось»: the likely problem, and all the others one press away, in groups. */
export function ProblemPicker({ groups, chosen, unsure, words, onChoose }: Props) {
  const [open, setOpen] = useState(unsure);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The question comes before the step: Enter must not report a guess as done.
    if (!unsure || !isFocusFree(list.current)) return;
    list.current?.querySelector<HTMLElement>('[aria-checked=true]')?.focus({ preventScroll: true });
  }, []);
  const all = groups.flatMap((group) => group.problems);
  const name = all.find((problem) => problem.id === chosen)?.name ?? '';
  return (
    <section class="problem">
      <button
        type="button"
        ref={button}
        class="problem-now"
        data-testid="problem-picker"
        aria-expanded={open}
        aria-controls="problems"
        onClick={() => setOpen(!open)}
      >
        <span class="soft">{words.whatHappened}</span>
        <span class="problem-name">{name}</span>
        <span class="fold" aria-hidden="true" />
      </button>
      <div id="problems" ref={list} hidden={!open}>
        {groups.map((group) => (
          <div class="problem-group" key={group.name}>
            <h2 class="soft">{group.name}</h2>
            <Choice
              label={group.name}
              options={group.problems}
              chosen={group.problems.find((problem) => problem.id === chosen) ?? null}
              optionKey={(problem) => problem.id}
              optionProps={(problem) => ({ 'data-testid': 'problem-option', 'data-problem': problem.id })}
              onChoose={(problem) => onChoose(problem.id)}
              onPress={() => {
                setOpen(false);
                button.current?.focus();
              }}
            >
              {(problem) => problem.name}
            </Choice>
          </div>
        ))}
      </div>
    </section>
  );
}
