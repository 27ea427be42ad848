interface Props {
  label: string;
  /** How far it is: `done` of `total`, in whatever is counted. */
  done: number;
  total: number;
  stop: string;
  onStop: () => void;
}

/** A piece of work that takes a while: how far it is, and the way to stop it. */
export function LongWork({ label, done, total, stop, onStop }: Props) {
  const share = total > 0 ? Math.min(1, done / total) : 0;
  return (
    <section class="card row long-work" data-testid="long-work" aria-label={label}>
      <span>{label}</span>
      <progress max={1} value={share} aria-label={label} />
      <span class="soft count">{Math.floor(share * 100)} %</span>
      <button type="button" class="button small" data-testid="long-work-stop" onClick={onStop}>
        {stop}
      </button>
    </section>
  );
}
