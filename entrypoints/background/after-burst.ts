/**
 * Makes a call that does its work once it has not been called again for a while: a person's press writes several
 * times, and a look reads the whole log. Should the background be killed meanwhile, its next start looks.
 */
export function afterBurst(work: () => void, pause: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, pause);
  };
}
