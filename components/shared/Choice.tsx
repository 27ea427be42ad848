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

/** A digit by itself names an option by its place; with other keys it is the browser's. */
function isDigit({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return /^[1-9]$/.test(key) && !altKey && !ctrlKey && !metaKey;
}

/**
 * One of several, as chips: a radio group that arrow keys walk through and digits choose from. One stop for the Tab key,
 * so that a long list never stands between the person and the button.
 */
export function Choice<Option>(props: Props<Option>) {
  const { label, options, chosen, onChoose, onPress, optionKey, optionProps, children } = props;
  const group = useRef<HTMLDivElement>(null);
  const current = chosen === null ? -1 : options.indexOf(chosen);

  const press = (option: Option) => {
    onChoose(option);
    onPress?.();
  };
  const walk = (event: KeyboardEvent) => {
    const named = isDigit(event) ? options[Number(event.key) - 1] : undefined;
    if (named !== undefined) press(named);
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
          onClick={() => press(option)}
          {...optionProps?.(option)}
        >
          {children(option)}
        </button>
      ))}
    </div>
  );
}
