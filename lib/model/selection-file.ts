import type { TakenFrom } from './taken';

/** Characters of an address in the file; longer ones are what trackers make of them. */
const LONGEST_ADDRESS = 2_000;

/**
 * A selection as the text of a file that says by itself what it is: address, moment with its zone, an empty line, and the
 * words as they were selected.
 */
export function selectionFile(text: string, { address, at, zone }: TakenFrom): string {
  const where = address === '' ? [] : [address.slice(0, LONGEST_ADDRESS)];
  return `${[...where, momentInZone(at, zone), '', text].join('\n')}\n`;
}

/** `2026-11-25T21:40:12+03:00`: the clock on the wall, and how far it stood ahead of UTC. */
function momentInZone(at: string, zone: number): string {
  const wall = new Date(Date.parse(at) + zone * 60_000).toISOString().slice(0, 19);
  const ahead = Math.abs(zone);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${wall}${zone < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}
