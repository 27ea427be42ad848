import { StoreError } from '../store-error';

/** How a long piece of work tells how far it has come, and hears that it is to stop. */
export interface Pace {
  /** `done` of `total`, in whatever is counted. Called again and again. */
  tell(done: number, total: number): void;
  /** True from the moment on in which the person wants it to stop. */
  isStopped(): boolean;
}

/** The person stopped it. Nothing of the piece of work that it came out of was done. */
export class Stopped extends StoreError {
  constructor() {
    super('failed');
  }
}

/** Tells how far it is. Rejects with `Stopped`; a page that is only to draw gets the time for it. */
export function keepPace(pace: Pace | null, done: number, total: number): void {
  if (pace?.isStopped()) throw new Stopped();
  pace?.tell(done, total);
}
