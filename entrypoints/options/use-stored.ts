import { useEffect, useState } from 'preact/hooks';
import type { Change } from '../../lib/store/changes';
import type { Store } from '../../lib/store/store';

/** Something out of the store, read once it is shown and again after every change of that kind; `null` before. */
export function useStored<T>(store: Store, read: () => Promise<T>, kind: Change['kind']): T | null {
  const [stored, setStored] = useState<T | null>(null);
  useEffect(() => {
    let current = true;
    // A log that cannot be read is told of by the page itself.
    const readAgain = () =>
      void read().then(
        (value) => current && setStored(() => value),
        () => {},
      );
    readAgain();
    const stop = store.subscribe((change) => {
      if (change.kind === kind || change.kind === 'everything') readAgain();
    });
    return () => {
      current = false;
      stop();
    };
  }, [store, kind]);
  return stored;
}
