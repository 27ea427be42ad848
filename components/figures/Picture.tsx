import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  /** What the picture shows, in words. */
  title: string;
  height?: number;
  children: ComponentChildren;
}

/** A small picture of a hundred units' width; who cannot see it is told what it shows. */
export function Picture({ title, height = 40, children }: Props) {
  const id = useId();
  return (
    <svg
      class="picture"
      role="img"
      aria-labelledby={id}
      viewBox={`0 0 100 ${height}`}
      preserveAspectRatio="none"
      height={height}
    >
      <title id={id}>{title}</title>
      {children}
    </svg>
  );
}
