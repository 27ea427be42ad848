import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  class?: string;
  summary: ComponentChildren;
  children: ComponentChildren;
}

/** What few people open: it is made, and its code fetched, when it is opened for the first time. */
export function Disclosure({ summary, children, ...rest }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <details {...rest} onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {opened && children}
    </details>
  );
}
