interface Props {
  testId: string;
  checked: boolean;
  label: string;
  /** What it does and what it does not. */
  hint: string;
  /** Called in the press itself: some of what follows a browser allows only there. */
  onChange: (checked: boolean) => void;
}

/** Something that is on or off, with a line that says what that means. */
export function Switch({ testId, checked, label, hint, onChange }: Props) {
  const hintId = `${testId}-hint`;
  return (
    <div class="switch">
      <label class="row">
        <input
          type="checkbox"
          data-testid={testId}
          aria-describedby={hintId}
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      <p class="soft" id={hintId}>
        {hint}
      </p>
    </div>
  );
}
