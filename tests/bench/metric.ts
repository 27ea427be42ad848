/** One row of the benchmark table: this product beside the floor, measured in one interleaved run. */
export interface Metric {
  readonly id: string;
  readonly what: string;
  readonly unit: 'ms' | 'kB' | 'MB' | 'nodes';
  /** The least that any product of this kind has to spend. */
  readonly floor: number;
  /** The floor a second time: how far two equal things come apart here. `null` where nothing is timed. */
  readonly floorAgain: number | null;
  readonly ours: number;
  /** The same work done by others, in the same run. */
  readonly peers?: readonly { readonly name: string; readonly value: number }[];
  /** What `ours / floor` is to stay below, or what `ours` is to stay below where it is given in the unit. */
  readonly goal: { readonly times: number } | { readonly most: number };
  readonly method: string;
}

/** The table as text, one metric a line, and under it how each was measured. */
export function table(metrics: readonly Metric[]): string {
  const rows = metrics.map((metric) => [
    metric.id,
    metric.what,
    `${figure(metric.floor)} ${metric.unit}`,
    metric.floorAgain === null ? '' : `${figure(metric.floorAgain)} ${metric.unit}`,
    `${figure(metric.ours)} ${metric.unit}`,
    metric.floor === 0 ? '' : (metric.ours / metric.floor).toFixed(2),
    'times' in metric.goal ? `≤ ${metric.goal.times} ×` : `≤ ${metric.goal.most} ${metric.unit}`,
    reached(metric) ? 'yes' : 'no',
    (metric.peers ?? []).map(({ name, value }) => `${name} ${figure(value)}`).join(', '),
  ]);
  const head = [
    '',
    'what',
    'floor',
    'floor again',
    'ours',
    '× floor',
    'goal',
    'reached',
    'the same done with',
  ];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const lines = [head, ...rows].map((row) =>
    row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  return [...lines, '', ...metrics.map(({ id, method }) => `${id}: ${method}`)].join('\n');
}

export function reached({ ours, floor, goal }: Metric): boolean {
  return 'times' in goal ? ours <= floor * goal.times : ours <= goal.most;
}

function figure(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(1);
}
