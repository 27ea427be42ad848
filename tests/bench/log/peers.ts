import type { Metric } from '../metric.ts';
import { median } from '../statistics.ts';

export const ATTEMPTS = 100_000;

/** Peers and what they are called in the table. */
export const PEERS = { dexie: 'Dexie', localForage: 'localForage', oneJson: 'one JSON' } as const;
/** Who does the work. */
export type Contestant = keyof typeof PEERS | 'ours' | 'floor';
/** Each has a turn in every round; the floor has two, to show how far two equal things come apart. */
export const TURNS = ['floor', 'ours', 'dexie', 'localForage', 'oneJson', 'floor again'] as const;
export type Turn = (typeof TURNS)[number];

/** Milliseconds of each turn. */
export type Times = Partial<Record<Turn, readonly number[]>>;

export function contestantOf(turn: Turn): Contestant {
  return turn === 'floor again' ? 'floor' : turn;
}

export function isPeer(turn: Turn): boolean {
  return turn in PEERS;
}

/** The database of a turn; ours is the product's own, so that its pages show it. */
export function databaseOf(turn: Turn, round = 0): string {
  return turn === 'ours' && round === 0 ? 'poryadok' : `bench-${turn}-${round}`;
}

/** A row of the table out of measured times, by their median unless another summary is given. */
export function rowOf(
  { id, what, goal, method }: Pick<Metric, 'id' | 'what' | 'goal' | 'method'>,
  times: Times,
  summary: (figures: readonly number[]) => number = median,
): Metric {
  const of = (turn: Turn) => (times[turn] ? summary(times[turn]) : null);
  return {
    id,
    what,
    unit: 'ms',
    floor: of('floor') ?? 0,
    floorAgain: of('floor again'),
    ours: of('ours') ?? Number.NaN,
    peers: Object.entries(PEERS).flatMap(([name, title]) => {
      const value = of(name as keyof typeof PEERS);
      return value === null ? [] : { name: title, value };
    }),
    goal,
    method,
  };
}
