type Work = () => Promise<void>;

/**
 * Makes a queue: one piece of work after the other, the same piece only once while it waits. A piece that fails
 * keeps none from following, for every look starts from the store again.
 */
export function takeTurns(): (work: Work) => Promise<void> {
  const waiting = new Set<Work>();
  let last = Promise.resolve();
  return (work) => {
    if (waiting.has(work)) return last;
    waiting.add(work);
    const turn = async () => {
      waiting.delete(work);
      await work();
    };
    last = last.then(turn).catch(() => {});
    return last;
  };
}
