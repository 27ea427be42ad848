interface Props {
  label: string;
  /** Names the field to outside checks: `fill-in-placed`. */
  field: string;
  value: string;
  type?: 'text' | 'date';
  refused?: boolean;
  /** What is wrong, where the field is refused. */
  refusal?: string;
  onType: (value: string) => void;
}

/** One thing that is asked for, with what is wrong about it. */
export function FillInField({ label, field, value, type = 'text', refused = false, refusal, onType }: Props) {
  const id = `fill-in-${field}`;
  const shared = {
    id,
    'data-testid': id,
    'aria-invalid': refused,
    'aria-describedby': refused ? `${id}-refused` : undefined,
    value,
    onInput: (event: { currentTarget: HTMLInputElement }) => onType(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {type === 'date' ? (
        <input type="date" {...shared} />
      ) : (
        <input type="text" autocomplete="off" maxLength={300} {...shared} />
      )}
      {refused && (
        <p id={`${id}-refused`} class="late" role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}
