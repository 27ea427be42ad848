import type { ComponentChildren } from 'preact';

interface Props {
  name: string;
  value: string;
  /** What the value is made of; `null` where the picture's own words say it. */
  note: string | null;
  late?: boolean;
  testId: string;
  children?: ComponentChildren;
}

/** One figure: its name, its value, what it is made of, and a small picture of it. */
export function Figure({ name, value, note, late = false, testId, children }: Props) {
  return (
    <div class="figure" data-testid={testId} data-value={value}>
      <dt class="soft fine">{name}</dt>
      <dd>
        <strong class="figure-value">{value}</strong>
        {note !== null && <span class={late ? 'late fine' : 'soft fine'}>{note}</span>}
        {children}
      </dd>
    </div>
  );
}
