import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface Props<Option> {
  label: string;
  options: readonly Option[];
  chosen: Option | null;
  onChoose: (option: Option) => void;
  /** The option was pressed, not only walked to by arrow keys: the choice is made. */
  onPress?: () => void;
  optionKey: (option: Option) => string;
  /** Attributes of an option's element, such as what outside checks hold on to. */
  optionProps?: (option: Option) => Record<string, string | undefined>;
  children: (option: Option) => ComponentChildren;
}

const FORWARD = ['ArrowRight', 'ArrowDown'];
const BACKWARD = ['ArrowLeft', 'ArrowUp'];

/**
 * One of several, as chips: a radio group that arrow keys walk through. One stop for the Tab key,
 * so that a long list never stands between the person and the button.
 */
export function Choice<Option>(props: Props<Option>) {
  const { label, options, chosen, onChoose, onPress, optionKey, optionProps, children } = props;
  const group = useRef<HTMLDivElement>(null);
  const current = chosen === null ? -1 : options.indexOf(chosen);

  const walk = (event: KeyboardEvent) => {
    const step = FORWARD.includes(event.key) ? 1 : BACKWARD.includes(event.key) ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const radios = [...(group.current?.querySelectorAll<HTMLElement>('[role=radio]') ?? [])];
    const from = radios.findIndex((radio) => radio.contains(event.target as Node | null));
    const next = (from + step + options.length) % options.length;
    const option = options[next];
    radios[next]?.focus();
    if (option !== undefined) onChoose(option);
  };

  return (
    <div class="choice" role="radiogroup" aria-label={label} ref={group} onKeyDown={walk}>
      {options.map((option, index) => (
        <button
          type="button"
          role="radio"
          class="chip"
          key={optionKey(option)}
          aria-checked={index === current}
          tabIndex={index === Math.max(current, 0) ? 0 : -1}
          onClick={() => {
            onChoose(option);
            onPress?.();
          }}
          {...optionProps?.(option)}
        >
          {children(option)}
        </button>
      ))}
    </div>
  );
}
