/** Cases of one fate, and how they are named. */
export interface FateInWords {
  readonly fate: 'added' | 'changed' | 'kept';
  readonly label: string;
  readonly count: number;
  /** The first of them; nobody reads thousands. */
  readonly cases: readonly { readonly id: string; readonly title: string; readonly detail: string | null }[];
  /** How many more there are; `null`: none. */
  readonly more: string | null;
}

/** The cases behind the numbers of an import, opened where somebody wants to see them. */
export function ImportList({ fate, label, count, cases, more }: FateInWords) {
  return (
    <details data-testid="import-list" data-fate={fate}>
      <summary>
        {label} <span class="count">{count}</span>
      </summary>
      <ul>
        {cases.map((one) => (
          <li key={one.id}>
            {one.title}
            {one.detail !== null && <span class="soft"> · {one.detail}</span>}
          </li>
        ))}
        {more !== null && <li class="soft">{more}</li>}
      </ul>
    </details>
  );
}
