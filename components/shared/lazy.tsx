import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A component whose code is fetched when it is first shown: the popup's first load carries only what
 * nearly everybody sees. Shows nothing until the code is there (some milliseconds, from the disk).
 */
export function lazy<Props extends object>(
  fetchCode: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let fetched: ComponentType<Props> | null = null;
  return function Lazy(props: Props) {
    const [Code, setCode] = useState<ComponentType<Props> | null>(() => fetched);
    useEffect(() => {
      if (Code) return;
      let current = true;
      void fetchCode().then((code) => {
        fetched = code;
        if (current) setCode(() => code);
      });
      return () => {
        current = false;
      };
    }, [Code]);
    return Code && <Code {...props} />;
  };
}
