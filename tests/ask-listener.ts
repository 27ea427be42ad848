type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => true | undefined;

/**
 * Says something to a listener as the browser does.
 * @returns the answer that comes, or `undefined` where the listener says that it will not answer
 */
export function askListener(
  listener: unknown,
  message: unknown,
  sender: object,
): Promise<unknown> | undefined {
  let answer: (value: unknown) => void = () => {};
  const answered = new Promise((resolve) => {
    answer = resolve;
  });
  return (listener as Listener)(message, sender, answer) === true ? answered : undefined;
}
