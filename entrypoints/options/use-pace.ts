import { useRef, useState } from 'preact/hooks';
import type { Pace } from '../../lib/store/backup/pace';

/** Milliseconds between two looks at how far it is: a bar needs no more. */
const BETWEEN = 100;

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A long piece of work of this part: how far it is, and the way to stop it. Who looks elsewhere does not stop it. */
export function usePace() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const stopped = useRef(false);
  const toldAt = useRef(0);

  const pace: Pace = {
    tell: (done, total) => {
      if (performance.now() - toldAt.current < BETWEEN) return;
      toldAt.current = performance.now();
      setProgress({ done, total });
    },
    isStopped: () => stopped.current,
  };
  return {
    /** `null`: nothing is being done, or it was done before there was anything to tell. */
    progress,
    stop: () => {
      stopped.current = true;
    },
    run: async <T>(work: (pace: Pace) => Promise<T>): Promise<T> => {
      stopped.current = false;
      try {
        return await work(pace);
      } finally {
        setProgress(null);
      }
    },
  };
}
